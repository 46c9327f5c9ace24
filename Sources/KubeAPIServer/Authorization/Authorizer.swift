/// Decides which requests are allowed: https://kubernetes.io/docs/reference/access-authn-authz/authorization/
///
/// Called on the event loop of every request: a decision that needs more than memory is `pending`.
package protocol Authorizer: Sendable {
    func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision
    /// Returns the reason why a request is allowed or refused, for access reviews; may be "".
    func reason(_ user: User, _ request: RequestInfo) async -> String
}

extension Authorizer {
    /// Returns the final decision: `allow`, `deny` or `noOpinion`.
    package func decide(_ user: User, _ request: RequestInfo) async -> AuthorizationDecision {
        switch authorize(user, request) {
        case .pending(let decision): await decision()
        case let decision: decision
        }
    }

    /// Returns the reason, which may be "", if the request is not allowed, and nil if it is.
    func refusal(_ user: User, _ request: RequestInfo) async -> String? {
        switch await decide(user, request) {
        case .allow: nil
        case .deny(let reason), .noOpinion(let reason): reason
        case .pending: ""
        }
    }

    package func reason(_ user: User, _ request: RequestInfo) async -> String {
        await refusal(user, request) ?? ""
    }
}
