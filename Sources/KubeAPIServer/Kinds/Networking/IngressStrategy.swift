import KubeAPI
import KubeSupport

extension Strategy<Ingress> {
    static let ingresses = Strategy<Ingress> {
        $0.hasGeneration = true
        $0.validate = IngressValidation.validate
        $0.validateCreate = IngressValidation.validateClass
    }
}

/// https://kubernetes.io/docs/concepts/services-networking/ingress/
private enum IngressValidation {
    private static let classAnnotation = "kubernetes.io/ingress.class"

    /// Checks that a new ingress with both the class annotation and the class field names the same class in both.
    @Sendable static func validateClass(_ ingress: Ingress) -> [FieldError] {
        guard let annotation = ingress.metadata.annotations[classAnnotation],
            let name = ingress.spec.ingressClassName, annotation != name
        else { return [] }
        return [
            .invalid(
                FieldPath("annotations").child(classAnnotation), annotation,
                "must match `ingressClassName` when both are specified")
        ]
    }

    @Sendable static func validate(_ ingress: Ingress) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = ingress.spec
        var errors: [FieldError] = []
        if spec.rules.isEmpty, spec.defaultBackend == nil {
            errors.append(
                .invalid(path, GoText.Raw("null"), "either `defaultBackend` or `rules` must be specified"))
        }
        if let backend = spec.defaultBackend { errors += validate(backend, path.child("defaultBackend")) }
        for (index, rule) in spec.rules.enumerated() { errors += validate(rule, path.child("rules").index(index)) }
        for (index, tls) in spec.tls.enumerated() {
            let place = path.child("tls").index(index)
            for (index, host) in tls.hosts.enumerated() {
                errors += FieldRules.hostName(host).map { .invalid(place.child("hosts").index(index), host, $0) }
            }
            errors += FieldRules.optional(tls.secretName, place.child("secretName"), NameRules.dns1123Subdomain)
        }
        return errors
            + FieldRules.optional(spec.ingressClassName, path.child("ingressClassName"), NameRules.dns1123Subdomain)
    }

    private static func validate(_ rule: IngressRule, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if let host = rule.host, !host.isEmpty {
            errors =
                IPAddress(host) == nil
                ? FieldRules.hostName(host).map { .invalid(path.child("host"), host, $0) }
                : [.invalid(path.child("host"), host, "must be a DNS name, not an IP address")]
        }
        guard let http = rule.http else { return errors }
        let paths = path.child("http.paths")
        if http.paths.isEmpty { errors.append(.required(paths)) }
        for (index, path) in http.paths.enumerated() { errors += validate(path, paths.index(index)) }
        return errors
    }

    private static func validate(_ entry: HTTPIngressPath, _ path: FieldPath) -> [FieldError] {
        let text = entry.path ?? ""
        var errors: [FieldError] = []
        func checkAbsolute() {
            if !text.hasPrefix("/") { errors.append(.invalid(path.child("path"), text, "must be an absolute path")) }
        }
        switch entry.pathType {
        case "": return [.required(path.child("pathType"), "pathType must be specified")]
        case "Exact", "Prefix":
            checkAbsolute()
            guard !text.isEmpty else { break }
            for sequence in ["//", "/./", "/../", "%2f", "%2F"] where text.contains(sequence) {
                errors.append(.invalid(path.child("path"), text, "must not contain '\(sequence)'"))
            }
            for suffix in ["/..", "/."] where text.hasSuffix(suffix) {
                errors.append(.invalid(path.child("path"), text, "cannot end with '\(suffix)'"))
            }
        case "ImplementationSpecific": if !text.isEmpty { checkAbsolute() }
        default:
            errors.append(
                .notSupported(
                    path.child("pathType"), entry.pathType, ["Exact", "ImplementationSpecific", "Prefix"]))
        }
        return errors + validate(entry.backend, path.child("backend"))
    }

    private static func validate(_ backend: IngressBackend, _ path: FieldPath) -> [FieldError] {
        switch (backend.resource, backend.service) {
        case (.some, .some): return [.invalid(path, "", "cannot set both resource and service backends")]
        case (nil, nil): return [.invalid(path, "", "resource or service backend is required")]
        case (let resource?, nil): return FieldRules.reference(resource, path.child("resource"))
        case (nil, let service?):
            let errors = FieldRules.required(service.name, path.child("service.name"), NameRules.dns1123Label)
            let port = service.port ?? ServiceBackendPort()
            switch (port.name ?? "", port.number ?? 0) {
            case ("", 0): return errors + [.required(path, "port name or number is required")]
            case ("", let number): return errors + FieldRules.port(number, path.child("service.port.number"))
            case (let name, 0):
                return errors
                    + NameRules.portName(name).map { .invalid(path.child("service.port.name"), name, $0) }
            default: return errors + [.invalid(path, "", "cannot set both port name & port number")]
            }
        }
    }
}

extension Strategy<IngressClass> {
    private static let scopes = ["Cluster", "Namespace"]

    static let ingressClasses = Strategy<IngressClass> {
        $0.hasGeneration = true
        $0.setDefaults = { ingressClass in
            if ingressClass.spec.parameters != nil { ingressClass.spec.parameters?.scope.setDefault("Cluster") }
        }
        $0.validate = { ingressClass in
            let path = FieldPath("spec")
            let controller = ingressClass.spec.controller ?? ""
            var errors = FieldRules.domainPath(controller, path.child("controller"))
            if controller.utf8.count > 250 { errors.append(.tooLong(path.child("controller"), maximum: 250)) }
            if let parameters = ingressClass.spec.parameters {
                errors += validate(parameters, path.child("parameters"))
            }
            return errors
        }
        $0.validateUpdate = {
            FieldRules.immutable($0.spec.controller, $1.spec.controller, FieldPath("spec.controller"))
        }
    }

    private static func validate(_ parameters: IngressClassParametersReference, _ path: FieldPath) -> [FieldError] {
        var errors =
            FieldRules.required(parameters.kind, path.child("kind"), NameRules.pathSegment)
            + FieldRules.required(parameters.name, path.child("name"), NameRules.pathSegment)
            + FieldRules.optional(parameters.apiGroup, path.child("apiGroup"), NameRules.dns1123Subdomain)
        let namespace = path.child("namespace")
        switch parameters.scope {
        case "Namespace":
            if let name = parameters.namespace {
                errors += NameRules.dns1123Label(name).map { .invalid(namespace, name, $0) }
            } else {
                errors.append(.required(namespace, "`parameters.scope` is set to 'Namespace'"))
            }
        case "Cluster":
            if parameters.namespace != nil {
                errors.append(.forbidden(namespace, "`parameters.scope` is set to 'Cluster'"))
            }
        case let scope?: errors += FieldRules.oneOf(scope, scopes, path.child("scope"))
        case nil: errors.append(.required(path.child("scope")))
        }
        return errors
    }
}
