/// Combines authorizers: the first that allows or denies a request decides.
package struct AuthorizerUnion: Authorizer {
    private let authorizers: [any Authorizer]

    package init(_ authorizers: [any Authorizer]) {
        self.authorizers = authorizers
    }

    package func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        var reasons: [String] = []
        for (index, authorizer) in authorizers.enumerated() {
            switch authorizer.authorize(user, request) {
            case .allow: return .allow
            case .deny(let reason): return .deny(reason: reason)
            case .noOpinion(let reason): if !reason.isEmpty { reasons.append(reason) }
            case .pending(let decision):
                let known = reasons
                let rest = AuthorizerUnion(Array(authorizers[(index + 1)...]))
                return .pending { await rest.decide(after: decision, known, user, request) }
            }
        }
        return .noOpinion(reason: reasons.joined(separator: "\n"))
    }

    /// Returns the decision of a pending authorizer or, if it has no opinion, of those after it.
    private func decide(
        after decision: @Sendable () async -> AuthorizationDecision, _ known: [String], _ user: User,
        _ request: RequestInfo
    ) async -> AuthorizationDecision {
        let first = await decision()
        guard case .noOpinion(let reason) = first else { return first }
        let rest = await decide(user, request)
        guard case .noOpinion(let last) = rest else { return rest }
        return .noOpinion(reason: (known + [reason, last]).filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    package func reason(_ user: User, _ request: RequestInfo) async -> String {
        var reasons: [String] = []
        for authorizer in authorizers {
            let reason = await authorizer.reason(user, request)
            guard case .noOpinion = await authorizer.decide(user, request) else { return reason }
            if !reason.isEmpty { reasons.append(reason) }
        }
        return reasons.joined(separator: "\n")
    }
}
