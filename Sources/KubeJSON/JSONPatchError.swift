/// An error while parsing or applying a JSON patch.
package struct JSONPatchError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}
