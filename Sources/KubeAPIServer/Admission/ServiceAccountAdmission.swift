import KubeAPI

/// Sets the service account of a pod and adds a volume with a token, the cluster's CA and the namespace:
/// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
package final class ServiceAccountAdmission: AdmissionPlugin {
    package let name = "ServiceAccount"
    private let cache: WatchCache
    private let accounts: ResourceDefinition?
    private let names: NameGenerator
    private let decoded = DecodedObjects<ServiceAccount>()

    private static let mountPath = "/var/run/secrets/kubernetes.io/serviceaccount"
    /// The lifetime of tokens: an hour plus seven seconds, upstream's value.
    private static let expirationSeconds: Int64 = 3_607

    package init(cache: WatchCache, catalogue: Catalogue, names: NameGenerator = NameGenerator()) {
        self.cache = cache
        accounts = catalogue[GroupVersionResource(group: "", version: "v1", resource: "serviceaccounts")]
        self.names = names
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "pods" ? [.admit, .validate] : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, attributes.request.subresource == nil, var pod = object as? Pod else {
            return .none
        }
        // A mirror pod represents a static pod that already runs.
        if pod.metadata.annotations["kubernetes.io/config.mirror"] != nil { return .none }
        let accountName = pod.spec.serviceAccountName ?? "default"
        pod.spec.serviceAccountName = accountName
        pod.spec.serviceAccount = accountName
        let account = try account(accountName, pod, attributes)
        if pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true { mountToken(&pod) }
        if pod.spec.imagePullSecrets.isEmpty { pod.spec.imagePullSecrets = account.imagePullSecrets }
        object = pod
        return .complete
    }

    private func account(_ name: String, in namespace: String) -> ServiceAccount? {
        guard let accounts, let record = cache.get(accounts, namespace: namespace, name: name) else { return nil }
        return decoded.object(record)
    }

    private func account(
        _ name: String, _ pod: Pod, _ attributes: AdmissionAttributes
    ) throws(StatusError) -> ServiceAccount {
        let namespace = attributes.request.namespace
        if let account = account(name, in: namespace) { return account }
        let reason = MissingObject.reason(name) ?? "serviceaccount \"\(name)\" not found"
        throw .forbidden(
            attributes.definition.groupVersionResource, pod.metadata.name ?? "",
            "error looking up service account \(namespace)/\(name): \(reason)")
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard let pod = object as? Pod, let refusal = refusal(pod, attributes) else { return }
        throw .forbidden(attributes.definition.groupVersionResource, pod.metadata.name ?? "", refusal)
    }

    /// Returns the reason to refuse the pod; nil if it is allowed. An update may only add ephemeral containers.
    private func refusal(_ pod: Pod, _ attributes: AdmissionAttributes) -> String? {
        switch (attributes.operation, attributes.request.subresource) {
        case (.create, nil):
            if pod.metadata.annotations["kubernetes.io/config.mirror"] != nil { return Self.refusal(ofMirror: pod) }
        case (.update, "ephemeralcontainers"): break
        default: return nil
        }
        guard MountableSecrets.concern(pod),
            let account = account(pod.spec.serviceAccountName ?? "default", in: attributes.request.namespace)
        else { return nil }
        return MountableSecrets(account)?.refusal(pod)
    }

    /// Returns the reason to refuse a mirror pod, which must not refer to API objects.
    private static func refusal(ofMirror pod: Pod) -> String? {
        if pod.spec.serviceAccountName?.isEmpty == false { return "a mirror pod may not reference service accounts" }
        if PodReferences(pod).has(.secret) { return "a mirror pod may not reference secrets" }
        let hasToken = pod.spec.volumes.contains { volume in
            volume.projected?.sources.contains { $0.serviceAccountToken != nil } ?? false
        }
        return hasToken ? "a mirror pod may not use ServiceAccountToken volume projections" : nil
    }

    private func mountToken(_ pod: inout Pod) {
        let existing = pod.spec.volumes.first { $0.name.hasPrefix("kube-api-access-") && $0.projected != nil }
        let volumeName = existing?.name ?? volumeName(pod)
        let mount = VolumeMount {
            $0.name = volumeName
            $0.mountPath = Self.mountPath
            $0.readOnly = true
        }
        func addMount(_ container: inout Container) {
            guard !container.volumeMounts.contains(where: { $0.mountPath == Self.mountPath }) else { return }
            container.volumeMounts.append(mount)
        }
        for index in pod.spec.containers.indices { addMount(&pod.spec.containers[index]) }
        for index in pod.spec.initContainers.indices { addMount(&pod.spec.initContainers[index]) }
        let isUsed = (pod.spec.containers + pod.spec.initContainers).contains { $0.volumeMounts.contains(mount) }
        guard existing == nil, isUsed else { return }
        pod.spec.volumes.append(
            Volume {
                $0.name = volumeName
                $0.projected = Self.projection
            })
    }

    /// Returns the name of the volume. Its suffix is the same for all pods of a controller, so that their specs are
    /// equal and share memory.
    private func volumeName(_ pod: Pod) -> String {
        let prefix = "kube-api-access-"
        guard let owner = pod.metadata.controller?.uid, !owner.isEmpty else { return names.name(prefix: prefix) }
        // FNV-1a. Swift's own hashes differ between processes.
        let hash = owner.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
        return NameGenerator(random: { hash }).name(prefix: prefix)
    }

    /// The content of the volume: one value that all pods share.
    private static let projection: ProjectedVolumeSource = {
        let token = VolumeProjection {
            $0.serviceAccountToken = ServiceAccountTokenProjection {
                $0.path = "token"
                $0.expirationSeconds = expirationSeconds
            }
        }
        let authority = VolumeProjection {
            $0.configMap = ConfigMapProjection {
                $0.name = "kube-root-ca.crt"
                $0.items = [
                    KeyToPath {
                        $0.key = "ca.crt"; $0.path = "ca.crt"
                    }
                ]
            }
        }
        let namespace = VolumeProjection {
            $0.downwardAPI = DownwardAPIProjection {
                $0.items = [
                    DownwardAPIVolumeFile {
                        $0.path = "namespace"
                        $0.fieldRef = ObjectFieldSelector {
                            $0.apiVersion = "v1"; $0.fieldPath = "metadata.namespace"
                        }
                    }
                ]
            }
        }
        return ProjectedVolumeSource {
            $0.defaultMode = 0o644
            $0.sources = [token, authority, namespace]
        }
    }()
}
