import KubeAPI

/// The secrets that the pods of an account may use, where the account limits them.
struct MountableSecrets {
    private let account: String
    private let secrets: Set<String>
    private let pullSecrets: Set<String>

    /// Nil when the account sets no limit.
    init?(_ account: ServiceAccount) {
        guard Self.isTrue(account.metadata.annotations["kubernetes.io/enforce-mountable-secrets"]) else { return nil }
        self.account = account.metadata.name ?? ""
        secrets = Set(account.secrets.compactMap(\.name))
        pullSecrets = Set(account.imagePullSecrets.compactMap(\.name))
    }

    private static func isTrue(_ text: String?) -> Bool {
        ["1", "t", "T", "TRUE", "true", "True"].contains(text ?? "")
    }

    /// Whether a pod uses any secrets, so that it matters which it may.
    static func concern(_ pod: Pod) -> Bool {
        let spec = pod.spec
        return !spec.imagePullSecrets.isEmpty || spec.volumes.contains { $0.secret != nil }
            || spec.containers.contains { concern($0.env, $0.envFrom) }
            || spec.initContainers.contains { concern($0.env, $0.envFrom) }
            || spec.ephemeralContainers.contains { concern($0.env, $0.envFrom) }
    }

    private static func concern(_ variables: [EnvVar], _ sources: [EnvFromSource]) -> Bool {
        variables.contains { $0.valueFrom?.secretKeyRef != nil } || sources.contains { $0.secretRef != nil }
    }

    /// Why a pod may not run under the account; nil when it may.
    func refusal(_ pod: Pod) -> String? {
        for volume in pod.spec.volumes {
            guard let name = volume.secret?.secretName, !secrets.contains(name) else { continue }
            return "volume with secret.secretName=\(GoText.quoted(name)) \(reason("secret"))"
        }
        for container in pod.spec.initContainers {
            if let text = refusal("init container \(container.name)", container.env, container.envFrom) { return text }
        }
        for container in pod.spec.containers {
            if let text = refusal("container \(container.name)", container.env, container.envFrom) { return text }
        }
        for container in pod.spec.ephemeralContainers {
            if let text = refusal("ephemeral container \(container.name)", container.env, container.envFrom) {
                return text
            }
        }
        for (index, secret) in pod.spec.imagePullSecrets.enumerated() {
            guard let name = secret.name, !pullSecrets.contains(name) else { continue }
            return "imagePullSecrets[\(index)].name=\(GoText.quoted(name)) \(reason("imagePullSecret"))"
        }
        return nil
    }

    private func refusal(
        _ what: @autoclosure () -> String, _ variables: [EnvVar], _ sources: [EnvFromSource]
    ) -> String? {
        for variable in variables {
            guard let name = variable.valueFrom?.secretKeyRef?.name, !secrets.contains(name) else { continue }
            return "\(what()) with envVar \(variable.name) referencing "
                + "secret.secretName=\(GoText.quoted(name)) \(reason("secret"))"
        }
        for source in sources {
            guard let name = source.secretRef?.name, !secrets.contains(name) else { continue }
            return "\(what()) with envFrom referencing secret.secretName=\(GoText.quoted(name)) "
                + reason("secret")
        }
        return nil
    }

    private func reason(_ what: String) -> String {
        "is not allowed because service account \(account) does not reference that \(what)"
    }
}
