import KubeAPI
import KubeJSON
import KubeSupport

/// Which objects a list, a watch or a deletecollection is about, read from the query.
struct ListQuery: Sendable {
    var selector: ObjectSelector
    /// Of a list; nil where all are asked for.
    var limit: Int?
    var resourceVersion: Int64?
    var match: Match?
    var continuation: ContinueToken?

    enum Match: String, Sendable {
        case exact = "Exact"
        case notOlderThan = "NotOlderThan"
    }

    init(
        _ query: QueryItems, namespace: String, name: String = "", definition: ResourceDefinition, isWatch: Bool = false
    ) throws(StatusError) {
        var selector = ObjectSelector(namespace: namespace.isEmpty ? nil : namespace)
        if let text = query["labelSelector"] {
            do throws(SelectorError) {
                selector.labels = try LabelRequirements(parsing: text)
            } catch {
                throw .badRequest(error.description)
            }
        }
        if let text = query["fieldSelector"] { try selector.add(parsing: text, definition) }
        if !name.isEmpty { try selector.add(.equal("metadata.name", name), definition: definition) }
        self.selector = selector
        limit = try query.integer("limit").flatMap { $0 > 0 ? Int($0) : nil }
        // Meant for watches, and checked for every listing.
        _ = try query.integer("timeoutSeconds")
        try Self.validate(query, isWatch: isWatch)
        match = query["resourceVersionMatch"].flatMap(Match.init(rawValue:))
        resourceVersion = try query.resourceVersion(isList: !isWatch)
        if let text = query["continue"] {
            do throws(ContinueToken.Malformed) {
                continuation = try ContinueToken(text)
            } catch {
                throw .badRequest("invalid continue token: \(error.description)")
            }
            if resourceVersion ?? 0 != 0 {
                throw .badRequest("specifying resource version is not allowed when using continue")
            }
        }
        // What the cache has just now is given out whole.
        if resourceVersion == 0 { limit = nil }
        // A page at a version that was asked for is a page of exactly that version.
        if !isWatch, limit != nil, match == nil, resourceVersion ?? 0 != 0 { match = .exact }
    }

    /// Whether nothing but a namespace narrows the listing.
    var isWholeCollection: Bool { selector.labels.isEmpty && !selector.hasFields }

    /// Which options go together:
    /// https://kubernetes.io/docs/reference/using-api/api-concepts/#semantics-for-get-and-list
    private static func validate(_ query: QueryItems, isWatch: Bool) throws(StatusError) {
        var errors: [FieldError] = []
        let path = FieldPath("resourceVersionMatch")
        let match = query["resourceVersionMatch"]
        let hasInitial = query.contains("sendInitialEvents")
        if isWatch, hasInitial, match != Match.notOlderThan.rawValue {
            errors.append(
                .forbidden(path, "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"))
        }
        if let match {
            if isWatch {
                if !hasInitial {
                    errors.append(
                        .forbidden(
                            path, "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"))
                }
            } else if query["resourceVersion"] == nil {
                errors.append(
                    .forbidden(path, "resourceVersionMatch is forbidden unless resourceVersion is provided"))
            }
            if query["continue"] != nil {
                errors.append(.forbidden(path, "resourceVersionMatch is forbidden when continue is provided"))
            }
            let supported = isWatch ? ["NotOlderThan"] : ["Exact", "NotOlderThan", ""]
            if !supported.contains(match) { errors.append(.notSupported(path, match, supported)) }
            if !isWatch, match == "Exact", query["resourceVersion"] == "0" {
                errors.append(
                    .forbidden(path, "resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\""))
            }
        }
        if !isWatch, hasInitial {
            errors.append(.forbidden(FieldPath("sendInitialEvents"), "sendInitialEvents is forbidden for list"))
        }
        guard !errors.isEmpty else { return }
        throw .invalid(GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "ListOptions"), "", errors)
    }
}

extension QueryItems {
    /// A number, nil when it is not given.
    func integer(_ name: String) throws(StatusError) -> Int64? {
        // Unlike other parameters, an empty one counts, and is invalid.
        guard let text = items.first(where: { $0.name == name })?.value else { return nil }
        guard let value = Int64(text) else {
            throw .badRequest("strconv.ParseInt: parsing \"\(text)\": \(Self.fault(ofNumber: text, isSigned: true))")
        }
        return value
    }

    /// - Throws: What is no version is a bad request for a list, which checks it beforehand; for a read of one object
    ///   and for a
    ///   watch it is the store that fails, with an error that upstream does not classify.
    func resourceVersion(isList: Bool) throws(StatusError) -> Int64? {
        guard let text = self["resourceVersion"] else { return nil }
        guard let value = Int64(text), value >= 0 else {
            let fault =
                "resourceVersion: Invalid value: \"\(text)\": strconv.ParseUint: parsing "
                + "\"\(text)\": \(Self.fault(ofNumber: text, isSigned: false))"
            throw isList ? .badRequest("invalid resource version: \(fault)") : .unclassified(fault)
        }
        return value
    }

    /// What Go says about a text that is no number of 64 bits.
    static func fault(ofNumber text: String, isSigned: Bool) -> String {
        let hasSign = isSigned && (text.hasPrefix("-") || text.hasPrefix("+"))
        let digits = text.utf8.dropFirst(hasSign ? 1 : 0)
        let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return isNumber ? "value out of range" : "invalid syntax"
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

/// Where the next page of a listing begins. Opaque to clients.
struct ContinueToken: Hashable, Sendable {
    /// What is wrong with a token.
    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// The version that all pages of the listing have; nil to go on with the newest, whatever that is: clients get such
    /// a token when the version of their listing is no longer known.
    var revision: Int64?
    /// The page has no key before this. It is relative to the namespace of the listing, so that no token leads out of
    /// it.
    var start: String

    private static let newest: Int64 = -1

    init(revision: Int64?, start: String) {
        self.revision = revision
        self.start = start
    }

    init(_ text: String) throws(Malformed) {
        var padded = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while padded.count % 4 != 0 { padded.append("=") }
        guard let bytes = Base64.decode(String(padded)) else {
            throw Malformed(description: "continue key is not valid: illegal base64 data at input byte 0")
        }
        guard let value = try? JSONValue(json: bytes), let revision = value["rv"]?.integer else {
            throw Malformed(
                description:
                    "continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)")
        }
        guard value["v"] == "meta.k8s.io/v1" else {
            throw Malformed(
                description: "continue key is not valid: server does not recognize this encoded version "
                    + (value["v"]?.string ?? ""))
        }
        guard revision != 0 else {
            throw Malformed(
                description:
                    "continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)")
        }
        guard let start = value["start"]?.string, !start.isEmpty else {
            throw Malformed(
                description: "continue key is not valid: encoded start key empty (version meta.k8s.io/v1)")
        }
        let path = start.hasPrefix("/") ? start.dropFirst() : start[...]
        // Slashes part the elements of a path, none of which is empty or leads elsewhere.
        guard
            path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !["", ".", ".."].contains($0) })
        else { throw Malformed(description: "continue key is not valid: \(start)") }
        self.init(revision: revision < 0 ? nil : revision, start: String(path))
    }

    var text: String {
        let json: JSONValue = [
            "v": "meta.k8s.io/v1", "rv": .integer(revision ?? Self.newest), "start": .string(start),
        ]
        let base64 = Base64.encode(json.json())
        return String(base64.compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
}
