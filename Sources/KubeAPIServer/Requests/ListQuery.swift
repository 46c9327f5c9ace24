import KubeAPI
import KubeJSON
import KubeSupport

/// Which objects a list, a watch or a deletecollection is about, read from the query.
struct ListQuery: Sendable {
    var selector: ObjectSelector
    var limit: Int?
    var resourceVersion: Int64?
    var match: Match?
    var continuation: ContinueToken?

    enum Match: String, Sendable {
        case exact = "Exact"
        case notOlderThan = "NotOlderThan"
    }

    init(_ query: QueryItems, namespace: String, name: String = "", definition: ResourceDefinition) throws(StatusError)
    {
        var selector = ObjectSelector(namespace: namespace.isEmpty ? nil : namespace)
        if let text = query["labelSelector"] {
            do throws(SelectorError) {
                selector.labels = try LabelRequirements(parsing: text)
            } catch {
                throw .badRequest(error.description)
            }
        }
        if let text = query["fieldSelector"] {
            try selector.add(parsing: text, definition)
        }
        if !name.isEmpty { try selector.add(.equal("metadata.name", name), definition: definition) }
        self.selector = selector
        if let text = query["limit"] {
            guard let value = Int(text), value >= 0 else { throw .badRequest("invalid limit: \"\(text)\"") }
            limit = value == 0 ? nil : value
        }
        if let text = query["resourceVersion"] {
            guard let value = Int64(text), value >= 0 else {
                throw .invalidQuery("resourceVersion", text, "strconv.ParseUint: parsing \"\(text)\": invalid syntax")
            }
            resourceVersion = value
        }
        if let text = query["resourceVersionMatch"] {
            guard let match = Match(rawValue: text) else {
                throw .invalidQuery(
                    "resourceVersionMatch", text, "supported values: \"Exact\", \"NotOlderThan\", \"\"")
            }
            guard resourceVersion != nil || query.flag("sendInitialEvents") else {
                throw .invalidQuery(
                    "resourceVersionMatch", text, "resourceVersionMatch is forbidden unless resourceVersion is provided"
                )
            }
            self.match = match
        }
        if let text = query["continue"] {
            guard let token = ContinueToken(text) else {
                throw .badRequest("continue key is not valid: illegal base64 data")
            }
            continuation = token
        }
    }
}

extension ObjectSelector {
    /// Adds the selector that `text` spells.
    fileprivate mutating func add(parsing text: String, _ definition: ResourceDefinition) throws(StatusError) {
        let selector: FieldSelector
        do throws(SelectorError) {
            selector = try FieldSelector(parsing: text)
        } catch {
            throw .badRequest(error.description)
        }
        try add(selector, definition: definition)
    }
}

extension StatusError {
    static func invalidQuery(_ parameter: String, _ value: String, _ why: String) -> StatusError {
        StatusError(
            .badRequest, "\(parameter): Invalid value: \"\(value)\": \(why)",
            details: StatusDetails {
                $0.causes = [
                    StatusCause {
                        $0.reason = "FieldValueInvalid"
                        $0.field = parameter
                        $0.message = "Invalid value: \"\(value)\": \(why)"
                    }
                ]
            })
    }
}

/// Where the next page of a listing begins. Opaque to clients.
struct ContinueToken: Hashable, Sendable {
    /// The version that all pages of the listing have.
    var revision: Int64
    /// The first key of the page is the one after this.
    var after: String

    init(revision: Int64, after: String) {
        self.revision = revision
        self.after = after
    }

    init?(_ text: String) {
        var padded = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while padded.count % 4 != 0 { padded.append("=") }
        guard let bytes = Base64.decode(String(padded)), let value = try? JSONValue(json: bytes),
            let revision = value["rv"]?.integer, let after = value["start"]?.string
        else { return nil }
        self.init(revision: revision, after: after)
    }

    var text: String {
        let json: JSONValue = ["v": "meta.k8s.io/v1", "rv": .integer(revision), "start": .string(after)]
        let base64 = Base64.encode(json.json())
        return String(base64.compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
}
