/// An error while decoding JSON.
///
/// The reader does not track its path in the document; `JSONPath.enclosing(offset:in:)` finds the path of `offset` when
/// an error is reported, so that successful decoding has no cost for it.
@usableFromInline
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// The bytes are not JSON.
        case syntax
        /// The bytes end before the value does.
        case truncated
        /// A value nests deeper than `JSONReader.maximumDepth`.
        case tooDeep
        /// The value has another JSON type than expected: `found` is the JSON type, `expected` the API's type.
        case typeMismatch(found: String, expected: String)
        /// The value has the right JSON type, but is not valid for its API type.
        case invalidValue
    }

    package let code: Code
    package let message: String
    /// The offset in bytes from the start of the document.
    package let offset: Int

    package init(_ code: Code, _ message: String, offset: Int) {
        self.code = code
        self.message = message
        self.offset = offset
    }

    @usableFromInline package var description: String { message }
}
