import KubeAPI

/// The query parameters of a list, a watch or a deletecollection that select objects and versions.
struct ListQuery: Sendable {
    var selector: ObjectSelector
    /// The maximum number of objects of a list; nil for all.
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
        // The parameter applies to watches but is validated for lists, too.
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
        // `resourceVersion=0` returns the cached state without pagination.
        if resourceVersion == 0 { limit = nil }
        // A page at a requested version is read at exactly that version.
        if !isWatch, limit != nil, match == nil, resourceVersion ?? 0 != 0 { match = .exact }
    }

    /// True if only a namespace restricts the list.
    var isWholeCollection: Bool { selector.labels.isEmpty && !selector.hasFields }

    /// Validates the combination of options:
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
    /// Returns the number; nil if the parameter is absent.
    func integer(_ name: String) throws(StatusError) -> Int64? {
        // Unlike for other parameters, an empty value is not absent but invalid.
        guard let text = items.first(where: { $0.name == name })?.value else { return nil }
        guard let value = Int64(text) else {
            throw .badRequest("strconv.ParseInt: parsing \"\(text)\": \(Self.fault(ofNumber: text, isSigned: true))")
        }
        return value
    }

    /// - Throws: For an invalid version, a bad request for a list, which checks it first; an internal error for a read
    ///   of one
    ///   object and for a watch, since upstream's store fails with an unclassified error.
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

    /// Returns Go's error message for a text that is not a 64-bit number.
    static func fault(ofNumber text: String, isSigned: Bool) -> String {
        let hasSign = isSigned && (text.hasPrefix("-") || text.hasPrefix("+"))
        let digits = text.utf8.dropFirst(hasSign ? 1 : 0)
        let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return isNumber ? "value out of range" : "invalid syntax"
    }
}

extension ObjectSelector {
    /// Parses a field selector and adds it.
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
