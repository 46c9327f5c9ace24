/// The `Accept` header of a request: https://www.rfc-editor.org/rfc/rfc9110#name-accept
struct AcceptHeader: Sendable {
    /// A media range of the header.
    struct Range: Hashable, Sendable {
        var type: String
        var subtype: String
        var quality: Double
        var parameters: [String: String]

        func matches(_ media: MediaType) -> Bool {
            guard type == "application" else { return type == "*" && subtype == "*" }
            return subtype == "*" || subtype == media.subtype
        }
    }

    /// The ranges in the order of preference: by quality, then by specificity, then by position.
    let ranges: [Range]

    init(_ text: String) {
        let ranges = text.split(separator: ",").compactMap(Self.range)
        let order = ranges.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.quality != b.quality { return a.quality > b.quality }
            if (a.type == "*") != (b.type == "*") { return b.type == "*" }
            if (a.subtype == "*") != (b.subtype == "*") { return b.subtype == "*" }
            return left.offset < right.offset
        }
        self.ranges = order.map(\.element)
    }

    private static func range(_ text: Substring) -> Range? {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        guard let name = parts.first?.split(separator: "/"), name.count == 2 else { return nil }
        var range = Range(
            type: name[0].lowercased(), subtype: name[1].lowercased(), quality: 1, parameters: [:])
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            if pair[0] == "q" {
                range.quality = Double(pair[1]) ?? 1
            } else {
                range.parameters[String(pair[0])] = String(pair[1])
            }
        }
        return range
    }
}
