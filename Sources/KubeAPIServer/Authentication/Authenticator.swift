import NIOHTTP1
import NIOSSL

/// Identifies the user of a request: https://kubernetes.io/docs/reference/access-authn-authz/authentication/
package protocol Authenticator: Sendable {
    func authenticate(_ credentials: Credentials) -> AuthenticationResult
}

extension User {
    /// The user of requests without credentials.
    package static let anonymous = User(name: "system:anonymous", groups: ["system:unauthenticated"])

    /// The user with the group `system:authenticated` added.
    package var authenticated: User {
        var user = self
        if !user.groups.contains("system:authenticated") { user.groups.append("system:authenticated") }
        return user
    }
}
