/// The decision about a request.
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
