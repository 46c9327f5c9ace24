import KubeSupport

/// What a service account's token says.
/// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens
package struct ServiceAccountToken: Hashable, Sendable {
    /// An object by its name, and by its UID in case another one has that name later.
    package struct Reference: Hashable, Sendable {
        package var name: String
        package var uid: String

        package init(name: String, uid: String) {
            self.name = name
            self.uid = uid
        }
    }

    package var namespace: String
    package var serviceAccount: Reference
    /// The object that the token is bound to: it is void once that object is gone.
    package var pod: Reference?
    package var node: Reference?
    package var secret: Reference?
    package var audiences: [String]
    /// "jti": unique among all tokens.
    package var id: String
    /// To the second.
    package var issuedAt: Timestamp
    package var notBefore: Timestamp
    package var expires: Timestamp
    /// After this time the API server warns of the token: it lives longer than its owner should count on.
    package var warnAfter: Timestamp?

    /// "system:serviceaccount:NAMESPACE:NAME".
    package var userName: String { Self.userName(namespace: namespace, name: serviceAccount.name) }

    package var groups: [String] { ["system:serviceaccounts", "system:serviceaccounts:\(namespace)"] }

    /// The extra attributes of the user.
    package var extra: [String: [String]] {
        let prefix = "authentication.kubernetes.io/"
        var extra: [String: [String]] = [:]
        // Tokens of Secrets have no identifier.
        if !id.isEmpty { extra[prefix + "credential-id"] = ["JTI=\(id)"] }
        if let pod {
            extra[prefix + "pod-name"] = [pod.name]
            extra[prefix + "pod-uid"] = [pod.uid]
        }
        if let node {
            extra[prefix + "node-name"] = [node.name]
            extra[prefix + "node-uid"] = [node.uid]
        }
        return extra
    }

    package static func userName(namespace: String, name: String) -> String {
        "system:serviceaccount:\(namespace):\(name)"
    }
}
