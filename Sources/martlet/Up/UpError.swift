/// An error that keeps the cluster from starting. The message says, in one line, what is wrong and what to do.
struct UpError: Error {
    var message: String

    init(_ message: String) {
        self.message = message
    }
}
