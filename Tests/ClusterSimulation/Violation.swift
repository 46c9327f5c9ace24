/// An invariant that does not hold.
package struct Violation: Sendable, CustomStringConvertible {
    package var invariant: String
    package var message: String
    /// The objects whose history the report includes, as `KIND NAMESPACE/NAME`.
    package var objects: [String]

    package init(_ invariant: String, _ message: String, objects: [String] = []) {
        self.invariant = invariant
        self.message = message
        self.objects = objects
    }

    package var description: String { "\(invariant): \(message)" }
}
