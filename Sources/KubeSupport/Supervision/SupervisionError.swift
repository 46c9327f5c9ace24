#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// An error while supervising a program.
package struct SupervisionError: Error, CustomStringConvertible, Sendable {
    package let message: String

    init(_ message: String, errno code: CInt) {
        self.message = "\(message): \(String(cString: strerror(code)))"
    }

    package var description: String { message }
}
