/// Keeps a large struct behind a reference, copied when a shared one is changed: value semantics at the size of a
/// pointer. Without it `Pod` would take 1,300 bytes wherever one is passed around.
@propertyWrapper
package struct Boxed<Value: KubeStruct>: Equatable, Sendable {
    private var storage: BoxStorage<Value>?

    package init() {}

    package init(wrappedValue: Value) {
        storage = BoxStorage(wrappedValue)
    }

    package var wrappedValue: Value {
        get { storage?.value ?? Value() }
        _modify {
            let unique = BoxStorage.unique(&storage)
            yield &unique.value
        }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.wrappedValue == right.wrappedValue
    }
}

/// `Boxed` for a struct that may be absent.
@propertyWrapper
package struct OptionalBox<Value: KubeStruct>: Equatable, Sendable {
    private var storage: BoxStorage<Value>?

    package init() {}

    package init(wrappedValue: Value?) {
        storage = wrappedValue.map(BoxStorage.init)
    }

    package var wrappedValue: Value? {
        get { storage?.value }
        set { storage = newValue.map(BoxStorage.init) }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.wrappedValue == right.wrappedValue
    }
}

/// The shared part of a box.
///
/// Unchecked: `value` is only written by the box that holds the one reference to its storage, which Swift's exclusive
/// access to that box makes safe, as for the standard library's own copy-on-write collections.
private final class BoxStorage<Value: KubeStruct>: @unchecked Sendable {
    var value: Value

    init(_ value: Value) {
        self.value = value
    }

    /// The storage that nobody else refers to, made anew or copied where needed.
    static func unique(_ storage: inout BoxStorage?) -> BoxStorage {
        if isKnownUniquelyReferenced(&storage), let storage { return storage }
        let copy = BoxStorage(storage?.value ?? Value())
        storage = copy
        return copy
    }
}
