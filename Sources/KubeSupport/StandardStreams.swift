#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Standard input, output and error.
package enum StandardStreams {
    /// Opens `/dev/null` in place of each that is closed. To be called before anything else is opened.
    ///
    /// What is opened next would get the closed stream's number: a program that is started would then take a file or a
    /// socket of ours for its input, and what is printed would end up in it.
    package static func openClosed() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free, which is this one.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
    }
}
