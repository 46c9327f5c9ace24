import KubeAPI
import NIOHTTP1

/// The service account that a user name `system:serviceaccount:NAMESPACE:NAME` identifies.
struct ServiceAccountName {
    let namespace: String
    let name: String

    init?(_ user: String) {
        let parts = user.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "system", parts[1] == "serviceaccount", !parts[2].isEmpty,
            !parts[3].isEmpty
        else { return nil }
        namespace = String(parts[2])
        name = String(parts[3])
    }
}
