#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The mounts of this process, in the order in which they were made.
struct MountTable: Sendable, Hashable {
    private let mountPoints: [String]

    /// Parses the text of `/proc/self/mounts`, in which spaces in paths are octal escapes (proc(5)).
    init(text: String) {
        mountPoints = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            return fields.count > 1 ? Self.unescape(fields[1]) : nil
        }
    }

    static func current() throws(KubeletError) -> Self {
        Self(text: try HostFiles.readText("/proc/self/mounts"))
    }

    /// Unmounts everything below a directory, whose path may contain symbolic links. Throws if anything is still
    /// mounted afterwards: a bind mount from the same file system has the directory's device number, so removing the
    /// directory would remove the mounted files.
    /// - Returns: The number of mounts.
    @discardableResult
    static func unmountAll(below directory: String) throws(KubeletError) -> Int {
        guard let resolved = realpath(directory, nil) else {
            guard errno == ENOENT else { throw HostFiles.failure("resolve", directory) }
            return 0
        }
        let directory = String(cString: resolved)
        free(resolved)
        let paths = try current().paths(below: directory)
        for path in paths.reversed() {
            guard umount2(path, CInt(MNT_DETACH) | CInt(UMOUNT_NOFOLLOW)) == 0 || errno == EINVAL else {
                throw HostFiles.failure("unmount", path)
            }
        }
        if let path = try current().paths(below: directory).first {
            throw KubeletError(.host, "cannot unmount everything below \(directory): \(path) is still mounted")
        }
        return paths.count
    }

    /// Returns the mount points below a directory. A path with two mounts occurs twice.
    func paths(below directory: String) -> [String] {
        mountPoints.filter { $0.hasPrefix(directory + "/") }
    }

    private static func unescape(_ field: Substring) -> String {
        guard field.contains("\\") else { return String(field) }
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(3), as: UTF8.self)
            if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let value = UInt8(digits, radix: 8) {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
