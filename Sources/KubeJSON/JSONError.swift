/// Why bytes could not be read as the JSON that was expected.
///
/// Reading does not keep track of where in the document it is; `JSONPath.enclosing(offset:in:)` finds the path to
/// `offset` again when there is an error to report, so that the common case pays nothing for it.
@usableFromInline
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// The bytes are not JSON.
        case syntax
        /// The bytes end before the value does.
        case truncated
        /// A value nests deeper than `JSONReader.maximumDepth`.
        case tooDeep
        /// A value of another JSON type was expected: `found` is JSON's name for it, `expected` the API's.
        case typeMismatch(found: String, expected: String)
        /// The value has the right JSON type and a form that its API type does not allow.
        case invalidValue
    }

    package let code: Code
    package let message: String
    /// Bytes from the start of the document.
    package let offset: Int

    package init(_ code: Code, _ message: String, offset: Int) {
        self.code = code
        self.message = message
        self.offset = offset
    }

    @usableFromInline package var description: String { message }
}
