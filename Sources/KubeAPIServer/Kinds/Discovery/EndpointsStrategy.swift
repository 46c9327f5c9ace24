import KubeAPI

extension Strategy<Endpoints> {
    static let endpoints = Strategy<Endpoints> {
        $0.allowsCreateOnUpdate = true
        $0.setDefaults = { endpoints in
            for subset in endpoints.subsets.indices {
                for port in endpoints.subsets[subset].ports.indices {
                    endpoints.subsets[subset].ports[port].protocol.setDefault("TCP")
                }
            }
        }
        $0.validate = { endpoints in
            endpoints.subsets.enumerated().flatMap { validate($0.element, FieldPath("subsets").index($0.offset)) }
        }
    }

    private static func validate(_ subset: EndpointSubset, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if subset.addresses.isEmpty, subset.notReadyAddresses.isEmpty {
            errors.append(.required(path, "must specify `addresses` or `notReadyAddresses`"))
        }
        for (field, addresses) in [
            ("addresses", subset.addresses), ("notReadyAddresses", subset.notReadyAddresses),
        ] {
            for (index, address) in addresses.enumerated() {
                errors += validate(address, path.child(field).index(index))
            }
        }
        for (index, port) in subset.ports.enumerated() {
            errors += validate(port, needsName: subset.ports.count > 1, path.child("ports").index(index))
        }
        return errors
    }

    private static func validate(_ address: EndpointAddress, _ path: FieldPath) -> [FieldError] {
        AddressRules.address(address.ip, path.child("ip"))
            + AddressRules.endpoint(address.ip, path.child("ip"))
            + FieldRules.optional(address.hostname, path.child("hostname"), NameRules.dns1123Label)
            + FieldRules.optional(address.nodeName, path.child("nodeName"), NameRules.dns1123Subdomain)
    }

    private static func validate(_ port: EndpointPort, needsName: Bool, _ path: FieldPath) -> [FieldError] {
        let name = path.child("name")
        var errors =
            needsName
            ? FieldRules.required(port.name, name, NameRules.dns1123Label)
            : FieldRules.optional(port.name, name, NameRules.dns1123Label)
        errors += FieldRules.port(port.port, path.child("port"))
        errors += FieldRules.oneOf(port.protocol ?? "", ["SCTP", "TCP", "UDP"], path.child("protocol"))
        return errors + FieldRules.optional(port.appProtocol, path.child("appProtocol"), NameRules.qualifiedName)
    }
}
