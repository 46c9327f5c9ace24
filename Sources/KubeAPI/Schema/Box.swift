import KubeJSON

/// The storage of `Boxed` and `OptionalBox`.
package final class Box<Value: KubeStruct>: Sendable {
    let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// A separate function, in which the compiler knows that the value outlives the call and does not copy it.
    @inline(never)
    func write(to writer: inout JSONWriter) {
        value.write(to: &writer)
    }
}
