import KubeAPI
import KubeSupport

extension Strategy<NetworkPolicy> {
    static let networkPolicies = Strategy<NetworkPolicy> {
        $0.hasGeneration = true
        $0.setDefaults = { policy in
            for rule in policy.spec.ingress.indices { setProtocols(&policy.spec.ingress[rule].ports) }
            for rule in policy.spec.egress.indices { setProtocols(&policy.spec.egress[rule].ports) }
            if policy.spec.policyTypes.isEmpty {
                policy.spec.policyTypes = policy.spec.egress.isEmpty ? ["Ingress"] : ["Ingress", "Egress"]
            }
        }
        $0.validate = NetworkPolicyValidation.validate
    }

    private static func setProtocols(_ ports: inout [NetworkPolicyPort]) {
        for index in ports.indices { ports[index].protocol.setDefault("TCP") }
    }
}

/// https://kubernetes.io/docs/concepts/services-networking/network-policies/
private enum NetworkPolicyValidation {
    @Sendable static func validate(_ policy: NetworkPolicy) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = policy.spec
        var errors = FieldRules.labelSelector(spec.podSelector, path.child("podSelector"))
        for (index, rule) in spec.ingress.enumerated() {
            let place = path.child("ingress").index(index)
            errors += validate(rule.ports, place.child("ports")) + validate(rule.from, place.child("from"))
        }
        for (index, rule) in spec.egress.enumerated() {
            let place = path.child("egress").index(index)
            errors += validate(rule.ports, place.child("ports")) + validate(rule.to, place.child("to"))
        }
        let types = path.child("policyTypes")
        if spec.policyTypes.count > 2 {
            errors.append(.invalid(types, spec.policyTypes, "may not specify more than two policyTypes"))
            return errors
        }
        for (index, type) in spec.policyTypes.enumerated() {
            errors += FieldRules.oneOf(type, ["Ingress", "Egress"], types.index(index))
        }
        return errors
    }

    private static func validate(_ ports: [NetworkPolicyPort], _ path: FieldPath) -> [FieldError] {
        ports.enumerated().flatMap { validate($0.element, path.index($0.offset)) }
    }

    private static func validate(_ port: NetworkPolicyPort, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if let name = port.protocol {
            errors += FieldRules.oneOf(name, ["TCP", "UDP", "SCTP"], path.child("protocol"))
        }
        let last = path.child("endPort")
        switch port.port {
        case .int(let number):
            errors += FieldRules.port(number, path.child("port"))
            guard let end = port.endPort else { break }
            if end < number { errors.append(.invalid(last, end, "must be greater than or equal to `port`")) }
            errors += FieldRules.port(end, last)
        case .string(let name):
            if let end = port.endPort {
                errors.append(.invalid(last, end, "may not be specified when `port` is non-numeric"))
            }
            errors += NameRules.portName(name).map { .invalid(path.child("port"), name, $0) }
        case nil:
            if let end = port.endPort {
                errors.append(.invalid(last, end, "may not be specified when `port` is not specified"))
            }
        }
        return errors
    }

    private static func validate(_ peers: [NetworkPolicyPeer], _ path: FieldPath) -> [FieldError] {
        peers.enumerated().flatMap { validate($0.element, path.index($0.offset)) }
    }

    private static func validate(_ peer: NetworkPolicyPeer, _ path: FieldPath) -> [FieldError] {
        var errors =
            FieldRules.labelSelector(peer.podSelector, path.child("podSelector"))
            + FieldRules.labelSelector(peer.namespaceSelector, path.child("namespaceSelector"))
        let hasSelector = peer.podSelector != nil || peer.namespaceSelector != nil
        guard let block = peer.ipBlock else {
            if !hasSelector { errors.append(.required(path, "must specify a peer")) }
            return errors
        }
        if hasSelector { errors.append(.forbidden(path, "may not specify both ipBlock and another peer")) }
        return errors + validate(block, path.child("ipBlock"))
    }

    private static func validate(_ block: IPBlock, _ path: FieldPath) -> [FieldError] {
        guard !block.cidr.isEmpty else { return [.required(path.child("cidr"))] }
        let errors = AddressRules.range(block.cidr, path.child("cidr"))
        guard let (_, range) = CIDR.parse(sloppy: block.cidr) else { return errors }
        return block.except.enumerated().reduce(into: errors) { errors, exception in
            let place = path.child("except").index(exception.offset)
            errors += AddressRules.range(exception.element, place)
            guard let (_, excepted) = CIDR.parse(sloppy: exception.element) else { return }
            if range == excepted || !range.contains(excepted) {
                errors.append(.invalid(place, exception.element, "must be a strict subset of `cidr`"))
            }
        }
    }
}
