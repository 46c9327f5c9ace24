import KubeAPI
import KubeSupport

extension Strategy<EndpointSlice> {
    static let endpointSlices = Strategy<EndpointSlice> {
        $0.hasGeneration = true
        $0.setDefaults = { slice in
            for index in slice.endpoints.indices {
                slice.endpoints[index].conditions.setDefault(EndpointConditions())
            }
            for index in slice.ports.indices {
                slice.ports[index].name.setDefault("")
                slice.ports[index].protocol.setDefault("TCP")
            }
        }
        $0.prepareForCreate = clearTopology
        $0.prepareForUpdate = { slice, old in
            if slice.endpoints != old.endpoints { clearTopology(&slice) }
        }
        $0.validate = EndpointSliceValidation.validate
        $0.validateUpdate = {
            FieldRules.immutable($0.addressType, $1.addressType, FieldPath("addressType"))
        }
    }
}

extension Strategy<EndpointSlice> {
    /// Drops `deprecatedTopology`, a field of `v1beta1` that `nodeName` and `zone` replace.
    @Sendable private static func clearTopology(_ slice: inout EndpointSlice) {
        for index in slice.endpoints.indices where !slice.endpoints[index].deprecatedTopology.isEmpty {
            slice.endpoints[index].deprecatedTopology = [:]
        }
    }
}

/// https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/
private enum EndpointSliceValidation {
    private static let endpointLimit = 1_000
    private static let portLimit = 20_000
    private static let addressLimit = 100
    private static let hintLimit = 8

    @Sendable static func validate(_ slice: EndpointSlice) -> [FieldError] {
        var errors: [FieldError] = []
        if slice.addressType.isEmpty {
            errors.append(.required(FieldPath("addressType")))
        } else {
            errors += FieldRules.oneOf(slice.addressType, ["FQDN", "IPv4", "IPv6"], FieldPath("addressType"))
        }
        let endpoints = FieldPath("endpoints")
        if slice.endpoints.count > endpointLimit {
            errors.append(.tooMany(endpoints, slice.endpoints.count, maximum: endpointLimit))
        } else {
            for (index, endpoint) in slice.endpoints.enumerated() {
                errors += validate(endpoint, slice.addressType, endpoints.index(index))
            }
        }
        let ports = FieldPath("ports")
        if slice.ports.count > portLimit { return errors + [.tooMany(ports, slice.ports.count, maximum: portLimit)] }
        var names: Set<String> = []
        for (index, port) in slice.ports.enumerated() {
            errors += validate(port, ports.index(index))
            if !names.insert(port.name ?? "").inserted {
                errors.append(.duplicate(ports.index(index).child("name"), port.name ?? ""))
            }
        }
        return errors
    }

    private static func validate(_ endpoint: Endpoint, _ type: String, _ path: FieldPath) -> [FieldError] {
        let addresses = path.child("addresses")
        var errors: [FieldError] = []
        if endpoint.addresses.isEmpty {
            errors.append(.required(addresses, "must contain at least 1 address"))
        } else if endpoint.addresses.count > addressLimit {
            errors.append(.tooMany(addresses, endpoint.addresses.count, maximum: addressLimit))
        }
        for (index, address) in endpoint.addresses.enumerated() {
            errors += validate(address, type, addresses.index(index))
        }
        errors += FieldRules.optional(endpoint.nodeName, path.child("nodeName"), NameRules.dns1123Subdomain)
        errors += FieldRules.optional(endpoint.hostname, path.child("hostname"), NameRules.dns1123Label)
        guard let hints = endpoint.hints else { return errors }
        return errors + validate(hints, path.child("hints"))
    }

    private static func validate(_ address: String, _ type: String, _ path: FieldPath) -> [FieldError] {
        switch type {
        case "IPv4", "IPv6":
            let errors = AddressRules.address(address, path)
            guard let parsed = IPAddress(sloppy: address) else { return errors }
            let isWanted = parsed.family.rawValue == type
            return errors + (isWanted ? [] : [.invalid(path, address, "must be an \(type) address")])
                + AddressRules.endpoint(address, path)
        case "FQDN":
            guard !address.isEmpty else { return [.required(path)] }
            let name = address.hasSuffix(".") ? String(address.dropLast()) : address
            let problems = NameRules.dns1123Subdomain(name)
            if !problems.isEmpty { return problems.map { .invalid(path, address, $0) } }
            return name.contains(".")
                ? [] : [.invalid(path, address, "should be a domain with at least two segments separated by dots")]
        default: return []
        }
    }

    private static func validate(_ hints: EndpointHints, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for (field, names, problems) in [
            ("forZones", hints.forZones.map(\.name), NameRules.labelValue),
            ("forNodes", hints.forNodes.map(\.name), NameRules.dns1123Subdomain),
        ] {
            let place = path.child(field)
            if names.count > hintLimit {
                errors.append(.tooMany(place, names.count, maximum: hintLimit))
                continue
            }
            var seen: Set<String> = []
            for (index, name) in names.enumerated() {
                let field = place.index(index).child("name")
                errors += problems(name).map { .invalid(field, name, $0) }
                if !seen.insert(name).inserted { errors.append(.duplicate(field, name)) }
            }
        }
        return errors
    }

    private static func validate(_ port: DiscoveryV1EndpointPort, _ path: FieldPath) -> [FieldError] {
        FieldRules.optional(port.name, path.child("name"), NameRules.dns1123Label)
            + FieldRules.oneOf(port.protocol ?? "", ["SCTP", "TCP", "UDP"], path.child("protocol"))
            + FieldRules.optional(port.appProtocol, path.child("appProtocol"), NameRules.qualifiedName)
    }
}
