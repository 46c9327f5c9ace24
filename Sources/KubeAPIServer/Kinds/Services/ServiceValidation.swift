import KubeAPI
import KubeSupport

/// Validation of Services. Rules for ports and addresses are in `ServicePortValidation` and `ServiceAddressRules`.
enum ServiceValidation {
    private static let types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]
    private static let policies = ["Cluster", "Local"]
    private static let onlyLoadBalancer = "may only be used when `type` is 'LoadBalancer'"
    private static let hints = "service.kubernetes.io/topology-aware-hints"
    private static let mode = "service.kubernetes.io/topology-mode"
    private static let sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges"

    static func validate(_ service: Service) -> [FieldError] {
        var errors = FieldErrors()
        if !service.metadata.annotations.isEmpty { validateAnnotations(service.metadata.annotations, &errors) }
        errors.at("spec") { errors in
            validateType(service, &errors)
            ServicePortValidation.validate(service, &errors)
            errors.checkLabels("selector", service.spec.selector)
            validateAffinity(service.spec, &errors)
            ServiceAddressRules.validate(service, &errors)
            errors.each("externalIPs", service.spec.externalIPs) { $0.checkExternalAddress("", $2) }
            errors.check("type", required: service.spec.type, in: types)
            ServicePortValidation.validateNumbers(service, &errors)
        }
        validateSourceRanges(service, &errors)
        if service.spec.type != "LoadBalancer", service.spec.allocateLoadBalancerNodePorts != nil {
            errors.at("spec") { $0.forbidden("allocateLoadBalancerNodePorts", onlyLoadBalancer) }
        }
        errors.at("spec") { errors in
            validateClass(service.spec, &errors)
            validatePolicies(service, &errors)
        }
        return errors.list
    }

    private static func validateAnnotations(_ annotations: [String: String], _ errors: inout FieldErrors) {
        guard let old = annotations[hints], let new = annotations[mode], old != new else { return }
        errors.at("metadata") { errors in
            errors.at("annotations", key: mode) {
                $0.invalid("", new, "must match annotations[\(hints)] when both are specified")
            }
        }
    }

    private static func validateType(_ service: Service, _ errors: inout FieldErrors) {
        let spec = service.spec
        if spec.ports.isEmpty, !service.isHeadless, spec.type != "ExternalName" { errors.required("ports") }
        switch spec.type {
        case "LoadBalancer", "NodePort":
            guard service.isHeadless else { return }
            errors.invalid(
                "clusterIPs[0]", "None", "may not be set to 'None' for \(spec.type ?? "") services")
        case "ExternalName":
            let detail = "may not be set for ExternalName services"
            if !spec.clusterIPs.isEmpty { errors.forbidden("clusterIPs", detail) }
            if !spec.ipFamilies.isEmpty { errors.forbidden("ipFamilies", detail) }
            if spec.ipFamilyPolicy != nil { errors.forbidden("ipFamilyPolicy", detail) }
            var name = spec.externalName ?? ""
            // A trailing dot marks a fully qualified domain name.
            if name.hasSuffix(".") { name.removeLast() }
            if name.isEmpty {
                errors.required("externalName")
            } else {
                errors.checkSubdomain("externalName", name)
            }
        default: break
        }
    }

    private static func validateAffinity(_ spec: ServiceSpec, _ errors: inout FieldErrors) {
        errors.check("sessionAffinity", required: spec.sessionAffinity, in: ["ClientIP", "None"])
        guard spec.sessionAffinity == "ClientIP", let seconds = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds,
            seconds <= 0 || seconds > 86_400
        else { return }
        errors.invalid(
            "sessionAffinityConfig.clientIP.timeoutSeconds", seconds, "must be greater than 0 and less than 86400")
    }

    private static func validateSourceRanges(_ service: Service, _ errors: inout FieldErrors) {
        let isLoadBalancer = service.spec.type == "LoadBalancer"
        if !service.spec.loadBalancerSourceRanges.isEmpty {
            errors.at("spec") { errors in
                if !isLoadBalancer { errors.forbidden("LoadBalancerSourceRanges", onlyLoadBalancer) }
                errors.each("LoadBalancerSourceRanges", service.spec.loadBalancerSourceRanges) { errors, _, range in
                    let range = range.trimmingSpace
                    errors.invalid("", range, AddressRules.problems(range: range))
                }
            }
        } else if let text = service.metadata.annotations[sourceRanges] {
            errors.at("metadata") { errors in
                errors.at("annotations", key: sourceRanges) { errors in
                    if !isLoadBalancer { errors.forbidden("", onlyLoadBalancer) }
                    guard !text.trimmingSpace.isEmpty else { return }
                    for range in text.split(separator: ",", omittingEmptySubsequences: false) {
                        let range = String(range).trimmingSpace
                        errors.invalid("", range, AddressRules.problems(range: range))
                    }
                }
            }
        }
    }

    private static func validateClass(_ spec: ServiceSpec, _ errors: inout FieldErrors) {
        guard let name = spec.loadBalancerClass else { return }
        if spec.type == "LoadBalancer" {
            errors.invalid("loadBalancerClass", name, NameRules.qualifiedName(name))
        } else {
            errors.forbidden("loadBalancerClass", onlyLoadBalancer)
        }
    }

    private static func validatePolicies(_ service: Service, _ errors: inout FieldErrors) {
        let spec = service.spec
        if service.isExternallyAccessible {
            errors.check("externalTrafficPolicy", required: spec.externalTrafficPolicy, in: policies)
        } else if let policy = spec.externalTrafficPolicy, !policy.isEmpty {
            errors.invalid(
                "externalTrafficPolicy", NamedText(policy), "may only be set for externally-accessible services")
        }
        let port = spec.healthCheckNodePort ?? 0
        if !service.needsHealthCheckNodePort {
            if port != 0 {
                errors.invalid(
                    "healthCheckNodePort", port,
                    "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'")
            }
        } else if port == 0 {
            errors.required("healthCheckNodePort")
        } else {
            errors.checkPort("healthCheckNodePort", .int(port))
        }
        if let policy = spec.internalTrafficPolicy, !policies.contains(policy) {
            errors.notSupported("internalTrafficPolicy", policy, policies)
        }
        if let distribution = spec.trafficDistribution {
            let supported = ["PreferClose", "PreferSameZone", "PreferSameNode"]
            if !supported.contains(distribution) { errors.notSupported("trafficDistribution", distribution, supported) }
        }
    }

    /// Validates `status.loadBalancer`.
    static func validateStatus(_ service: Service) -> [FieldError] {
        let ingress = service.status.loadBalancer.ingress
        guard !ingress.isEmpty else { return [] }
        var errors = FieldErrors(at: "status.loadBalancer")
        guard service.spec.type == "LoadBalancer" else {
            errors.forbidden("ingress", "may only be used when `spec.type` is 'LoadBalancer'")
            return errors.list
        }
        errors.each("ingress", ingress) { errors, _, point in
            let address = point.ip ?? ""
            if !address.isEmpty { errors.checkAddress("ip", address) }
            switch point.ipMode {
            case nil:
                if !address.isEmpty { errors.required("ipMode", "must be specified when `ip` is set") }
            case let mode?:
                if address.isEmpty {
                    errors.forbidden("ipMode", "may not be specified when `ip` is not set")
                } else if !["Proxy", "VIP"].contains(mode) {
                    errors.notSupported("ipMode", mode, ["Proxy", "VIP"])
                }
            }
            guard let host = point.hostname, !host.isEmpty else { return }
            errors.checkSubdomain("hostname", host)
            if IPAddress(sloppy: host) != nil {
                errors.invalid("hostname", host, "must be a DNS name, not an IP address")
            }
        }
        return errors.list
    }
}

extension String {
    /// The text without surrounding white space.
    fileprivate var trimmingSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
