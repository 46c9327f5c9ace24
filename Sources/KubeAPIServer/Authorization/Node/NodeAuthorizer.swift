import KubeAPI
import Synchronization

/// Authorizes kubelets to access objects related to their own node only:
/// https://kubernetes.io/docs/reference/access-authn-authz/node/
///
/// It observes the watch cache and is notified of a change before watchers are, so that a kubelet that receives a new
/// pod can read the objects that the pod refers to at once.
package final class NodeAuthorizer: Authorizer {
    private static let rules = BootstrapPolicy.nodeRules
    private let graph = Mutex(NodeGraph())

    package init() {}

    package func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        switch NodeIdentity(user) {
        case .notANode: return .noOpinion(reason: "")
        case .unknownNode: return .noOpinion(reason: "unknown node for user \"\(user.name)\"")
        case .node(let node):
            guard request.isResourceRequest, let decision = authorize(node, request) else {
                return Self.rules.contains { $0.allows(request) } ? .allow : .noOpinion(reason: "")
            }
            return decision
        }
    }

    /// Returns nil if the static rules of `system:node` decide.
    private func authorize(_ node: String, _ request: RequestInfo) -> AuthorizationDecision? {
        switch (request.group, request.resource) {
        case ("", "secrets"): read(node, .secret, request)
        case ("", "configmaps"): read(node, .configMap, request)
        case ("", "persistentvolumeclaims"):
            request.subresource == "status"
                ? updateStatus(node, .persistentVolumeClaim, request) : get(node, .persistentVolumeClaim, request)
        case ("", "persistentvolumes"): get(node, .persistentVolume, request)
        case ("storage.k8s.io", "volumeattachments"): get(node, .volumeAttachment, request)
        case ("resource.k8s.io", "resourceclaims"): get(node, .resourceClaim, request)
        case ("resource.k8s.io", "resourceslices"): resourceSlice(node, request)
        case ("", "serviceaccounts"): serviceAccount(node, request)
        case ("coordination.k8s.io", "leases"): lease(node, request)
        case ("storage.k8s.io", "csinodes"): csiNode(node, request)
        case ("", "nodes"): ownNode(node, request)
        case ("", "pods"): pod(node, request)
        default: nil
        }
    }

    private func related(_ node: String, _ kind: NodeGraph.Object.Kind, _ request: RequestInfo)
        -> AuthorizationDecision
    {
        guard !request.name.isEmpty else { return .noOpinion(reason: "No Object name found") }
        let object = NodeGraph.Object(kind, namespace: request.namespace, name: request.name)
        guard graph.withLock({ $0.connects(node, to: object) }) else {
            return .noOpinion(reason: "no relationship found between node '\(node)' and this object")
        }
        return .allow
    }

    private func read(_ node: String, _ kind: NodeGraph.Object.Kind, _ request: RequestInfo)
        -> AuthorizationDecision
    {
        guard ["get", "list", "watch"].contains(request.verb) else {
            return .noOpinion(reason: "can only read resources of this type")
        }
        guard request.subresource == nil else { return .noOpinion(reason: "cannot read subresource") }
        guard !request.namespace.isEmpty else {
            return .noOpinion(reason: "can only read namespaced object of this type")
        }
        return related(node, kind, request)
    }

    private func get(_ node: String, _ kind: NodeGraph.Object.Kind, _ request: RequestInfo) -> AuthorizationDecision {
        guard request.verb == "get" else {
            return .noOpinion(reason: "can only get individual resources of this type")
        }
        guard request.subresource == nil else { return .noOpinion(reason: "cannot get subresource") }
        return related(node, kind, request)
    }

    private func updateStatus(_ node: String, _ kind: NodeGraph.Object.Kind, _ request: RequestInfo)
        -> AuthorizationDecision
    {
        guard ["update", "patch"].contains(request.verb) else {
            return .noOpinion(reason: "can only get/update/patch this type")
        }
        return related(node, kind, request)
    }

    private func serviceAccount(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        if request.verb == "get", request.subresource == nil { return related(node, .serviceAccount, request) }
        guard request.verb == "create", !request.name.isEmpty else {
            return .noOpinion(reason: "can only create tokens for individual service accounts")
        }
        guard request.subresource == "token" else {
            return .noOpinion(reason: "can only create token subresource of serviceaccount")
        }
        return related(node, .serviceAccount, request)
    }

    private static let ownVerbs = ["get", "create", "update", "patch", "delete"]

    private func lease(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        guard Self.ownVerbs.contains(request.verb) else {
            return .noOpinion(reason: "can only get, create, update, patch, or delete a node lease")
        }
        guard request.namespace == "kube-node-lease" else {
            return .noOpinion(reason: "can only access leases in the \"kube-node-lease\" system namespace")
        }
        // The name of the new object is in the body, which NodeRestriction checks.
        guard request.verb == "create" || request.name == node else {
            return .noOpinion(reason: "can only access node lease with the same name as the requesting node")
        }
        return .allow
    }

    private func csiNode(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        guard Self.ownVerbs.contains(request.verb) else {
            return .noOpinion(reason: "can only get, create, update, patch, or delete a CSINode")
        }
        guard request.subresource == nil else { return .noOpinion(reason: "cannot authorize CSINode subresources") }
        guard request.verb == "create" || request.name == node else {
            return .noOpinion(reason: "can only access CSINode with the same name as the requesting node")
        }
        return .allow
    }

    private func resourceSlice(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        guard request.subresource == nil else {
            return .noOpinion(reason: "cannot authorize ResourceSlice subresources")
        }
        switch request.verb {
        // The node name of the new object is in the body, which NodeRestriction checks.
        case "create": return .allow
        case "get", "update", "patch", "delete": return related(node, .resourceSlice, request)
        case "list", "watch", "deletecollection":
            guard selects(node, request) else {
                return .noOpinion(
                    reason: "can only list/watch/deletecollection resourceslices with nodeName field selector")
            }
            return .allow
        default:
            return .noOpinion(
                reason: "only the following verbs are allowed for a ResourceSlice: [get create "
                    + "update patch delete list watch deletecollection]")
        }
    }

    /// Returns true if the request selects only pods of the node.
    private func selects(_ node: String, _ request: RequestInfo) -> Bool {
        let selector = request.fieldSelector.flatMap { try? FieldSelector(parsing: $0) }
        return selector?.requirements.contains { $0.field == "spec.nodeName" && $0.isEqual && $0.value == node }
            ?? false
    }

    private func ownNode(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        switch (request.subresource, request.verb) {
        // NodeRestriction checks the name of the written node, since it sees the object.
        case (nil, "create"), (nil, "update"), (nil, "patch"), ("status", "update"), ("status", "patch"):
            return .allow
        case (nil, "get"), (nil, "list"), (nil, "watch"):
            if request.name == node { return .allow }
            let requested = request.name.isEmpty ? "all nodes" : "'\(request.name)'"
            return .noOpinion(reason: "node '\(node)' cannot read \(requested), only its own Node object")
        default: return .noOpinion(reason: "")
        }
    }

    private func pod(_ node: String, _ request: RequestInfo) -> AuthorizationDecision {
        switch (request.subresource, request.verb) {
        case (nil, "get"): return related(node, .pod, request)
        case (nil, "list"), (nil, "watch"):
            guard selects(node, request) else {
                return .noOpinion(reason: "can only list/watch pods with spec.nodeName field selector")
            }
            return .allow
        case (nil, "create"), (nil, "delete"), ("status", "update"), ("status", "patch"), ("eviction", "create"):
            return .allow
        default: return .noOpinion(reason: "")
        }
    }
}

extension NodeAuthorizer: CacheObserver {
    package func cacheWillChange(_ definition: ResourceDefinition, key: String, _ record: ObjectRecord?) {
        switch definition.description.resource {
        case "pods" where definition.description.group.isEmpty: podWillChange(definition, key, record)
        case "persistentvolumes" where definition.description.group.isEmpty:
            if let record, let volume = try? PersistentVolume(json: record.body) {
                graph.withLock { $0.update(volume) }
            } else {
                graph.withLock { $0.removeVolume(key) }
            }
        case "volumeattachments":
            if let record, let attachment = try? VolumeAttachment(json: record.body) {
                graph.withLock { $0.update(attachment) }
            } else {
                graph.withLock { $0.removeAttachment(key) }
            }
        case "resourceslices":
            let node = record.flatMap { record in
                definition.selectableField("spec.nodeName").map { record.field($0) }
            }
            graph.withLock { $0.setNode(node, ofResourceSlice: key) }
        default: return
        }
    }

    private func podWillChange(_ definition: ResourceDefinition, _ key: String, _ record: ObjectRecord?) {
        guard let record else {
            guard let slash = key.firstIndex(of: "/") else { return }
            let object = NodeGraph.Object(
                .pod, namespace: String(key[..<slash]), name: String(key[key.index(after: slash)...]))
            return graph.withLock { $0.removePod(object) }
        }
        let object = NodeGraph.Object(.pod, namespace: record.namespace, name: record.name)
        let node =
            definition.selectableField("spec.nodeName").map { record.field($0) } ?? ""
        guard graph.withLock({ $0.needsUpdate(object, node: node, uid: record.uid) }),
            let pod = try? record.shared(Pod.self).object
        else { return }
        graph.withLock { $0.update(pod) }
    }
}
