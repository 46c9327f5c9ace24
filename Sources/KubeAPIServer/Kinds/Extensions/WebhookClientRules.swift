import KubeAPI

/// Validation of a webhook's client configuration: a URL or a reference to a service.
enum WebhookClientRules {
    static func validate(_ client: WebhookClientConfig, _ path: FieldPath) -> [FieldError] {
        switch (client.url, client.service) {
        case (nil, nil), (.some, .some):
            return [.required(path, "exactly one of url or service is required")]
        case (let url?, nil): return validate(url: url, path.child("url"))
        case (nil, let service?):
            // Clients see the message, which is upstream's.
            return validate(
                name: service.namespace, namespace: service.name, path: service.path, port: service.port,
                path.child("service"))
        }
    }

    static func validate(name: String, namespace: String, path: String?, port: Int32?, _ place: FieldPath)
        -> [FieldError]
    {
        var errors: [FieldError] = []
        if name.isEmpty { errors.append(.required(place.child("name"))) }
        if namespace.isEmpty { errors.append(.required(place.child("namespace"))) }
        if let port, !(1...65_535).contains(port) {
            errors.append(
                .invalid(place.child("port"), port, "port is not valid: must be between 1 and 65535, inclusive"))
        }
        guard let path else { return errors }
        return errors + validate(path: path, place.child("path"))
    }

    private static func validate(path: String, _ place: FieldPath) -> [FieldError] {
        if path == "/" || path.isEmpty { return [] }
        if path == "//" { return [.invalid(place, path, "segment[0] may not be empty")] }
        var errors: [FieldError] = []
        if !path.hasPrefix("/") { errors.append(.invalid(place, path, "must start with a '/'")) }
        var segments = path.dropFirst(path.hasPrefix("/") ? 1 : 0).split(
            separator: "/", omittingEmptySubsequences: false
        ).map(String.init)
        if segments.last == "" { segments.removeLast() }
        for (index, segment) in segments.enumerated() {
            if segment.isEmpty {
                errors.append(.invalid(place, path, "segment[\(index)] may not be empty"))
                continue
            }
            errors += NameRules.dns1123Subdomain(segment).map { .invalid(place, path, "segment[\(index)]: \($0)") }
        }
        return errors
    }

    private static let form = "; desired format: https://host[/path]"

    private static func validate(url: String, _ place: FieldPath) -> [FieldError] {
        let colon = url.firstIndex(of: ":")
        let beforeSlash = url.prefix { $0 != "/" }
        let scheme = colon.map { String(url[..<$0]) } ?? ""
        let isScheme =
            scheme.first?.isLetter == true
            && scheme.utf8.allSatisfy {
                (0x61...0x7a).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2b, 0x2d, 0x2e].contains($0)
            }
        if !isScheme, beforeSlash.contains(":") {
            return [
                .required(
                    place,
                    "url must be a valid URL: parse \(GoText.quoted(url)): first path segment in URL cannot contain colon"
                        + form)
            ]
        }
        var errors: [FieldError] = []
        if scheme != "https" || !isScheme {
            errors.append(.invalid(place, isScheme ? scheme : "", "'https' is the only allowed URL scheme\(form)"))
        }
        let rest = isScheme ? url.dropFirst(scheme.count + 1) : url[...]
        let authority = rest.hasPrefix("//") ? rest.dropFirst(2).prefix { !"/?#".contains($0) } : ""
        if authority.isEmpty { errors.append(.invalid(place, "", "host must be specified\(form)")) }
        if let at = authority.lastIndex(of: "@") {
            errors.append(
                .invalid(place, String(authority[..<at]), "user information is not permitted in the URL"))
        }
        if let mark = rest.firstIndex(of: "?") {
            let query = rest[rest.index(after: mark)...].prefix { $0 != "#" }
            if !query.isEmpty {
                errors.append(.invalid(place, String(query), "query parameters are not permitted in the URL"))
            }
        }
        if let mark = rest.firstIndex(of: "#"), rest.index(after: mark) < rest.endIndex {
            errors.append(
                .invalid(
                    place, String(rest[rest.index(after: mark)...]), "fragments are not permitted in the URL"))
        }
        return errors
    }
}
