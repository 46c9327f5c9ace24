import KubeAPI
import KubeJSON

/// The body of a PATCH request: https://kubernetes.io/docs/reference/using-api/api-concepts/#patch-and-apply
struct PatchRequest: Sendable {
    private enum Form: Sendable {
        case json(JSONPatch)
        case merge(JSONValue)
        case strategic(JSONValue, any KubeStruct.Type)
    }

    private let form: Form
    /// True if the patch creates a missing object, as apply does.
    var createsMissing = false

    static let mediaTypes = [
        "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json",
    ]

    /// - Parameter type: The type whose fields define how lists are merged; nil for kinds without strategic merge
    ///   patch.
    init(_ body: [UInt8], contentType: String?, type: (any KubeStruct.Type)?) throws(StatusError) {
        let mediaType = contentType?.split(separator: ";").first.map(String.init) ?? ""
        let mediaTypes = type == nil ? Self.mediaTypes.dropLast() : Self.mediaTypes[...]
        guard mediaTypes.contains(mediaType) else {
            throw StatusError(
                .unsupportedMediaType,
                "the body of the request was in an unknown format - accepted media types include: "
                    + mediaTypes.joined(separator: ", "))
        }
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(json: body)
        } catch {
            throw .badRequest("error decoding patch: \(error.message)")
        }
        switch mediaType {
        case Self.mediaTypes[0]:
            do throws(JSONPatchError) {
                form = .json(try JSONPatch(value))
            } catch {
                throw .badRequest("\(error)")
            }
        case Self.mediaTypes[1]:
            guard value.object != nil else { throw .badRequest("error decoding patch: a merge patch is an object") }
            form = .merge(value)
        default:
            guard value.object != nil, let type else {
                throw .badRequest("error decoding patch: a patch is an object")
            }
            form = .strategic(value, type)
        }
    }

    var isStrategic: Bool {
        if case .strategic = form { true } else { false }
    }

    /// Returns the text that messages show if the result is not an object: the result, or for a strategic merge the
    /// patch.
    func shown(_ patched: [UInt8]) -> String {
        if case .strategic(let patch, _) = form { return GoText.value(patch) }
        return String(decoding: patched, as: UTF8.self)
    }

    func apply(to document: JSONValue) throws(StatusError) -> JSONValue {
        switch form {
        case .merge(let patch): return MergePatch.apply(patch, to: document)
        case .json(let patch):
            do throws(JSONPatchError) {
                return try patch.apply(to: document)
            } catch {
                throw StatusError(.invalid, "the server rejected our request due to an error in our request")
            }
        case .strategic(let patch, let type):
            do throws(StrategicMergeError) {
                return try StrategicMergePatch.apply(patch, to: document, type: type)
            } catch {
                switch error.code {
                case .badFormat: throw .badRequest(error.description)
                case .unprocessable: throw StatusError(.invalid, error.description)
                case .mismatch: throw .unclassified(error.description)
                }
            }
        }
    }
}
