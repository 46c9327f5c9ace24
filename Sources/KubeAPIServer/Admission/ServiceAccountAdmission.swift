import KubeAPI

/// Gives every pod a service account, and the account's token, the cluster's CA and the namespace as a volume:
/// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
package struct ServiceAccountAdmission: AdmissionPlugin {
    package let name = "ServiceAccount"
    private let cache: WatchCache
    private let accounts: ResourceDefinition?
    private let names: NameGenerator

    private static let mountPath = "/var/run/secrets/kubernetes.io/serviceaccount"
    /// An hour and a bit: the kubelet renews tokens after an hour.
    private static let expirationSeconds: Int64 = 3_607

    package init(cache: WatchCache, catalogue: Catalogue, names: NameGenerator = NameGenerator()) {
        self.cache = cache
        accounts = catalogue[GroupVersionResource(group: "", version: "v1", resource: "serviceaccounts")]
        self.names = names
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .create, attributes.request.subresource == nil, var pod = object as? Pod else {
            return
        }
        // A pod that only mirrors a static one runs already, as it is.
        if pod.metadata.annotations["kubernetes.io/config.mirror"] != nil { return }
        let accountName = pod.spec.serviceAccountName ?? "default"
        pod.spec.serviceAccountName = accountName
        pod.spec.serviceAccount = accountName
        guard let accounts,
            let record = cache.get(accounts, namespace: attributes.request.namespace, name: accountName),
            let account = try? ServiceAccount(json: record.body)
        else {
            throw .forbidden(
                attributes.definition.groupVersionResource, pod.metadata.name ?? "",
                "error looking up service account \(attributes.request.namespace)/\(accountName): serviceaccount "
                    + "\"\(accountName)\" not found")
        }
        if pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true { mountToken(&pod) }
        if pod.spec.imagePullSecrets.isEmpty { pod.spec.imagePullSecrets = account.imagePullSecrets }
        object = pod
    }

    private func mountToken(_ pod: inout Pod) {
        let existing = pod.spec.volumes.first { $0.name.hasPrefix("kube-api-access-") && $0.projected != nil }
        let volumeName = existing?.name ?? names.name(prefix: "kube-api-access-")
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

    /// What the volume of every pod holds: one value, which all pods share.
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

/// Lets pods stay for five minutes on a node that is not ready or not reachable.
package struct DefaultTolerationSeconds: AdmissionPlugin {
    package let name = "DefaultTolerationSeconds"
    private static let keys = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"]

    package init() {}

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .create, var pod = object as? Pod else { return }
        for key in Self.keys {
            let isTolerated = pod.spec.tolerations.contains {
                ($0.key == key || $0.key == nil) && ($0.effect == "NoExecute" || $0.effect == nil)
            }
            guard !isTolerated else { continue }
            pod.spec.tolerations.append(
                Toleration {
                    $0.key = key
                    $0.operator = "Exists"
                    $0.effect = "NoExecute"
                    $0.tolerationSeconds = 300
                })
        }
        object = pod
    }
}

/// Turns a pod's priority class into its priority.
package struct PriorityAdmission: AdmissionPlugin {
    package let name = "Priority"
    private let cache: WatchCache
    private let classes: ResourceDefinition?

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        classes =
            catalogue[GroupVersionResource(group: "scheduling.k8s.io", version: "v1", resource: "priorityclasses")]
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .create, var pod = object as? Pod, let classes else { return }
        let priorityClass: PriorityClass?
        if let name = pod.spec.priorityClassName {
            guard let record = cache.get(classes, namespace: "", name: name) else {
                throw .forbidden(
                    attributes.definition.groupVersionResource, pod.metadata.name ?? "",
                    "no PriorityClass with name \(name) was found")
            }
            priorityClass = try? PriorityClass(json: record.body)
        } else {
            priorityClass = cache.snapshot(classes).objects.lazy.compactMap { try? PriorityClass(json: $0.value.body) }
                .first { $0.globalDefault == true }
            pod.spec.priorityClassName = priorityClass?.metadata.name
        }
        pod.spec.priority = priorityClass?.value ?? 0
        pod.spec.preemptionPolicy = priorityClass?.preemptionPolicy ?? "PreemptLowerPriority"
        object = pod
    }
}
