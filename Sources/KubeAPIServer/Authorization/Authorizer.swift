/// Whether a user may do something.
package enum AuthorizationDecision: Sendable {
    case allow
    /// Refused, whatever other authorizers say.
    case deny(reason: String)
    /// Not allowed by this authorizer; another one may allow it.
    case noOpinion(reason: String)
    /// The decision would block the event loop of the request, as that of a webhook does. The closure never returns
    /// `pending`.
    case pending(@Sendable () async -> AuthorizationDecision)
}

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
