import KubeJSON

/// What the recorder left out of objects, or put a mark in place of: the table of what may differ from run to run.
/// Recorded and replayed answers are cleaned by the same rules; cleaning what is clean changes nothing.
struct Cleaning: Sendable {
    /// A field that is left out of objects.
    private struct Omission {
        /// Nil: of all kinds.
        var kind: String?
        var path: [String]
    }

    private static let omissions: [Omission] = [
        // Chosen by the server anew for each object or write; managedFields are compared on their own, by apply.
        Omission(path: ["metadata", "uid"]),
        Omission(path: ["metadata", "resourceVersion"]),
        Omission(path: ["metadata", "creationTimestamp"]),
        Omission(path: ["metadata", "selfLink"]),
        Omission(path: ["metadata", "managedFields"]),
        // The caller, who has another name and other credentials here than where it was recorded.
        Omission(kind: "CertificateSigningRequest", path: ["spec", "username"]),
        Omission(kind: "CertificateSigningRequest", path: ["spec", "groups"]),
        Omission(kind: "CertificateSigningRequest", path: ["spec", "uid"]),
        Omission(kind: "CertificateSigningRequest", path: ["spec", "extra"]),
    ]

    /// A field whose value the server makes up unless the request names it; `*` stands for it.
    private struct Generated {
        var kind: String?
        /// `*` is every element of a list.
        var path: [String]
        /// Texts that are no choice of the server's.
        var except: Set<String> = []
    }

    private static let generated: [Generated] = [
        Generated(kind: "Service", path: ["spec", "clusterIP"], except: ["", "None"]),
        Generated(kind: "Service", path: ["spec", "clusterIPs"]),
        Generated(kind: "Service", path: ["spec", "ports", "*", "nodePort"]),
        Generated(kind: "Service", path: ["spec", "healthCheckNodePort"]),
        Generated(kind: "TokenRequest", path: ["status", "token"]),
        // An opaque text of the server's own.
        Generated(path: ["metadata", "continue"], except: [""]),
        // Conditions that controllers within the server set a moment later.
        Generated(kind: "CustomResourceDefinition", path: ["status"]),
    ]

    /// The administrator's name, for which `*user*` stands.
    let caller: String
    /// Kinds whose status is left out, since controllers write it.
    var omitsStatus = false

    /// A whole object or list as it is compared. `request` is the body that it answers, which says what the server made
    /// up. Nil: what the server may make up is left as it is.
    func object(_ object: JSONValue, request: JSONValue?) -> JSONValue {
        let kind = object["kind"]?.string ?? request?["kind"]?.string ?? ""
        var cleaned = object
        if kind.hasSuffix("List"), let items = object["items"]?.array {
            let itemKind = String(kind.dropLast("List".count))
            cleaned["items"] = .array(items.map { self.fields(of: $0, kind: itemKind, request: request) })
        }
        return strings(in: fields(of: cleaned, kind: kind, request: request))
    }

    private func fields(of object: JSONValue, kind: String, request: JSONValue?) -> JSONValue {
        var cleaned = object
        for omission in Self.omissions where omission.kind == nil || omission.kind == kind {
            cleaned.remove(at: omission.path[...])
        }
        if omitsStatus {
            cleaned["status"] = nil
            cleaned.remove(at: ["metadata", "annotations", "deployment.kubernetes.io/revision"])
            if cleaned["metadata"]?["annotations"]?.object?.isEmpty == true {
                cleaned.remove(at: ["metadata", "annotations"])
            }
        }
        guard var request else { return cleaned }
        // A request that names the one address names the list of it.
        if let address = request["spec"]?["clusterIP"], request["spec"]?["clusterIPs"] == nil {
            request["spec"]?["clusterIPs"] = [address]
        }
        for rule in Self.generated where rule.kind == nil || rule.kind == kind {
            Self.mark(&cleaned, request, rule.path[...], except: rule.except)
        }
        if let prefix = cleaned["metadata"]?["generateName"]?.string, request["metadata"]?["name"] == nil,
            let name = cleaned["metadata"]?["name"]?.string, name.hasPrefix(prefix)
        {
            cleaned["metadata"]?["name"] = .string(prefix + "*")
        }
        return cleaned
    }

    private static func mark(
        _ value: inout JSONValue, _ request: JSONValue?, _ path: ArraySlice<String>, except: Set<String>
    ) {
        guard let first = path.first else {
            if request == nil || request == .integer(0), !except.contains(value.string ?? "-") { value = "*" }
            return
        }
        if first == "*" {
            guard case .array(var array) = value else { return }
            for index in array.indices {
                let requested = request?[element: .integer(Int64(index))]
                mark(&array[index], requested, path.dropFirst(), except: except)
            }
            value = .array(array)
        } else if var next = value[first] {
            mark(&next, request?[first], path.dropFirst(), except: except)
            value[first] = next
        }
    }

    /// Whether the server may make up the value at `path`, so that a recorded `*` stands for any.
    static func isGenerated(_ path: [JSONValue]) -> Bool {
        generated.contains { rule in
            rule.path.count == path.count
                && zip(rule.path, path).allSatisfy { $0 == "*" ? $1.integer != nil : $0 == $1.string }
        }
    }

    private func strings(in value: JSONValue) -> JSONValue {
        switch value {
        case .string(let string): .string(text(string))
        case .array(let array): .array(array.map(strings))
        case .object(let object): .object(object.mapValues(strings))
        default: value
        }
    }

    /// A text within an object, or a message, as it is compared.
    func text(_ text: String) -> String {
        let utf8 = text.utf8
        guard utf8.count >= 17, utf8.contains(UInt8(ascii: "-")) else { return text }
        return TextPatterns.replacing(text) { rest in
            let first = rest[rest.startIndex]
            if first == UInt8(ascii: "k"), rest.starts(with: Self.accessVolume) {
                let suffix = rest.dropFirst(Self.accessVolume.count).prefix(5)
                let isGenerated = suffix.count == 5 && suffix.allSatisfy { $0 != UInt8(ascii: "*") }
                return isGenerated ? (Self.accessVolume.count + 5, "kube-api-access-*") : nil
            }
            if first == caller.utf8.first, rest.starts(with: caller.utf8) { return (caller.utf8.count, "*user*") }
            guard TextPatterns.isHex(first) else { return nil }
            if TextPatterns.uuidLength(rest) > 0 { return (36, "*uid*") }
            let length = TextPatterns.timeLength(rest)
            // Earlier ones are written out in requests.
            guard length > 0, rest.prefix(4).lexicographicallyPrecedes("2026".utf8) == false else { return nil }
            return (length, "*time*")
        }
    }

    private static let accessVolume = Array("kube-api-access-".utf8)

    /// A message of a Status, with `*` for what it quotes of the server's own: revisions, and the object that a patch
    /// made.
    func message(_ message: String) -> String {
        var cleaned = text(message)
        for (before, after) in [
            ("in the precondition (", ")"), ("in record (", ")"), (", ResourceVersion: ", ","),
        ] {
            cleaned = Self.replacing(cleaned, between: before, and: after) { $0.utf8.allSatisfy(TextPatterns.isDigit) }
        }
        return Self.replacing(cleaned, between: "patch: Invalid value: \"", and: "\": ") { $0.hasPrefix("{") }
    }

    private static func replacing(
        _ text: String, between before: String, and after: String, where isVariable: (Substring) -> Bool
    ) -> String {
        guard let start = text.range(ofText: before) else { return text }
        let rest = text[start.upperBound...]
        guard let end = rest.range(ofText: after), isVariable(rest[..<end.lowerBound]) else { return text }
        return text[..<start.upperBound] + "*" + text[end.lowerBound...]
    }
}

extension StringProtocol {
    /// Where `text` first is.
    func range(ofText text: String) -> Range<Index>? {
        guard let first = text.first else { return nil }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
            start = index(after: found)
        }
        return nil
    }
}

extension JSONValue {
    /// Removes the field at `path`, if it is there.
    mutating func remove(at path: ArraySlice<String>) {
        guard let first = path.first, case .object(let object) = self, object[first] != nil else { return }
        if path.count == 1 {
            self[first] = nil
        } else {
            self[first]?.remove(at: path.dropFirst())
        }
    }
}
