import KubeAPI

/// The form of the answer that a request accepts.
enum ResponseFormat: Hashable, Sendable {
    case json
    case yaml
    case table(TableRequest)
    case partialMetadata

    /// Reads the `Accept` header: the first form in it that the server has. Throws 406 when there is none.
    init(accept: String?, query: QueryItems) throws(StatusError) {
        guard let accept, !accept.isEmpty else {
            self = .json
            return
        }
        for range in accept.split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            let parameters = Dictionary(
                parts.dropFirst().compactMap { part -> (String, String)? in
                    let pair = part.split(separator: "=", maxSplits: 1)
                    return pair.count == 2 ? (String(pair[0]), String(pair[1])) : nil
                }
            ) { first, _ in first }
            switch parts.first {
            case "application/json", "application/*", "*/*":
                guard let kind = parameters["as"] else {
                    self = .json
                    return
                }
                guard parameters["g"] == "meta.k8s.io", let version = parameters["v"],
                    version == "v1" || version == "v1beta1"
                else { continue }
                switch kind {
                case "Table":
                    let included = query["includeObject"].flatMap(TableRequest.IncludedObject.init(rawValue:))
                    self = .table(TableRequest(version: version, includedObject: included ?? .metadata))
                    return
                case "PartialObjectMetadata", "PartialObjectMetadataList":
                    self = .partialMetadata
                    return
                default: continue
                }
            case "application/yaml":
                self = .yaml
                return
            default: continue
            }
        }
        throw StatusError(
            .notAcceptable,
            "only the following media types are accepted: application/json, application/yaml, "
                + "application/json;stream=watch")
    }

    /// The same for watches, of which there is no YAML.
    var watchFormat: WatchFormat {
        switch self {
        case .json, .yaml: .object
        case .table(let request): .table(request)
        case .partialMetadata: .partialMetadata
        }
    }
}
