#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Identifies the current boot of the machine. Data that was written to a file without a flush survives any end of the
/// writing process, but not a reboot.
///
/// Source: random(4), /proc/sys/kernel/random/boot_id.
enum BootIdentity {
    /// Never 0. Nil if it can't be read.
    static let current: Int64? = {
        let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var text = [UInt8](repeating: 0, count: 64)
        let count = text.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 36 else { return nil }
        var hash = RowChecksum()
        text.withUnsafeBytes { hash.add($0) }
        return hash.value == 0 ? 1 : hash.value
    }()
}
