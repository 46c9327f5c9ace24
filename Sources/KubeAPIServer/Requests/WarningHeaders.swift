/// The `Warning` headers of a response (RFC 7234, section 5.5): https://kubernetes.io/blog/2020/09/03/warnings/
enum WarningHeaders {
    /// The total size of all texts, in bytes, above which each warning is truncated, as by upstream: HTTP/2 headers
    /// have to fit into one frame of 16 KiB, and clients refuse larger ones.
    private static let limit = 4_096
    private static let cutLimit = 256

    /// Returns the values of the headers, without duplicates and within the size that clients accept.
    static func values(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        let texts = texts.filter { !$0.isEmpty && seen.insert($0).inserted }
        let isCut = texts.reduce(0) { $0 + $1.utf8.count } > limit
        var written = 0
        var values: [String] = []
        for text in texts {
            let text = isCut ? prefix(text) : text
            written += text.utf8.count
            values.append("299 - \"\(quoted(text))\"")
            if isCut, written >= limit { break }
        }
        return values
    }

    private static func prefix(_ text: String) -> String {
        var bytes = 0
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.prefix { scalar in
                    bytes += UTF8.width(scalar)
                    return bytes <= cutLimit
                }))
    }

    /// Returns the text as a quoted string (RFC 9110, section 5.6.4). Control characters are dropped, since a line
    /// break would end the header; upstream drops the whole warning in that case.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for character in text.unicodeScalars where character.properties.generalCategory != .control {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted
    }
}
