import KubeAPI

/// The media type checks of upstream's router, which precede any handler, with its messages.
enum RouteMedia {
    private static let patches = [
        "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json",
        "application/apply-patch+yaml", "application/apply-patch+cbor",
    ]

    /// Returns the error if none of `offers` is acceptable; nil if one is. The router matches full names and `*/*`
    /// only, and ignores parameters.
    static func refusal(of accept: String?, offers: [MediaType] = MediaType.allCases, streams: Bool = false)
        -> StatusError?
    {
        guard var accept, !accept.isEmpty else { return nil }
        // Called for every request, so that it creates no strings.
        if accept.withUTF8({ isAcceptable($0, offers) }) { return nil }
        var offered = offers.map(\.rawValue)
        if streams {
            offered += offers.filter(\.isStreamable).map { $0.rawValue + ";stream=watch" }
        }
        return StatusError(
            .notAcceptable,
            "406: Not Acceptable\n\nAvailable representations: \(offered.joined(separator: ", "))")
    }

    /// Returns the error for an unsupported type of patch; nil if the type is supported.
    static func refusal(ofPatch contentType: String?) -> StatusError? {
        guard var contentType, !contentType.isEmpty else { return nil }
        let isPatch = contentType.withUTF8 { bytes in
            let name = name(bytes[...])
            return patches.contains { isEqual(name, $0) }
        }
        return isPatch ? nil : StatusError(.unsupportedMediaType, "415: Unsupported Media Type")
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Returns true if one of the ranges is among `offers`, or if there are no ranges.
    private static func isAcceptable(_ accept: Bytes, _ offers: [MediaType]) -> Bool {
        var isEmpty = true
        var start = 0
        while start < accept.count {
            var end = start
            while end < accept.count, accept[end] != UInt8(ascii: ",") { end += 1 }
            if end > start {
                isEmpty = false
                let name = name(accept[start..<end])
                if isEqual(name, "*/*") || offers.contains(where: { isEqual(name, $0.rawValue) }) { return true }
            }
            start = end + 1
        }
        return isEmpty
    }

    /// Returns the media type without parameters and surrounding spaces.
    private static func name(_ range: Slice<Bytes>) -> Slice<Bytes> {
        var (start, end) = (range.startIndex, range.startIndex)
        while end < range.endIndex, range[end] != UInt8(ascii: ";") { end += 1 }
        while start < end, range[start] == UInt8(ascii: " ") { start += 1 }
        while end > start, range[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return range[start..<end]
    }

    private static func isEqual(_ name: Slice<Bytes>, _ text: String) -> Bool {
        guard name.count == text.utf8.count else { return false }
        var index = name.startIndex
        for byte in text.utf8 {
            if name[index] != byte { return false }
            index += 1
        }
        return true
    }
}
