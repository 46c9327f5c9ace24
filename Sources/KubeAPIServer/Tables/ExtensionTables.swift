import KubeAPI
import KubeJSON

extension Table<MutatingWebhookConfiguration> {
    static let mutatingWebhooks = Table<MutatingWebhookConfiguration>([
        .name, .integer("Webhooks"), .age,
    ]) { configuration, now in
        [
            .string(configuration.metadata.name ?? ""), .integer(Int64(configuration.webhooks.count)),
            .string(configuration.age(now)),
        ]
    }
}

extension Table<ValidatingWebhookConfiguration> {
    static let validatingWebhooks = Table<ValidatingWebhookConfiguration>([
        .name, .integer("Webhooks"), .age,
    ]) { configuration, now in
        [
            .string(configuration.metadata.name ?? ""), .integer(Int64(configuration.webhooks.count)),
            .string(configuration.age(now)),
        ]
    }
}

private enum ParameterText {
    static func kind(_ kind: ParamKind?) -> JSONValue {
        kind.map { .string("\($0.apiVersion ?? "")/\($0.kind ?? "")") } ?? "<unset>"
    }

    static func reference(_ reference: ParamRef?) -> JSONValue {
        guard let reference else { return "<unset>" }
        if let name = reference.name, !name.isEmpty { return .string("\(reference.namespace ?? "*")/\(name)") }
        return reference.selector.map { .string(goText($0)) } ?? "<unset>"
    }

    /// Returns the selector's text in Go's protobuf format, which upstream's column shows.
    private static func goText(_ selector: LabelSelector) -> String {
        let labels = selector.matchLabels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)," }.joined()
        let expressions = selector.matchExpressions.map { expression in
            "LabelSelectorRequirement{Key:\(expression.key),Operator:\(expression.operator),"
                + "Values:[\(expression.values.joined(separator: " "))],},"
        }.joined()
        return "&LabelSelector{MatchLabels:map[string]string{\(labels)},"
            + "MatchExpressions:[]LabelSelectorRequirement{\(expressions)},}"
    }
}

extension Table<ValidatingAdmissionPolicy> {
    static let validatingPolicies = Table<ValidatingAdmissionPolicy>([
        .name, .integer("Validations"), TableColumn("ParamKind"), .age,
    ]) { policy, now in
        [
            .string(policy.metadata.name ?? ""), .integer(Int64(policy.spec.validations.count)),
            ParameterText.kind(policy.spec.paramKind), .string(policy.age(now)),
        ]
    }
}

extension Table<ValidatingAdmissionPolicyBinding> {
    static let validatingPolicyBindings = Table<ValidatingAdmissionPolicyBinding>([
        .name, TableColumn("PolicyName"), TableColumn("ParamRef"), .age,
    ]) { binding, now in
        [
            .string(binding.metadata.name ?? ""), .string(binding.spec.policyName),
            ParameterText.reference(binding.spec.paramRef), .string(binding.age(now)),
        ]
    }
}

extension Table<MutatingAdmissionPolicy> {
    static let mutatingPolicies = Table<MutatingAdmissionPolicy>([
        .name, .integer("Mutations"), TableColumn("ParamKind"), .age,
    ]) { policy, now in
        [
            .string(policy.metadata.name ?? ""), .integer(Int64(policy.spec.mutations.count)),
            ParameterText.kind(policy.spec.paramKind), .string(policy.age(now)),
        ]
    }
}

extension Table<MutatingAdmissionPolicyBinding> {
    static let mutatingPolicyBindings = Table<MutatingAdmissionPolicyBinding>([
        .name, TableColumn("PolicyName"), TableColumn("ParamRef"), .age,
    ]) { binding, now in
        [
            .string(binding.metadata.name ?? ""), .string(binding.spec.policyName ?? ""),
            ParameterText.reference(binding.spec.paramRef), .string(binding.age(now)),
        ]
    }
}

extension Table<APIService> {
    static let apiServices = Table<APIService>([
        .name, TableColumn("Service"), TableColumn("Available"), .age,
    ]) { service, now in
        let backend = service.spec.service.map { "\($0.namespace ?? "")/\($0.name ?? "")" }
        let condition = service.status.conditions.first { $0.type == "Available" }
        let available = condition.map { condition in
            condition.status == "True" ? "True" : "\(condition.status) (\(condition.reason ?? ""))"
        }
        return [
            .string(service.metadata.name ?? ""), .string(backend ?? "Local"), .string(available ?? "Unknown"),
            .string(service.age(now)),
        ]
    }
}
