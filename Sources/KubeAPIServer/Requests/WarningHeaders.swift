/// The `Warning` headers of an answer (RFC 7234, section 5.5): https://kubernetes.io/blog/2020/09/03/warnings/
enum WarningHeaders {
    /// Bytes of text that are sent whole. Beyond, each warning is cut, as upstream does; HTTP/2's headers have to fit
    /// into one frame of 16 KiB, and clients refuse larger ones.
    private static let limit = 4_096
    private static let cutLimit = 256

    /// The headers' values: each text once, and not more than clients take.
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

    /// What may stand in a quoted string (RFC 9110, section 5.6.4). Control characters are left out, since a line break
    /// would end the header; upstream leaves out the whole warning then.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for character in text.unicodeScalars where character.properties.generalCategory != .control {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted
    }
}
