import KubeJSON

/// The Go types of upstream's fields, which appear in messages about values of the wrong type.
package enum GoTypes {
    /// Returns the message of Go's decoder for a type mismatch; nil for other errors.
    ///
    /// It names the struct that contains the field, the path without indexes and map keys, and the type of the field.
    package static func mismatch(_ error: JSONError, in json: [UInt8], as type: any KubeStruct.Type, kind: String)
        -> String?
    {
        guard case .typeMismatch(let found, let expected) = error.code else { return nil }
        var place = Place(type: .object(type), structure: kind)
        for token in JSONPath.tokens(enclosing: error.offset, in: json) { place.descend(token) }
        guard !place.names.isEmpty else { return "json: cannot unmarshal \(found) into Go value of type \(expected)" }
        // The number itself is included only if the field is numeric, that is, if the number is out of range.
        let isNumeric = ["int32", "int64", "float64"].contains(place.text)
        let shown = found.hasPrefix("number ") && !isNumeric ? "number" : found
        return "json: cannot unmarshal \(shown) into Go struct field \(place.structure)."
            + "\(place.names.joined(separator: ".")) of type \(place.text)"
    }

    /// Returns the message of Go's decoder for a document that is not an object when only apiVersion and kind are
    /// decoded; nil for other errors.
    package static func typeMetaMismatch(_ error: JSONError, in json: [UInt8]) -> String? {
        guard case .typeMismatch(let found, _) = error.code,
            JSONPath.tokens(enclosing: error.offset, in: json).isEmpty
        else { return nil }
        let fields = [("APIVersion", "apiVersion"), ("Kind", "kind")].map {
            #"\#($0) string "json:\"\#($1),omitempty\"""#
        }
        return "json: cannot unmarshal \(found.hasPrefix("number ") ? "number" : found) into Go value of type struct { "
            + "\(fields.joined(separator: "; ")) }"
    }

    /// Returns the message for a type mismatch after an in-memory merge, which upstream converts without the JSON
    /// decoder.
    package static func conversion(_ error: JSONError, in json: [UInt8], as type: any KubeStruct.Type) -> String? {
        guard case .typeMismatch(let found, _) = error.code else { return nil }
        var place = Place(type: .object(type), structure: "")
        for token in JSONPath.tokens(enclosing: error.offset, in: json) { place.descend(token) }
        let kind = kind(of: found, at: error.offset, in: json)
        switch place.type {
        case .object, .structure: return "cannot restore struct from: \(kind)"
        case .list: return "cannot restore slice from \(kind)"
        case .map: return "cannot restore map from \(kind)"
        case .string where kind == "int64" || kind == "float64": return "cannot convert \(kind) to \(place.text)"
        case .int32 where kind == "float64", .int64 where kind == "float64":
            return "cannot convert \(kind) to \(place.text)"
        case .string: return "unrecognized type: string"
        case .bool, .int32, .int64, .double: return "unrecognized type: \(place.text)"
        default: return nil
        }
    }

    /// Returns Go's kind of a JSON value.
    private static func kind(of found: String, at offset: Int, in json: [UInt8]) -> String {
        switch found {
        case "array": return "slice"
        case "object": return "map"
        case "string", "bool": return found
        default:
            let digits = json[min(offset, json.count)...].prefix { $0 > 0x20 && $0 != 0x2c && $0 != 0x5d && $0 != 0x7d }
            let isFraction = digits.contains { $0 == 0x2e || $0 | 0x20 == 0x65 }
            return isFraction ? "float64" : "int64"
        }
    }

    /// A field or element within a type.
    private struct Place {
        var type: FieldType
        /// The Go name of the innermost struct on the path.
        var structure: String
        var names: [String] = []
        /// The Go name of the string type of the field or of its elements.
        var named: String?
        /// True if a list or map has been entered since.
        var isElement = false

        init(type: FieldType, structure: String) {
            self.type = type
            self.structure = structure
        }

        mutating func descend(_ token: JSONPath.Token) {
            switch (token, type) {
            case (.key(let key), .object), (.key(let key), .structure):
                guard let table = type.table, let field = table[key] else { return }
                if !names.isEmpty { structure = GoTypes.name(of: table) }
                names.append(key)
                named = GoTypes.named["\(GoTypes.name(of: table)).\(key)"]
                type = field.type
                isElement = false
            case (.key, .map(let element)), (.index, .list(let element)):
                type = element
                isElement = true
            default: return
            }
        }

        var text: String { isElement ? GoTypes.text(type, elementOf: named) : GoTypes.text(type, named) }
    }

    private static func name(of table: FieldTable) -> String {
        table.name.split(separator: ".").last.map(String.init) ?? ""
    }

    /// Returns a type in Go's syntax. `named` is the name of the string type, or of the string type of a list's
    /// elements.
    private static func text(_ type: FieldType, _ named: String? = nil) -> String {
        switch type {
        case .string: return named ?? "string"
        case .bool: return "bool"
        case .int32: return "int32"
        case .int64: return "int64"
        case .double: return "float64"
        case .bytes: return "[]uint8"
        case .time: return "v1.Time"
        case .microTime: return "v1.MicroTime"
        case .quantity: return "resource.Quantity"
        case .intOrString: return "intstr.IntOrString"
        case .any, .rawObject: return "runtime.RawExtension"
        case .list(let element):
            if let named, named.hasSuffix("s"), listTypes.contains(named) { return named }
            return "[]\(text(element, named))"
        case .map(.quantity): return "v1.ResourceList"
        case .map(.list(.string)): return "map[string]v1.ExtraValue"
        case .map(let element): return "map[string]\(text(element, named))"
        case .object, .structure:
            let parts = (type.table?.name ?? "").split(separator: ".")
            return parts.suffix(2).joined(separator: ".")
        }
    }

    private static func text(_ type: FieldType, elementOf named: String?) -> String {
        if case .string = type { return named ?? "string" }
        return text(type, named)
    }

    /// The named list types.
    private static let listTypes: Set<String> = ["v1.ValidationRules"]

    /// The named string types of fields in upstream's `types.go`: each line has the type, followed by its fields.
    private static let named: [String: String] = {
        var types: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ")
            for field in words.dropFirst() { types[String(field)] = String(words[0]) }
        }
        return types
    }()

    private static let lines = """
        types.UID ObjectMeta.uid OwnerReference.uid ObjectReference.uid Preconditions.uid BoundObjectReference.uid
        v1.APIServiceConditionType APIServiceCondition.type
        v1.AzureDataDiskCachingMode AzureDiskVolumeSource.cachingMode
        v1.AzureDataDiskKind AzureDiskVolumeSource.kind
        v1.ConcurrencyPolicy CronJobSpec.concurrencyPolicy
        v1.CompletionMode JobSpec.completionMode
        v1.PodReplacementPolicy JobSpec.podReplacementPolicy
        v1.PodFailurePolicyAction PodFailurePolicyRule.action
        v1.PodFailurePolicyOnExitCodesOperator PodFailurePolicyOnExitCodesRequirement.operator
        v1.JobConditionType JobCondition.type
        v1.ContainerRestartPolicy Container.restartPolicy EphemeralContainer.restartPolicy
        v1.PullPolicy Container.imagePullPolicy EphemeralContainer.imagePullPolicy ImageVolumeSource.pullPolicy
        v1.TerminationMessagePolicy Container.terminationMessagePolicy EphemeralContainer.terminationMessagePolicy
        v1.ResourceName ContainerResizePolicy.resourceName
        v1.ResourceResizeRestartPolicy ContainerResizePolicy.restartPolicy
        v1.Protocol ContainerPort.protocol ServicePort.protocol EndpointPort.protocol NetworkPolicyPort.protocol
        v1.ResourceScope CustomResourceDefinitionSpec.scope
        v1.ValidationRules JSONSchemaProps.x-kubernetes-validations
        v1.KeyUsage CertificateSigningRequestSpec.usages
        v1.RequestConditionType CertificateSigningRequestCondition.type
        v1.FSGroupPolicy CSIDriverSpec.fsGroupPolicy
        v1.VolumeLifecycleMode CSIDriverSpec.volumeLifecycleModes
        v1.DeploymentStrategyType DeploymentStrategy.type
        v1.DaemonSetUpdateStrategyType DaemonSetUpdateStrategy.type
        v1.StatefulSetUpdateStrategyType StatefulSetUpdateStrategy.type
        v1.PodManagementPolicyType StatefulSetSpec.podManagementPolicy
        v1.PersistentVolumeClaimRetentionPolicyType StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted \
        StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled
        v1.FullyQualifiedName DeviceConstraint.matchAttribute DeviceConstraint.distinctAttribute
        v1.DeviceTaintEffect DeviceTaint.effect DeviceToleration.effect
        v1.DeviceTolerationOperator DeviceToleration.operator
        v1.DeviceAllocationMode ExactDeviceRequest.allocationMode DeviceSubRequest.allocationMode
        v1.StorageMedium EmptyDirVolumeSource.medium
        v1.HostPathType HostPathVolumeSource.type
        v1.AddressType EndpointSlice.addressType
        v1.FieldSelectorOperator FieldSelectorRequirement.operator
        v1.FlowDistinguisherMethodType FlowDistinguisherMethod.type
        v1.SubjectKind flowcontrol.Subject.kind
        v1.PriorityLevelEnablement PriorityLevelConfigurationSpec.type
        v1.LimitResponseType LimitResponse.type
        v2.HPAScalingPolicyType HPAScalingPolicy.type
        v2.ScalingPolicySelect HPAScalingRules.selectPolicy
        v2.MetricSourceType MetricSpec.type
        v2.MetricTargetType MetricTarget.type
        v1.PathType HTTPIngressPath.pathType
        v1.PolicyType NetworkPolicySpec.policyTypes
        v1.LabelSelectorOperator LabelSelectorRequirement.operator
        v1.NodeSelectorOperator NodeSelectorRequirement.operator
        v1.LimitType LimitRangeItem.type
        v1.MatchPolicyType MatchResources.matchPolicy MutatingWebhook.matchPolicy ValidatingWebhook.matchPolicy
        v1.SideEffectClass MutatingWebhook.sideEffects ValidatingWebhook.sideEffects
        v1.FailurePolicyType MutatingWebhook.failurePolicy ValidatingWebhook.failurePolicy \
        ValidatingAdmissionPolicySpec.failurePolicy MutatingAdmissionPolicySpec.failurePolicy
        v1.ReinvocationPolicyType MutatingWebhook.reinvocationPolicy MutatingAdmissionPolicySpec.reinvocationPolicy
        v1.OperationType RuleWithOperations.operations NamedRuleWithOperations.operations
        v1.ScopeType RuleWithOperations.scope NamedRuleWithOperations.scope
        v1.ParameterNotFoundActionType ParamRef.parameterNotFoundAction
        v1.ValidationAction ValidatingAdmissionPolicyBindingSpec.validationActions
        v1.PatchType Mutation.patchType
        v1.FinalizerName NamespaceSpec.finalizers
        v1.NamespacePhase NamespaceStatus.phase
        v1.UniqueVolumeName NodeStatus.volumesInUse AttachedVolume.name
        v1.NodePhase NodeStatus.phase
        v1.NodeConditionType NodeCondition.type
        v1.NodeAddressType NodeAddress.type
        v1.ConditionStatus NodeCondition.status PodCondition.status
        v1.PersistentVolumeAccessMode PersistentVolumeClaimSpec.accessModes PersistentVolumeClaimStatus.accessModes \
        PersistentVolumeSpec.accessModes
        v1.PersistentVolumeMode PersistentVolumeClaimSpec.volumeMode PersistentVolumeSpec.volumeMode
        v1.PersistentVolumeReclaimPolicy PersistentVolumeSpec.persistentVolumeReclaimPolicy StorageClass.reclaimPolicy
        v1.PersistentVolumePhase PersistentVolumeStatus.phase
        v1.PersistentVolumeClaimPhase PersistentVolumeClaimStatus.phase
        v1.VolumeBindingMode StorageClass.volumeBindingMode
        v1.PodConditionType PodCondition.type PodReadinessGate.conditionType PodFailurePolicyOnPodConditionsPattern.type
        v1.PodPhase PodStatus.phase
        v1.PodQOSClass PodStatus.qosClass
        v1.DNSPolicy PodSpec.dnsPolicy
        v1.RestartPolicy PodSpec.restartPolicy
        v1.PreemptionPolicy PodSpec.preemptionPolicy PriorityClass.preemptionPolicy
        v1.OSName PodOS.name
        v1.MountPropagationMode VolumeMount.mountPropagation
        v1.RecursiveReadOnlyMode VolumeMount.recursiveReadOnly
        v1.URIScheme HTTPGetAction.scheme
        v1.Signal Lifecycle.stopSignal
        v1.Capability Capabilities.add Capabilities.drop
        v1.ProcMountType SecurityContext.procMount
        v1.SeccompProfileType SeccompProfile.type
        v1.AppArmorProfileType AppArmorProfile.type
        v1.PodFSGroupChangePolicy PodSecurityContext.fsGroupChangePolicy
        v1.SupplementalGroupsPolicy PodSecurityContext.supplementalGroupsPolicy
        v1.PodSELinuxChangePolicy PodSecurityContext.seLinuxChangePolicy
        v1.UnsatisfiableConstraintAction TopologySpreadConstraint.whenUnsatisfiable
        v1.NodeInclusionPolicy TopologySpreadConstraint.nodeAffinityPolicy TopologySpreadConstraint.nodeTaintsPolicy
        v1.TolerationOperator Toleration.operator
        v1.TaintEffect Toleration.effect Taint.effect
        v1.ContainerRestartRuleAction ContainerRestartRule.action
        v1.ContainerRestartRuleOnExitCodesOperator ContainerRestartRuleOnExitCodes.operator
        v1.ResourceQuotaScope ResourceQuotaSpec.scopes ScopedResourceSelectorRequirement.scopeName
        v1.ScopeSelectorOperator ScopedResourceSelectorRequirement.operator
        v1.SecretType Secret.type
        v1.ServiceType ServiceSpec.type
        v1.ServiceAffinity ServiceSpec.sessionAffinity
        v1.ServiceExternalTrafficPolicy ServiceSpec.externalTrafficPolicy
        v1.ServiceInternalTrafficPolicy ServiceSpec.internalTrafficPolicy
        v1.IPFamily ServiceSpec.ipFamilies
        v1.IPFamilyPolicy ServiceSpec.ipFamilyPolicy
        v1.UnhealthyPodEvictionPolicyType PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy
        v1.CoordinatedLeaseStrategy LeaseSpec.strategy
        """
}
