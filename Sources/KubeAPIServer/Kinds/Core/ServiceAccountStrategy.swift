import KubeAPI

extension Strategy<ServiceAccount> {
    static let serviceAccounts = Strategy<ServiceAccount> {
        $0.returnsDeletedObject = true
        $0.warnings = { new, _ in
            guard let value = new.metadata.annotations["kubernetes.io/enforce-mountable-secrets"], value == "true"
            else {
                return []
            }
            return [
                "metadata.annotations[kubernetes.io/enforce-mountable-secrets]: deprecated in v1.32+; prefer separate "
                    + "namespaces to isolate access to mounted secrets"
            ]
        }
    }
}
