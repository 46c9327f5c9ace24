import KubeAPI

/// The body of a request as JSON.
struct RequestBody: Sendable {
    var json: [UInt8]
    /// The duplicate keys of a YAML body: for each, the error message of upstream's YAML library.
    var repeatedKeys: [String] = []
}
