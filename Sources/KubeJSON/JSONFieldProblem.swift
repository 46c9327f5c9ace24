/// A field that strict field validation does not allow.
@usableFromInline
package struct JSONFieldProblem: Hashable, Sendable {
    @usableFromInline
    package enum Code: Hashable, Sendable {
        /// The type has no such field.
        case unknown
        /// The object already had this field.
        case duplicate
    }

    @usableFromInline package let code: Code
    /// The offset of the key in bytes from the start of the document.
    @usableFromInline package let offset: Int

    @usableFromInline
    init(code: Code, offset: Int) {
        self.code = code
        self.offset = offset
    }
}
