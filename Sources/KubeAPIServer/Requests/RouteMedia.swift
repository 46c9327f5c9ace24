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
        var offered = offers.map(\.rawValue)
        let names = accept.split(separator: ",").map(name)
        if names.isEmpty || names.contains(where: { $0 == "*/*" || offered.contains($0) }) { return nil }
        if streams {
            offered += offers.filter(\.isStreamable).map { $0.rawValue + ";stream=watch" }
        }
        return StatusError(
            .notAcceptable,
            "406: Not Acceptable\n\nAvailable representations: \(offered.joined(separator: ", "))")
    }

    /// Why a patch of this type is not taken; nil where it is.
    static func refusal(ofPatch contentType: String?) -> StatusError? {
        guard let contentType, !contentType.isEmpty, !patches.contains(name(contentType[...])) else { return nil }
        return StatusError(.unsupportedMediaType, "415: Unsupported Media Type")
    }

    private static func name(_ range: Substring) -> String {
        let name = range.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        return String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
