import KubeAPI

/// What upstream's router asks of a request's media types before any handler sees it, in its own words.
enum RouteMedia {
    private static let patches = [
        "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json",
        "application/apply-patch+yaml", "application/apply-patch+cbor",
    ]

    /// Why a request that accepts only these can't be answered; nil where it can. The router knows whole names and `*/*`:
    /// other ranges and parameters are nothing to it.
    static func refusal(of accept: String?, offers: [MediaType] = MediaType.allCases, streams: Bool = false)
        -> StatusError?
    {
        guard let accept, !accept.isEmpty else { return nil }
        // Every request comes by here: no string is made of what it accepts.
        var isEmpty = true
        var rest = accept.utf8[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
            if end > rest.startIndex {
                isEmpty = false
                let name = name(rest[..<end])
                if name.elementsEqual("*/*".utf8) || offers.contains(where: { name.elementsEqual($0.rawValue.utf8) }) {
                    return nil
                }
            }
            rest = rest[end...].dropFirst()
        }
        if isEmpty { return nil }
        var offered = offers.map(\.rawValue)
        if streams {
            offered += offers.filter(\.isStreamable).map { $0.rawValue + ";stream=watch" }
        }
        return StatusError(
            .notAcceptable,
            "406: Not Acceptable\n\nAvailable representations: \(offered.joined(separator: ", "))")
    }

    /// Why a patch of this type is not taken; nil where it is.
    static func refusal(ofPatch contentType: String?) -> StatusError? {
        guard let contentType, !contentType.isEmpty else { return nil }
        let name = name(contentType.utf8[...])
        guard !patches.contains(where: { name.elementsEqual($0.utf8) }) else { return nil }
        return StatusError(.unsupportedMediaType, "415: Unsupported Media Type")
    }

    /// What stands before the parameters, without the spaces around it.
    private static func name(_ range: Substring.UTF8View) -> Substring.UTF8View {
        var name = range.prefix { $0 != UInt8(ascii: ";") }.drop { $0 == UInt8(ascii: " ") }
        while name.last == UInt8(ascii: " ") { name.removeLast() }
        return name
    }
}
