/// The supported encodings of objects, in the server's order of preference.
enum MediaType: String, Hashable, Sendable, CaseIterable {
    case json = "application/json"
    case yaml = "application/yaml"
    case protobuf = "application/vnd.kubernetes.protobuf"

    var subtype: String { String(rawValue.dropFirst("application/".count)) }

    /// True if there is a form for a stream of objects.
    var isStreamable: Bool { self != .yaml }
}
