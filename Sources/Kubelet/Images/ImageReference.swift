/// The reference of a container image, as `busybox`, `ghcr.io/org/app:1.2` or `app@sha256:...`.
///
/// Source: the grammar in the distribution project's reference package documentation.
struct ImageReference: Sendable, Hashable {
    var repository: String
    var tag: String?
    var digest: String?

    /// Nil if the text is not a valid reference.
    init?(_ text: String) {
        var rest = text[...]
        if let at = rest.lastIndex(of: "@") {
            let digest = rest[rest.index(after: at)...]
            let parts = digest.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[1].count >= 32, parts[1].allSatisfy(\.isHexDigit) else {
                return nil
            }
            self.digest = String(digest)
            rest = rest[..<at]
        }
        if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
            let tag = rest[rest.index(after: colon)...]
            guard !tag.isEmpty, tag.utf8.count <= 128, tag.first != ".", tag.first != "-",
                tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
            else { return nil }
            self.tag = String(tag)
            rest = rest[..<colon]
        }
        let components = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard !rest.isEmpty, rest.utf8.count <= 255 else { return nil }
        for (index, component) in components.enumerated() {
            let isHost =
                index == 0 && components.count > 1
                && (component.contains(".") || component.contains(":") || component == "localhost")
            guard isHost ? Self.isHost(component) : Self.isPath(component) else { return nil }
        }
        repository = String(rest)
    }

    private static func isHost(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:[]".contains($0)) }
    }

    private static func isPath(_ text: Substring) -> Bool {
        guard let first = text.first, let last = text.last, first.isLetter || first.isNumber,
            last.isLetter || last.isNumber
        else { return false }
        return text.allSatisfy { $0.isASCII && (($0.isLetter && $0.isLowercase) || $0.isNumber || "._-".contains($0)) }
    }

    /// True if the default `imagePullPolicy` of the image is `Always`.
    var isLatest: Bool { digest == nil && (tag == nil || tag == "latest") }
}
