import KubeJSON

/// Keeps a large struct behind a reference, replaced when the struct is changed: value semantics at the size of a
/// pointer. Without it `Pod` would take 1,300 bytes wherever one is passed around.
///
/// What is in a box never changes, so that reading a field of it copies nothing but the field.
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
            // Let go of, so that the value's own lists and maps are changed in place.
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

/// `Boxed` for a struct that may be absent.
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

/// A type that some object always has one of, so that it is worth sharing the box of the empty value.
package protocol BoxedStruct: KubeStruct {
    static var emptyBox: Box<Self> { get }
}

/// The shared part of a box.
package final class Box<Value: KubeStruct>: Sendable {
    let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// A function of its own, since there the compiler sees that the value outlives the call and does not copy it.
    @inline(never)
    func write(to writer: inout JSONWriter) {
        value.write(to: &writer)
    }
}
