import KubeAPI

/// Validation of single fields that many kinds share, with upstream's messages.
enum FieldRules {
    /// Checks that the text is one of `allowed`, which the message lists in the given order.
    static func oneOf(_ value: String, _ allowed: [String], _ path: FieldPath) -> [FieldError] {
        allowed.contains(value) ? [] : [.notSupported(path, value, allowed)]
    }

    /// Checks that the text is present and that `problems` returns none for it.
    static func required(_ value: String?, _ path: FieldPath, _ problems: (String) -> [String]) -> [FieldError] {
        guard let value, !value.isEmpty else { return [.required(path)] }
        return problems(value).map { .invalid(path, value, $0) }
    }

    /// Checks that the text is absent, or that `problems` returns none for it.
    static func optional(_ value: String?, _ path: FieldPath, _ problems: (String) -> [String]) -> [FieldError] {
        guard let value, !value.isEmpty else { return [] }
        return problems(value).map { .invalid(path, value, $0) }
    }

    /// Checks a path with a domain prefix, such as the name of an ingress controller.
    static func domainPath(_ text: String, _ path: FieldPath) -> [FieldError] {
        guard !text.isEmpty else { return [.required(path)] }
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return [.invalid(path, text, "must be a domain-prefixed path (such as \"acme.io/foo\")")]
        }
        var errors = NameRules.dns1123Subdomain(parts[0]).map { FieldError.invalid(path, parts[0], $0) }
        let isPath = parts[1].utf8.allSatisfy {
            NameRules.isAlphanumeric($0) || "/-._~%!$&'()*+,;=:".utf8.contains($0)
        }
        if !isPath {
            errors.append(
                .invalid(
                    path, parts[1], "Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')"))
        }
        return errors
    }

    static func port(_ port: Int32, _ path: FieldPath) -> [FieldError] {
        (1...65_535).contains(port) ? [] : [.invalid(path, port, "must be between 1 and 65535, inclusive")]
    }

    /// Returns the problems of a host name, which may start with the wildcard `*.`.
    static func hostName(_ name: String) -> [String] {
        guard name.contains("*") else { return NameRules.dns1123Subdomain(name) }
        if name.hasPrefix("*."), NameRules.dns1123Subdomain(String(name.dropFirst(2))).isEmpty { return [] }
        return [
            "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of "
                + "lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. "
                + "'*.example.com', regex used for validation is "
                + "'\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
        ]
    }

    static func immutable<Value: Equatable>(_ new: Value, _ old: Value, _ path: FieldPath, shown: Any) -> [FieldError] {
        new == old ? [] : [.invalid(path, shown, "field is immutable")]
    }

    static func immutable(_ new: String?, _ old: String?, _ path: FieldPath) -> [FieldError] {
        immutable(new ?? "", old ?? "", path, shown: new ?? "")
    }

    static func nonNegative(_ value: Int64, _ path: FieldPath) -> [FieldError] {
        value < 0 ? [.invalid(path, value, "must be greater than or equal to 0")] : []
    }

    /// Checks a reference to an object of any kind in the same namespace.
    static func reference(_ reference: TypedLocalObjectReference, _ path: FieldPath) -> [FieldError] {
        required(reference.name, path.child("name"), NameRules.pathSegment)
            + required(reference.kind, path.child("kind"), NameRules.pathSegment)
            + optional(reference.apiGroup, path.child("apiGroup"), NameRules.dns1123Subdomain)
    }

    /// Checks a label selector, which may be absent:
    /// https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
    static func labelSelector(_ selector: LabelSelector?, _ path: FieldPath) -> [FieldError] {
        guard let selector else { return [] }
        var errors = FieldErrors(at: path.description)
        errors.checkSelector(selector)
        return errors.list
    }
}
