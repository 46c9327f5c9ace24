import KubeAPI

/// The resources and operations that a webhook or an admission policy matches.
struct AdmissionRule {
    var operations: [String]
    var apiGroups: [String]
    var apiVersions: [String]
    var resources: [String]
    var resourceNames: [String]
    var scope: String?

    init(_ rule: RuleWithOperations) {
        operations = rule.operations
        apiGroups = rule.apiGroups
        apiVersions = rule.apiVersions
        resources = rule.resources
        resourceNames = []
        scope = rule.scope
    }

    init(_ rule: NamedRuleWithOperations) {
        operations = rule.operations
        apiGroups = rule.apiGroups
        apiVersions = rule.apiVersions
        resources = rule.resources
        resourceNames = rule.resourceNames
        scope = rule.scope
    }
}
