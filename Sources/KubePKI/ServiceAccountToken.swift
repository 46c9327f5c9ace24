import KubeSupport

/// The contents of a service account token.
/// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens
package struct ServiceAccountToken: Hashable, Sendable {
    /// Identifies an object by name and UID.
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
    /// The pod that the token is bound to. The token is invalid after the object that it is bound to has been deleted.
    package var pod: Reference?
    package var node: Reference?
    package var secret: Reference?
    package var audiences: [String]
    /// The claim "jti", which is unique among all tokens.
    package var id: String
    /// The time of issue, in whole seconds.
    package var issuedAt: Timestamp
    package var notBefore: Timestamp
    package var expires: Timestamp
    /// The time after which the API server warns about use of the token, which is valid longer than requested.
    package var warnAfter: Timestamp?

    /// "system:serviceaccount:NAMESPACE:NAME".
    package var userName: String { Self.userName(namespace: namespace, name: serviceAccount.name) }

    package var groups: [String] { ["system:serviceaccounts", "system:serviceaccounts:\(namespace)"] }

    /// The user's extra attributes.
    package var extra: [String: [String]] {
        let prefix = "authentication.kubernetes.io/"
        var extra: [String: [String]] = [:]
        // Tokens in Secrets have no ID.
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
