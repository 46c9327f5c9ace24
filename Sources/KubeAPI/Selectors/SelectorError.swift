/// An error while parsing a selector; the message is upstream's.
package struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ message: String) {
        description = message
    }
}
