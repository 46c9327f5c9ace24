import KubeJSON

/// Like `Boxed`, for an optional struct.
@propertyWrapper
package struct OptionalBox<Value: KubeStruct>: Equatable, Sendable {
    private var box: Box<Value>?

    package init() {}

    package init(wrappedValue: Value?) {
        box = wrappedValue.map(Box.init)
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        box = Box(try Value(from: &reader))
    }

    package var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
        _modify {
            var value = box?.value
            box = nil
            defer { box = value.map(Box.init) }
            yield &value
        }
    }

    var isPresent: Bool { box != nil }

    /// Writes the value, which must be present.
    func write(to writer: inout JSONWriter) {
        box?.write(to: &writer)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.box === right.box || left.wrappedValue == right.wrappedValue
    }
}
