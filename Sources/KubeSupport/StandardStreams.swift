#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Standard input, output and error.
package enum StandardStreams {
    /// Opens `/dev/null` for each standard stream that is closed. Must be called before any other file is opened.
    ///
    /// Otherwise the next opened file would get the stream's descriptor number, and child processes would use it as a
    /// standard stream.
    package static func openClosed() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
            // `open` returns the lowest free number, which is this one.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
    }
}
