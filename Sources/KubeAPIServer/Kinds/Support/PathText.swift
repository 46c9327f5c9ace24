import KubeAPI

/// Inspects the text of file paths.
enum PathText {
    /// Returns true if an element of the path is `..`.
    static func hasBacksteps(_ path: String) -> Bool {
        var length = 0
        var isDots = true
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                if isDots, length == 2 { return true }
                (length, isDots) = (0, true)
            } else {
                length += 1
                if byte != UInt8(ascii: ".") { isDots = false }
            }
        }
        return isDots && length == 2
    }

    /// Returns true if the path is the root directory after `.`, `..` and empty elements are resolved.
    static func isRoot(_ path: String) -> Bool {
        guard path.hasPrefix("/") else { return false }
        var depth = 0
        for element in path.split(separator: "/") where element != "." {
            depth = element == ".." ? max(0, depth - 1) : depth + 1
        }
        return depth == 0
    }
}
