#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Removes a directory with everything in it.
func removeDirectory(_ path: String) {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        let child = "\(path)/\(name)"
        if unlink(child) != 0 { removeDirectory(child) }
    }
    closedir(stream)
    rmdir(path)
}
