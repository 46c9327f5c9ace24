#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A file that is replaced atomically: it is written as a draft in the same directory, and then renamed.
package struct AtomicFile: Sendable {
    package let path: String
    /// The path of the draft.
    package let draft: String

    package init(_ path: String) {
        self.path = path
        draft = "\(path).part"
    }

    /// Makes an empty draft that only its owner can read, and deletes an earlier one.
    ///
    /// - Returns: The descriptor of the draft, which the caller must close.
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

    /// Deletes the empty journal that SQLite may have left beside the draft.
    private func removeJournal() {
        unlink("\(draft)-journal")
    }

    /// Flushes the draft to the disk and renames it to `path`.
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
