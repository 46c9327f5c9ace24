import KubeAPI

extension Strategy<Namespace> {
    static let namespaces = Strategy<Namespace> {
        $0.setDefaults = { $0.metadata.labels["kubernetes.io/metadata.name"] = $0.metadata.name }
        $0.prepareForCreate = { namespace in
            namespace.status.phase = "Active"
            if !namespace.spec.finalizers.contains("kubernetes") { namespace.spec.finalizers.append("kubernetes") }
        }
        // What is in the namespace goes first; the namespace controller takes the finalizer off when it is empty.
        $0.prepareForUpdate = { $0.spec.finalizers = $1.spec.finalizers }
        $0.holdsDeletion = { !$0.spec.finalizers.isEmpty }
        $0.markForDeletion = { $0.status.phase = "Terminating" }
        $0.validateName = NameRules.dns1123Label
        $0.selectableFields = ["status.phase"]
        $0.table = Table.namespaces
    }
}

extension Strategy<Node> {
    static let nodes = Strategy<Node> {
        $0.takesStatusOnCreate = true
        $0.prepareForUpdate = { node, old in
            if node.spec.podCIDR == nil {
                node.spec.podCIDR = old.spec.podCIDR
                node.spec.podCIDRs = old.spec.podCIDRs
            }
        }
        $0.selectableFields = [SelectableField("spec.unschedulable", zero: "false")]
        $0.table = Table.nodes
    }
}

extension Strategy<ConfigMap> {
    static let configMaps = Strategy<ConfigMap> {
        $0.validate = { map in
            DataRules.validate(keys: Array(map.data.keys), FieldPath("data"))
                + DataRules.validate(keys: Array(map.binaryData.keys), FieldPath("binaryData"))
                + DataRules.validate(
                    size: map.data.values.reduce(0) { $0 + $1.utf8.count }
                        + map.binaryData.values.reduce(0) { $0 + $1.bytes.count })
        }
        $0.validateUpdate = { new, old in
            guard old.immutable == true else { return [] }
            guard new.immutable == true, new.data == old.data, new.binaryData == old.binaryData else {
                return [.forbidden(FieldPath("data"), "field is immutable when `immutable` is set")]
            }
            return []
        }
        $0.table = Table.configMaps
    }
}

extension Strategy<Secret> {
    static let secrets = Strategy<Secret> {
        $0.setDefaults = { secret in
            secret.type.setDefault("Opaque")
            // A convenience of writers, never stored.
            for (key, value) in secret.stringData { secret.data[key] = ByteData(value) }
            secret.stringData = [:]
        }
        $0.validate = { secret in
            DataRules.validate(keys: Array(secret.data.keys), FieldPath("data"))
                + DataRules.validate(size: secret.data.values.reduce(0) { $0 + $1.bytes.count })
                + validateType(secret)
        }
        $0.validateUpdate = { new, old in
            var errors = WorkloadRules.immutable(new.type == old.type, FieldPath("type"), new.type ?? "")
            if old.immutable == true, new.immutable != true || new.data != old.data {
                errors.append(.forbidden(FieldPath("data"), "field is immutable when `immutable` is set"))
            }
            return errors
        }
        $0.selectableFields = ["type"]
        $0.table = Table.secrets
    }

    /// The keys that secrets of a known type must have.
    private static func validateType(_ secret: Secret) -> [FieldError] {
        let required: [String]
        switch secret.type {
        case "kubernetes.io/tls": required = ["tls.crt", "tls.key"]
        case "kubernetes.io/dockerconfigjson": required = [".dockerconfigjson"]
        case "kubernetes.io/dockercfg": required = [".dockercfg"]
        case "kubernetes.io/ssh-auth": required = ["ssh-privatekey"]
        default: required = []
        }
        return required.filter { secret.data[$0] == nil }.map { .required(FieldPath("data").key($0)) }
    }
}

/// What config maps and secrets have in common.
private enum DataRules {
    private static let sizeLimit = 1024 * 1024

    static func validate(keys: [String], _ path: FieldPath) -> [FieldError] {
        keys.sorted().compactMap { key in
            let isAllowed =
                !key.isEmpty && key.utf8.count <= 253 && key != "." && !key.hasPrefix("..")
                && key.utf8.allSatisfy {
                    (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
                        || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e
                }
            guard !isAllowed else { return nil }
            return .invalid(
                path.key(key), key,
                "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or "
                    + "'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')")
        }
    }

    static func validate(size: Int) -> [FieldError] {
        size > sizeLimit ? [.tooLong(FieldPath(), maximum: sizeLimit)] : []
    }
}

extension Strategy<Event> {
    static let events = Strategy<Event> {
        $0.allowsCreateOnUpdate = true
        $0.dependents = .none
        $0.validate = EventRules.validate
        $0.selectableFields = [
            "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid",
            "involvedObject.apiVersion", "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason",
            "reportingComponent", SelectableField("source", at: "source.component", fallback: "reportingComponent"),
            "type",
        ]
        $0.table = Table.events
    }
}

extension Strategies {
    /// The rules of Kubernetes' own kinds.
    package static let builtIn: Strategies = {
        var strategies = Strategies()
        strategies.set(Strategy.pods)
        strategies.set(Strategy.deployments)
        strategies.set(Strategy.replicaSets)
        strategies.set(Strategy.replicationControllers)
        strategies.set(Strategy.statefulSets)
        strategies.set(Strategy.daemonSets)
        strategies.set(Strategy.jobs)
        strategies.set(Strategy.cronJobs)
        strategies.set(Strategy.namespaces)
        strategies.set(Strategy.nodes)
        strategies.set(Strategy.configMaps)
        strategies.set(Strategy.secrets)
        strategies.set(Strategy.events)
        strategies.set(Strategy.services)
        strategies.set(Strategy.horizontalPodAutoscalers)
        strategies.set(
            Strategy<ServiceAccount> {
                $0.returnsDeletedObject = true
                $0.table = Table.serviceAccounts
            })
        strategies.set(Strategy<PersistentVolume> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<PersistentVolumeClaim> { $0.returnsDeletedObject = true })
        strategies.set(
            Strategy<PodTemplate> {
                $0.hasGeneration = true
                $0.returnsDeletedObject = true
            })
        strategies.set(Strategy<ResourceQuota> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<StorageClass> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<VolumeAttributesClass> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<CSIDriver> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<CSINode> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<VolumeAttachment> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<ResourceClaim> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<ResourceClaimTemplate> { $0.returnsDeletedObject = true })
        strategies.set(
            Strategy<ResourceSlice> {
                $0.hasGeneration = true
                $0.returnsDeletedObject = true
                $0.selectableFields = ["spec.driver", "spec.nodeName"]
                $0.unknownField = { "field label not supported for resource.k8s.io/v1, Kind=ResourceSlice: \($0)" }
            })
        strategies.set(Strategy<CertificateSigningRequest> { $0.selectableFields = ["spec.signerName"] })
        strategies.set(
            Strategy<DeviceClass> {
                $0.hasGeneration = true
                $0.returnsDeletedObject = true
            })
        strategies.set(Strategy<MutatingWebhookConfiguration> { $0.hasGeneration = true })
        strategies.set(Strategy<ValidatingWebhookConfiguration> { $0.hasGeneration = true })
        strategies.set(Strategy<MutatingAdmissionPolicy> { $0.hasGeneration = true })
        strategies.set(Strategy<MutatingAdmissionPolicyBinding> { $0.hasGeneration = true })
        strategies.set(Strategy<ValidatingAdmissionPolicy> { $0.hasGeneration = true })
        strategies.set(Strategy<ValidatingAdmissionPolicyBinding> { $0.hasGeneration = true })
        strategies.set(Strategy<CustomResourceDefinition> { $0.hasGeneration = true })
        strategies.set(Strategy<FlowSchema> { $0.hasGeneration = true })
        strategies.set(Strategy<PriorityLevelConfiguration> { $0.hasGeneration = true })
        strategies.set(Strategy<Ingress> { $0.hasGeneration = true })
        strategies.set(Strategy<IngressClass> { $0.hasGeneration = true })
        strategies.set(Strategy<NetworkPolicy> { $0.hasGeneration = true })
        strategies.set(Strategy<PodDisruptionBudget> { $0.hasGeneration = true })
        strategies.set(Strategy<PriorityClass> { $0.hasGeneration = true })
        strategies.set(
            Strategy<Endpoints> {
                $0.allowsCreateOnUpdate = true
                $0.table = Table.endpoints
            })
        strategies.set(
            Strategy<EndpointSlice> {
                $0.hasGeneration = true
                $0.table = Table.endpointSlices
            })
        strategies.set(
            Strategy<Lease> {
                $0.allowsCreateOnUpdate = true
                $0.table = Table.leases
            })
        strategies.setExtensions()
        strategies.set(Strategy.clusterRoles)
        strategies.set(Strategy.roles)
        strategies.set(Strategy.clusterRoleBindings)
        strategies.set(Strategy.roleBindings)
        return strategies
    }()
}
