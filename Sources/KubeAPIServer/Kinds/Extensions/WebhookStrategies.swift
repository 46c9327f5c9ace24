import KubeAPI

extension Strategy<MutatingWebhookConfiguration> {
    static let mutatingWebhooks = Strategy<MutatingWebhookConfiguration> {
        $0.hasGeneration = true
        $0.allowsUnconditionalUpdate = false
        $0.setDefaults = { configuration in
            for index in configuration.webhooks.indices {
                WebhookRules.setDefaults(&configuration.webhooks[index])
                configuration.webhooks[index].reinvocationPolicy.setDefault("Never")
            }
        }
        $0.validate = { configuration in
            var errors = WebhookRules.validate(configuration.webhooks)
            for (index, webhook) in configuration.webhooks.enumerated() {
                guard let policy = webhook.reinvocationPolicy else { continue }
                errors += FieldRules.oneOf(
                    policy, ["IfNeeded", "Never"], WebhookRules.path(index).child("reinvocationPolicy"))
            }
            return errors
        }
    }
}

extension Strategy<ValidatingWebhookConfiguration> {
    static let validatingWebhooks = Strategy<ValidatingWebhookConfiguration> {
        $0.hasGeneration = true
        $0.allowsUnconditionalUpdate = false
        $0.setDefaults = { configuration in
            for index in configuration.webhooks.indices { WebhookRules.setDefaults(&configuration.webhooks[index]) }
        }
        $0.validate = { WebhookRules.validate($0.webhooks) }
    }
}

extension MutatingWebhook: AdmissionWebhook {}
extension ValidatingWebhook: AdmissionWebhook {}

/// https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
private enum WebhookRules {
    private static let reviewVersions = ["v1", "v1beta1"]

    static func path(_ index: Int) -> FieldPath { FieldPath("webhooks").index(index) }

    static func setDefaults(_ webhook: inout some AdmissionWebhook) {
        webhook.failurePolicy.setDefault("Fail")
        webhook.matchPolicy.setDefault("Equivalent")
        webhook.namespaceSelector.setDefault(LabelSelector())
        webhook.objectSelector.setDefault(LabelSelector())
        webhook.timeoutSeconds.setDefault(10)
        if webhook.clientConfig.service != nil { webhook.clientConfig.service?.port.setDefault(443) }
        for index in webhook.rules.indices { webhook.rules[index].scope.setDefault("*") }
    }

    static func validate(_ webhooks: [some AdmissionWebhook]) -> [FieldError] {
        var names: Set<String> = []
        return webhooks.enumerated().flatMap { index, webhook in
            var errors = validate(webhook, path(index))
            if !webhook.name.isEmpty, !names.insert(webhook.name).inserted {
                errors.append(.duplicate(path(index).child("name"), webhook.name))
            }
            return errors
        }
    }

    private static func validate(_ webhook: some AdmissionWebhook, _ path: FieldPath) -> [FieldError] {
        var errors = FieldRules.required(webhook.name, path.child("name"), domainName)
        errors += validate(reviewVersions: webhook.admissionReviewVersions, path.child("admissionReviewVersions"))
        for (index, rule) in webhook.rules.enumerated() {
            errors += AdmissionRules.validate(AdmissionRule(rule), path.child("rules").index(index))
        }
        if let policy = webhook.failurePolicy {
            errors += FieldRules.oneOf(policy, ["Fail", "Ignore"], path.child("failurePolicy"))
        }
        if let policy = webhook.matchPolicy {
            errors += FieldRules.oneOf(policy, ["Equivalent", "Exact"], path.child("matchPolicy"))
        }
        let effects = path.child("sideEffects")
        errors +=
            webhook.sideEffects.isEmpty
            ? [.required(effects, "must specify one of None, NoneOnDryRun")]
            : FieldRules.oneOf(webhook.sideEffects, ["None", "NoneOnDryRun"], effects)
        if let seconds = webhook.timeoutSeconds, !(1...30).contains(seconds) {
            errors.append(
                .invalid(
                    path.child("timeoutSeconds"), seconds, "the timeout value must be between 1 and 30 seconds"))
        }
        errors += FieldRules.labelSelector(webhook.namespaceSelector, path.child("namespaceSelector"))
        errors += FieldRules.labelSelector(webhook.objectSelector, path.child("objectSelector"))
        errors += WebhookClientRules.validate(webhook.clientConfig, path.child("clientConfig"))
        return errors + AdmissionRules.validate(webhook.matchConditions, path.child("matchConditions"))
    }

    private static func domainName(_ name: String) -> [String] {
        let problems = NameRules.dns1123Subdomain(name)
        guard problems.isEmpty else { return problems }
        return name.split(separator: ".").count < 3
            ? ["should be a domain with at least three segments separated by dots"] : []
    }

    private static func validate(reviewVersions versions: [String], _ path: FieldPath) -> [FieldError] {
        if versions.isEmpty { return [.required(path, "must specify one of v1, v1beta1")] }
        var errors: [FieldError] = []
        var seen: Set<String> = []
        for (index, version) in versions.enumerated() {
            let place = path.index(index)
            if !seen.insert(version).inserted {
                errors.append(.invalid(place, version, "duplicate version"))
                continue
            }
            errors += NameRules.dns1035Label(version).map { .invalid(place, version, $0) }
        }
        if !versions.contains(where: reviewVersions.contains) {
            errors.append(.invalid(path, versions, "must include at least one of v1, v1beta1"))
        }
        return errors
    }
}
