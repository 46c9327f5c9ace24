import KubeJSON

/// A change of an object that says only what is to be different.
package enum Patch: Sendable {
    /// RFC 6902: a list of operations.
    case json([JSONValue])
    /// RFC 7386: fields to set, null to remove; lists are replaced.
    case merge(JSONValue)
    /// Like `merge`, but lists are merged by the keys of the API's types.
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
