import KubeAPI
import KubeSupport

extension Strategy<Node> {
    static let nodes = Strategy<Node> {
        $0.takesStatusOnCreate = true
        $0.setDefaults = { node in
            if node.status.allocatable.isEmpty { node.status.allocatable = node.status.capacity }
            // `podCIDR` takes precedence over `podCIDRs`, which older clients do not set.
            if let network = node.spec.podCIDR, !network.isEmpty, node.spec.podCIDRs.first != network {
                node.spec.podCIDRs = [network]
            } else if node.spec.podCIDR == nil {
                node.spec.podCIDR = node.spec.podCIDRs.first
            }
        }
        // Dynamic kubelet configuration was removed from Kubernetes: the field is dropped.
        $0.prepareForCreate = { node in
            node.status.config = nil
            node.spec.configSource = nil
        }
        $0.prepareForUpdate = { node, old in
            if node.spec.podCIDR == nil {
                node.spec.podCIDR = old.spec.podCIDR
                node.spec.podCIDRs = old.spec.podCIDRs
            }
        }
        $0.validate = { node in
            var errors = FieldErrors()
            NodeRules.validate(node, &errors)
            NodeRules.validateNetworks(node.spec.podCIDRs, &errors)
            return errors.list
        }
        $0.validateUpdate = NodeRules.validateUpdate
        $0.subresources["status"] = SubresourceRules { new, old in
            var errors = FieldErrors()
            NodeRules.validate(new, &errors)
            return errors.list + NodeRules.validateUpdate(new, old)
        }
        $0.warnings = { new, _ in NodeRules.warnings(new) }
        $0.selectableFields = [SelectableField("spec.unschedulable", zero: "false")]
    }
}

private enum NodeRules {
    static func validate(_ node: Node, _ errors: inout FieldErrors) {
        // Upstream reports these paths below `metadata`.
        errors.at("metadata") { validate(node.spec.taints, &$0) }
        for (field, amounts) in [("capacity", node.status.capacity), ("allocatable", node.status.allocatable)] {
            for (name, amount) in amounts.sorted(by: { $0.key < $1.key }) {
                guard amount < Quantity() || (ResourceNames.isInteger(name) && amount.hasFraction) else { continue }
                errors.at("status") { errors in
                    errors.at(field) { errors in errors.at(name) { $0.checkAmount(amount, of: name) } }
                }
            }
        }
    }

    static func validate(_ taints: [Taint], _ errors: inout FieldErrors) {
        errors.each("taints", taints) { errors, index, taint in
            errors.invalid("key", taint.key, NameRules.qualifiedName(taint.key))
            let problems = NameRules.labelValue(taint.value ?? "")
            if !problems.isEmpty { errors.invalid("value", taint.value ?? "", problems.joined(separator: ";")) }
            errors.check("effect", required: taint.effect, in: PodSchedulingValidation.effects)
            if taints[..<index].contains(where: { $0.key == taint.key && $0.effect == taint.effect }) {
                errors.append(
                    .duplicate(
                        errors.path(), GoForm.taint(taint), "taints must be unique by key and effect pair"))
            }
        }
    }

    static func validateNetworks(_ networks: [String], _ errors: inout FieldErrors) {
        errors.at("spec") { errors in
            errors.each("podCIDRs", networks) { errors, index, network in
                errors.invalid("", network, AddressRules.problems(range: network))
                if networks[..<index].contains(network) { errors.duplicate("", network) }
            }
            guard networks.count > 1 else { return }
            let families = networks.map { CIDR.parse(sloppy: $0)?.range.family }
            if networks.count > 2 || families[0] == families[1] {
                errors.invalid("podCIDRs", networks, "may specify no more than one CIDR for each IP family")
            }
        }
    }

    @Sendable
    static func validateUpdate(_ new: Node, _ old: Node) -> [FieldError] {
        var errors = FieldErrors()
        for (index, address) in new.status.addresses.enumerated()
        where new.status.addresses[..<index].contains(address) {
            errors.duplicate(
                "status.addresses[\(index)]",
                GoForm.object([("Type", GoText.json(address.type)), ("Address", GoText.json(address.address))]))
        }
        if !old.spec.podCIDRs.isEmpty, new.spec.podCIDRs != old.spec.podCIDRs {
            errors.forbidden("spec.podCIDRs", "node updates may not change podCIDR except from \"\" to valid")
        }
        if let identifier = old.spec.providerID, !identifier.isEmpty, new.spec.providerID != identifier {
            errors.forbidden("spec.providerID", "node updates may not change providerID except from \"\" to valid")
        }
        if new.spec.externalID != old.spec.externalID { errors.forbidden("spec.externalID", "may not be updated") }
        return errors.list
    }

    static func warnings(_ node: Node) -> [String] {
        var warnings = FieldWarnings()
        if node.spec.configSource != nil {
            warnings.add(
                "spec.configSource",
                "the feature is removed, and the field is deprecated and has no effect")
        }
        if node.spec.externalID ?? "" != "" {
            warnings.add("spec.externalID", "this field is deprecated, and is unused by Kubernetes")
        }
        return warnings.list
    }
}
