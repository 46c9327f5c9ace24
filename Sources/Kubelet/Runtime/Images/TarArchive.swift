/// Writes a tar archive (POSIX ustar) in memory.
///
/// Times are zero and the owner is root, so that equal content results in equal bytes and an equal digest.
struct TarArchive {
    private(set) var bytes: [UInt8] = []

    mutating func addFile(_ path: String, _ content: [UInt8], mode: UInt32 = 0o644) {
        addHeader(path, type: "0", size: content.count, mode: mode)
        bytes += content
        pad()
    }

    mutating func addDirectory(_ path: String, mode: UInt32 = 0o755) {
        addHeader(path + "/", type: "5", size: 0, mode: mode)
    }

    mutating func addSymbolicLink(_ path: String, to target: String) {
        addHeader(path, type: "2", size: 0, mode: 0o777, link: target)
    }

    /// Returns the archive with its end marker: two empty blocks.
    func finished() -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: 1024)
    }

    private mutating func addHeader(_ path: String, type: Character, size: Int, mode: UInt32, link: String = "") {
        precondition(path.utf8.count < 100 && link.utf8.count < 100, "a name in a ustar header has at most 99 bytes")
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
        }
        func octal(_ number: Int, digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(path, at: 0)
        put(octal(Int(mode), digits: 7), at: 100)
        put(octal(0, digits: 7), at: 108)
        put(octal(0, digits: 7), at: 116)
        put(octal(size, digits: 11), at: 124)
        put(octal(0, digits: 11), at: 136)
        put("        ", at: 148)
        put(String(type), at: 156)
        put(link, at: 157)
        put("ustar", at: 257)
        put("00", at: 263)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(octal(sum, digits: 6), at: 148)
        header[154] = 0
        bytes += header
    }

    private mutating func pad() {
        bytes += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
}
