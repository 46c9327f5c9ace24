import KubeJSON

/// Stores a large struct behind a reference that is replaced on changes, which gives value semantics at the size of a
/// pointer. Without it, `Pod` would take 1,300 bytes wherever it is passed.
///
/// The contents of a box are immutable, so that reading a field copies only that field.
@propertyWrapper
package struct Boxed<Value: BoxedStruct>: Equatable, Sendable {
    private var box: Box<Value>

    package init() {
        box = Value.emptyBox
    }

    package init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        box = Box(try Value(from: &reader))
    }

    package var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
        _modify {
            var value = box.value
            // Releases the box, so that the value's lists and maps are changed in place.
            box = Value.emptyBox
            defer { box = Box(value) }
            yield &value
        }
    }

    func write(to writer: inout JSONWriter) {
        box.write(to: &writer)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}

/// A type of fields that are always present, so that the box of the empty value is shared.
package protocol BoxedStruct: KubeStruct {
    static var emptyBox: Box<Self> { get }
}
