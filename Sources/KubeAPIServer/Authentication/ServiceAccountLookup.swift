import KubeAPI
import KubeJSON
import KubePKI
import KubeSupport

/// Checks that the objects that a service account token is bound to still exist.
package struct ServiceAccountLookup: Sendable {
    private let cache: WatchCache
    private let catalogue: Catalogue
    private let time: any TimeSource

    /// How long a token stays valid after the deletion timestamp of its object, as upstream's, to allow for clock skew.
    private static let leeway = Duration.seconds(60)

    package init(cache: WatchCache, catalogue: Catalogue, time: any TimeSource = SystemTime()) {
        self.cache = cache
        self.catalogue = catalogue
        self.time = time
    }

    /// Returns upstream's message if the token is no longer valid; nil if it is valid. `text` is the encoded token.
    func rejection(of token: ServiceAccountToken, encoded text: String) -> String? {
        let account = token.serviceAccount
        guard let record = record("serviceaccounts", token.namespace, account.name) else {
            return "serviceaccounts \(GoText.quoted(account.name)) not found"
        }
        guard record.uid == account.uid else {
            return "service account UID (\(record.uid)) does not match claim (\(account.uid))"
        }
        if isGone(record) { return "service account \(token.namespace)/\(account.name) has been deleted" }
        if let pod = token.pod { return rejection("pods", token.namespace, pod) }
        if let secret = token.secret {
            // The legacy token of a Secret has no UID. It is valid as long as the Secret contains it.
            return secret.uid.isEmpty
                ? rejection(ofSecret: secret.name, token.namespace, text)
                : rejection("secrets", token.namespace, secret)
        }
        return token.node.flatMap { rejection("nodes", "", $0) }
    }

    private func rejection(_ resource: String, _ namespace: String, _ object: ServiceAccountToken.Reference) -> String?
    {
        if let record = record(resource, namespace, object.name), record.uid == object.uid, !isGone(record) {
            return nil
        }
        return "service account token has been invalidated"
    }

    private func rejection(ofSecret name: String, _ namespace: String, _ text: String) -> String? {
        guard let record = record("secrets", namespace, name), !record.isBeingDeleted else {
            return "Token has been invalidated"
        }
        // Already decoded if the token controller runs in this process: its informer shares the Secret.
        let held = try? record.shared(Secret.self).object.data["token"]
        return held == ByteData(text) ? nil : "Token does not match server's copy"
    }

    private func record(_ resource: String, _ namespace: String, _ name: String) -> ObjectRecord? {
        catalogue[GroupVersionResource(group: "", version: "v1", resource: resource)].flatMap {
            cache.get($0, namespace: namespace, name: name)
        }
    }

    /// Returns true if the object's deletion timestamp is more than the leeway ago.
    private func isGone(_ record: ObjectRecord) -> Bool {
        guard record.isBeingDeleted,
            let deletion = (try? JSONValue(json: record.body))?["metadata"]?["deletionTimestamp"]?.string,
            let due = Timestamp(rfc3339: deletion)
        else { return false }
        return time.now() - due > Self.leeway
    }
}
