import KubeJSON

/// The body of a patch request.
package enum Patch: Sendable {
    /// A JSON patch (RFC 6902): a list of operations.
    case json([JSONValue])
    /// A merge patch (RFC 7386): sets fields, removes those that are null, and replaces lists.
    case merge(JSONValue)
    /// A strategic merge patch: like `merge`, but lists are merged by the merge keys of the API types.
    case strategicMerge(JSONValue)

    package var contentType: String {
        switch self {
        case .json: "application/json-patch+json"
        case .merge: "application/merge-patch+json"
        case .strategicMerge: "application/strategic-merge-patch+json"
        }
    }

    var body: [UInt8] {
        switch self {
        case .json(let operations): JSONValue.array(operations).json()
        case .merge(let value), .strategicMerge(let value): value.json()
        }
    }
}
