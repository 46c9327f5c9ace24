import KubeAPI

/// Restricts the writes of a kubelet to its own node and the pods that are bound to it:
/// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction
package struct NodeRestriction: AdmissionPlugin {
    package let name = "NodeRestriction"
    let cache: WatchCache
    let catalogue: Catalogue
    private let pods: ResourceDefinition?
    private let nodes: ResourceDefinition?

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        self.catalogue = catalogue
        pods = catalogue[GroupVersionResource(group: "", version: "v1", resource: "pods")]
        nodes = catalogue[GroupVersionResource(group: "", version: "v1", resource: "nodes")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        .validate
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        let node: String
        switch NodeIdentity(attributes.request.user) {
        case .notANode: return
        case .unknownNode:
            throw attributes.forbidden("could not determine node from user \"\(attributes.request.user.name)\"")
        case .node(let name): node = name
        }
        switch (attributes.definition.groupVersionResource.qualifiedResource, attributes.request.subresource) {
        case ("pods", nil): try pod(node, object, attributes)
        case ("pods", "status"): try podStatus(node, object, attributes)
        case ("pods", "eviction"): try eviction(node, attributes)
        case ("pods", let subresource?):
            throw attributes.forbidden(
                "unexpected pod subresource \"\(subresource)\", only 'status' and 'eviction' are allowed")
        case ("nodes", _): try ownNode(node, object, attributes)
        case ("persistentvolumeclaims", let subresource) where subresource != "status":
            throw attributes.forbidden("may only update PVC status")
        case ("serviceaccounts", "token"): try token(node, object, attributes)
        case ("leases.coordination.k8s.io", _):
            guard attributes.request.namespace == "kube-node-lease" else {
                throw attributes.forbidden("can only access leases in the \"kube-node-lease\" system namespace")
            }
            guard object.metadata.name == node else {
                throw attributes.forbidden(
                    "can only access node lease with the same name as the requesting node")
            }
        case ("csinodes.storage.k8s.io", _):
            guard object.metadata.name == node else {
                throw attributes.forbidden("can only access CSINode with the same name as the requesting node")
            }
        case ("resourceslices.resource.k8s.io", _): try resourceSlice(node, object, attributes)
        default: return
        }
    }

    /// Checks the node of a ResourceSlice that is created or deleted with a collection, which the authorizer can't see.
    private func resourceSlice(_ node: String, _ object: any KubeObject, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        let owner: String?
        switch object {
        case let slice as ResourceSlice: owner = slice.spec.nodeName
        case let slice as ResourceV1beta2ResourceSlice: owner = slice.spec.nodeName
        case let slice as ResourceV1beta1ResourceSlice: owner = slice.spec.nodeName
        default: return
        }
        guard attributes.operation == .create || attributes.operation == .delete, owner != node else { return }
        throw attributes.forbidden(
            "can only \(attributes.operation == .create ? "create" : "delete") ResourceSlice with the same NodeName as the "
                + "requesting node")
    }

    // MARK: Pods

    private func pod(_ node: String, _ object: any KubeObject, _ attributes: AdmissionAttributes) throws(StatusError) {
        guard let pod = object as? Pod else { return }
        switch attributes.operation {
        case .create: try mirrorPod(node, pod, attributes)
        case .delete:
            guard pod.spec.nodeName == node else {
                throw attributes.forbidden(
                    "node \"\(node)\" can only delete pods with spec.nodeName set to itself")
            }
        default:
            throw attributes.forbidden(
                "unexpected operation \"\(attributes.operation.rawValue)\", node \"\(node)\" can only create and delete "
                    + "mirror pods")
        }
    }

    private func mirrorPod(_ node: String, _ pod: Pod, _ attributes: AdmissionAttributes) throws(StatusError) {
        guard pod.metadata.annotations["kubernetes.io/config.mirror"] != nil else {
            throw attributes.forbidden(
                "pod does not have \"kubernetes.io/config.mirror\" annotation, node \"\(node)\" can only create mirror pods"
            )
        }
        guard pod.spec.nodeName == node else {
            throw attributes.forbidden("node \"\(node)\" can only create pods with spec.nodeName set to itself")
        }
        try owner(node, pod, attributes)
        if pod.spec.serviceAccountName?.isEmpty == false {
            throw attributes.forbidden("node \"\(node)\" can not create pods that reference a service account")
        }
        let references = PodReferences(pod)
        let forbidden: [(NodeGraph.Object.Kind, String)] = [
            (.secret, "secrets"), (.configMap, "configmaps"), (.persistentVolumeClaim, "persistentvolumeclaims"),
            (.resourceClaim, "resourceclaims"),
        ]
        for (kind, name) in forbidden where references.has(kind) {
            throw attributes.forbidden("node \"\(node)\" can not create pods that reference \(name)")
        }
    }

    private func owner(_ node: String, _ pod: Pod, _ attributes: AdmissionAttributes) throws(StatusError) {
        let prefix = "node \"\(node)\" can only create pods with"
        guard pod.metadata.ownerReferences.count < 2 else {
            throw attributes.forbidden("\(prefix) a single owner reference set to itself")
        }
        guard let owner = pod.metadata.ownerReferences.first else {
            throw attributes.forbidden("\(prefix) an owner reference set to itself")
        }
        guard owner.apiVersion == "v1", owner.kind == "Node", owner.name == node else {
            throw attributes.forbidden("\(prefix) an owner reference set to itself")
        }
        guard owner.controller == true else {
            throw attributes.forbidden("\(prefix) an owner reference with controller set to true")
        }
        if owner.blockOwnerDeletion == true {
            throw attributes.forbidden("node \"\(node)\" must not set blockOwnerDeletion on an owner reference")
        }
        let uid = nodes.flatMap { cache.get($0, namespace: "", name: node) }?.uid ?? ""
        guard owner.uid == uid else {
            throw attributes.forbidden("node \(node) UID mismatch: expected \(uid) got \(owner.uid)")
        }
    }

    private func podStatus(_ node: String, _ object: any KubeObject, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        guard let pod = object as? Pod else { return }
        guard attributes.operation == .update else {
            throw attributes.forbidden("unexpected operation \"\(attributes.operation.rawValue)\"")
        }
        guard pod.spec.nodeName == node else {
            throw attributes.forbidden(
                "node \"\(node)\" can only update pod status for pods with spec.nodeName set to itself")
        }
        guard pod.metadata.labels == attributes.old?.metadata.labels else {
            throw attributes.forbidden("node \"\(node)\" cannot update labels through pod status")
        }
    }

    private func eviction(_ node: String, _ attributes: AdmissionAttributes) throws(StatusError) {
        let pod = try find(attributes.request.name, attributes)
        guard pod.spec.nodeName == node else {
            throw attributes.forbidden("node \(node) can only evict pods with spec.nodeName set to itself")
        }
    }

    func find(_ name: String, _ attributes: AdmissionAttributes) throws(StatusError) -> Pod {
        guard let pods, let record = cache.get(pods, namespace: attributes.request.namespace, name: name),
            let pod = try? Pod(json: record.body)
        else {
            throw .notFound(GroupVersionResource(group: "", version: "v1", resource: "pods"), name)
        }
        return pod
    }

    // MARK: Nodes

    private func ownNode(_ node: String, _ object: any KubeObject, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        guard let new = object as? Node else { return }
        let old = attributes.old as? Node
        let labels = NodeLabels.changed(new.metadata.labels, old?.metadata.labels ?? [:])
            .filter(NodeLabels.isForbidden).sorted().joined(separator: ", ")
        if attributes.operation == .create {
            guard labels.isEmpty else {
                throw attributes.forbidden("node \"\(node)\" is not allowed to set the following labels: \(labels)")
            }
        }
        guard new.metadata.name == node else {
            throw attributes.forbidden(
                "node \"\(node)\" is not allowed to modify node \"\(new.metadata.name ?? "")\"")
        }
        guard attributes.operation == .update, let old else { return }
        guard new.spec.taints == old.spec.taints else {
            throw attributes.forbidden("node \"\(node)\" is not allowed to modify taints")
        }
        guard labels.isEmpty else {
            throw attributes.forbidden("node \"\(node)\" is not allowed to modify labels: \(labels)")
        }
        guard new.metadata.ownerReferences == old.metadata.ownerReferences else {
            throw attributes.forbidden("node \"\(node)\" is not allowed to modify ownerReferences")
        }
    }
}

/// The labels that a kubelet may set on its node.
private enum NodeLabels {
    private static let allowed: Set<String> = [
        "kubernetes.io/hostname", "topology.kubernetes.io/zone", "topology.kubernetes.io/region",
        "failure-domain.beta.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/region",
        "node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type", "kubernetes.io/os",
        "kubernetes.io/arch", "beta.kubernetes.io/os", "beta.kubernetes.io/arch",
    ]

    static func changed(_ new: [String: String], _ old: [String: String]) -> Set<String> {
        Set(new.filter { old[$0.key] != $0.value }.keys).union(old.keys.filter { new[$0] == nil })
    }

    static func isForbidden(_ label: String) -> Bool {
        guard let slash = label.firstIndex(of: "/") else { return false }
        let namespace = String(label[..<slash])
        func isWithin(_ domain: String) -> Bool { namespace == domain || namespace.hasSuffix(".\(domain)") }
        if isWithin("node-restriction.kubernetes.io") { return true }
        guard isWithin("kubernetes.io") || isWithin("k8s.io") else { return false }
        return !allowed.contains(label) && !isWithin("kubelet.kubernetes.io") && !isWithin("node.kubernetes.io")
    }
}
