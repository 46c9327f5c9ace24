import KubeAPI

/// The Secrets that pods of a service account may use, if the account enforces such a limit.
struct MountableSecrets {
    private let account: String
    private let secrets: Set<String>
    private let pullSecrets: Set<String>

    /// Returns nil if the account enforces no limit.
    init?(_ account: ServiceAccount) {
        guard Self.isTrue(account.metadata.annotations["kubernetes.io/enforce-mountable-secrets"]) else { return nil }
        self.account = account.metadata.name ?? ""
        secrets = Set(account.secrets.compactMap(\.name))
        pullSecrets = Set(account.imagePullSecrets.compactMap(\.name))
    }

    private static func isTrue(_ text: String?) -> Bool {
        ["1", "t", "T", "TRUE", "true", "True"].contains(text ?? "")
    }

    /// Returns true if the pod uses any Secrets.
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

    /// Returns the reason why the pod may not use the account; nil if it may.
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
