import KubeAPI

/// The format of the response that a request accepts: an encoding and a transformation of the objects.
struct ResponseFormat: Hashable, Sendable {
    /// https://kubernetes.io/docs/reference/using-api/api-concepts/#alternate-representations-of-resources
    enum Transform: Hashable, Sendable {
        case none
        case table(TableRequest)
        /// `PartialObjectMetadata` in the given version of `meta.k8s.io`.
        case partialMetadata(String)
    }

    var media: MediaType
    var transform: Transform

    static let json = ResponseFormat(media: .json, transform: .none)

    private init(media: MediaType, transform: Transform) {
        self.media = media
        self.transform = transform
    }

    /// Selects the first supported format of the `Accept` header. Throws 406 if there is none.
    ///
    /// - Parameter hasProtobuf: True if the objects can be encoded as protobuf. Transformed objects always can.
    init(
        accept: String?, query: QueryItems, isWatch: Bool = false, hasProtobuf: Bool = true
    ) throws(StatusError) {
        guard let accept, !accept.isEmpty, accept != MediaType.json.rawValue else {
            self = .json
            return
        }
        for range in AcceptHeader(accept).ranges {
            for media in MediaType.allCases where range.matches(media) && (media.isStreamable || !isWatch) {
                guard let transform = try Self.transform(range, media, query) else { continue }
                if !hasProtobuf, media == .protobuf, transform == .none { continue }
                self.init(media: media, transform: transform)
                return
            }
        }
        let accepted = MediaType.allCases.filter {
            ($0.isStreamable || !isWatch) && (hasProtobuf || $0 != .protobuf)
        }.map {
            $0.rawValue + (isWatch ? ";stream=watch" : "")
        }
        throw .notAcceptable(accepted)
    }

    /// Returns the transformation that the range's parameters request; nil for an unsupported one.
    private static func transform(_ range: AcceptHeader.Range, _ media: MediaType, _ query: QueryItems)
        throws(StatusError) -> Transform?
    {
        if let stream = range.parameters["stream"], stream != "watch" || !media.isStreamable { return nil }
        if let charset = range.parameters["charset"], charset.lowercased() != "utf-8" { return nil }
        guard let kind = range.parameters["as"] else { return Transform.none }
        guard range.parameters["g"] == "meta.k8s.io", let version = range.parameters["v"],
            version == "v1" || version == "v1beta1"
        else { return nil }
        switch kind {
        // The cells of a Table have no protobuf message.
        case "Table" where media != .protobuf:
            return .table(TableRequest(version: version, includedObject: try includedObject(query["includeObject"])))
        case "PartialObjectMetadata", "PartialObjectMetadataList": return .partialMetadata(version)
        default: return nil
        }
    }

    private static func includedObject(_ name: String?) throws(StatusError) -> TableRequest.IncludedObject {
        guard let name, !name.isEmpty else { return .metadata }
        guard let included = TableRequest.IncludedObject(rawValue: name) else {
            throw .badRequest(
                "Unable to convert to Table as requested: includeObject: Invalid value: \(GoText.quoted(name)): must be "
                    + "'Metadata', 'Object', 'None', or empty")
        }
        return included
    }

    /// Returns the encoding for objects without a transformation, such as errors; JSON if the header has no supported
    /// one.
    static func plainMedia(accept: String?) -> MediaType {
        guard let accept, !accept.isEmpty, accept != MediaType.json.rawValue else { return .json }
        for range in AcceptHeader(accept).ranges where range.parameters["as"] == nil {
            if let media = MediaType.allCases.first(where: { range.matches($0) }) { return media }
        }
        return .json
    }

    /// The format for watches, which don't support YAML.
    var watchFormat: WatchFormat {
        switch (transform, media) {
        case (.table(let request), _): .table(request)
        case (.partialMetadata(let version), .protobuf): .protobufMetadata(version)
        case (.partialMetadata(let version), _): .partialMetadata(version)
        case (.none, .protobuf): .protobuf
        case (.none, _): .object
        }
    }
}

extension WatchFormat {
    var isProtobuf: Bool {
        switch self {
        case .protobuf, .protobufMetadata: true
        case .object, .table, .partialMetadata: false
        }
    }

    /// True if the format contains only data of the record itself.
    var isOfRecords: Bool {
        switch self {
        case .object, .partialMetadata: true
        case .table, .protobuf, .protobufMetadata: false
        }
    }

    var contentType: String {
        isProtobuf ? MediaType.protobuf.rawValue + ";stream=watch" : MediaType.json.rawValue
    }
}

extension StatusError {
    static func notAcceptable(_ accepted: [String]) -> StatusError {
        StatusError(
            .notAcceptable, "only the following media types are accepted: \(accepted.joined(separator: ", "))")
    }
}
