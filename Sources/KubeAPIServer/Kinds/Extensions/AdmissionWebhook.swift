import KubeAPI

/// The fields that validating and mutating webhooks share.
protocol AdmissionWebhook {
    var name: String { get }
    var clientConfig: WebhookClientConfig { get set }
    var rules: [RuleWithOperations] { get set }
    var failurePolicy: String? { get set }
    var matchPolicy: String? { get set }
    var namespaceSelector: LabelSelector? { get set }
    var objectSelector: LabelSelector? { get set }
    var sideEffects: String { get }
    var timeoutSeconds: Int32? { get set }
    var admissionReviewVersions: [String] { get }
    var matchConditions: [MatchCondition] { get }
}
