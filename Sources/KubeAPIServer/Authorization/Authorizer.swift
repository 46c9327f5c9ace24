/// Whether somebody may do something.
package enum AuthorizationDecision: Hashable, Sendable {
    case allow
    /// Refused, whatever others say.
    case deny(reason: String)
    /// Not allowed by this authorizer; another one may.
    case noOpinion(reason: String)
}

/// Decides who may do what. Asked on the thread of every request, so it answers from memory.
package protocol Authorizer: Sendable {
    func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision
    /// Why a request is allowed or not, for those who ask; empty where there is nothing to say.
    func reason(_ user: User, _ request: RequestInfo) -> String
}

extension Authorizer {
    package func reason(_ user: User, _ request: RequestInfo) -> String {
        switch authorize(user, request) {
        case .allow: ""
        case .deny(let reason), .noOpinion(let reason): reason
        }
    }
}

/// Asks several authorizers in turn: the first that allows or denies decides.
package struct AuthorizerUnion: Authorizer {
    private let authorizers: [any Authorizer]

    package init(_ authorizers: [any Authorizer]) {
        self.authorizers = authorizers
    }

    package func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        var reasons: [String] = []
        for authorizer in authorizers {
            switch authorizer.authorize(user, request) {
            case .allow: return .allow
            case .deny(let reason): return .deny(reason: reason)
            case .noOpinion(let reason): if !reason.isEmpty { reasons.append(reason) }
            }
        }
        return .noOpinion(reason: reasons.joined(separator: "\n"))
    }

    package func reason(_ user: User, _ request: RequestInfo) -> String {
        for authorizer in authorizers {
            if case .noOpinion = authorizer.authorize(user, request) { continue }
            return authorizer.reason(user, request)
        }
        return authorizers.map { $0.reason(user, request) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
