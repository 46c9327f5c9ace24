#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A file that is there when all of it is written, and not before: it is written beside its place and then renamed.
package struct AtomicFile: Sendable {
    package let path: String
    /// Where it is written.
    package let draft: String

    package init(_ path: String) {
        self.path = path
        draft = "\(path).part"
    }

    /// Makes an empty draft that only its owner can read. One that was left behind is deleted.
    ///
    /// - Returns: its descriptor, which is the caller's to close.
    package func create() throws(StoreError) -> Int32 {
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("cannot write \(draft)") }
        return descriptor
    }

    package func discard() {
        unlink(draft)
        removeJournal()
    }

    /// A draft that SQLite wrote may have an empty journal beside it.
    private func removeJournal() {
        unlink("\(draft)-journal")
    }

    /// Flushes the draft to the disk and gives it its name.
    package func publish() throws(StoreError) {
        let descriptor = open(draft, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("cannot open \(draft)") }
        let isFlushed = fsync(descriptor) == 0
        close(descriptor)
        guard isFlushed, rename(draft, path) == 0 else { throw Self.failure("cannot write \(path)") }
        removeJournal()
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let parent = open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { return }
        fsync(parent)
        close(parent)
    }

    package static func failure(_ message: String) -> StoreError {
        StoreError(.unavailable, "\(message): \(String(cString: strerror(errno)))")
    }
}
