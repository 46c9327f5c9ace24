import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import KubeSupport

/// The objects of the cluster as the store has them at this moment, read from each write as it is committed.
package struct ClusterModel: Sendable {
    /// An object of which only the metadata matters.
    package struct Item: Sendable {
        package var kind: String
        package var metadata: ObjectMeta

        package var name: String { ClusterModel.name(kind, metadata.namespace, metadata.name) }
    }

    package typealias Objects<Object> = SortedMap<String, Object>

    /// All objects but Leases and Events, by the store's key.
    package private(set) var items = Objects<Item>()
    package private(set) var pods = Objects<Pod>()
    package private(set) var nodes = Objects<Node>()
    package private(set) var deployments = Objects<Deployment>()
    package private(set) var replicaSets = Objects<ReplicaSet>()
    package private(set) var jobs = Objects<Job>()
    package private(set) var services = Objects<Service>()
    package private(set) var slices = Objects<EndpointSlice>()
    /// UIDs of all items.
    package private(set) var uids: Set<String> = []

    static func name(_ kind: String, _ namespace: String?, _ name: String?) -> String {
        "\(kind) \(namespace.map { "\($0)/" } ?? "")\(name ?? "")"
    }

    /// Takes over a write. Returns nil for kinds that are not kept.
    mutating func apply(_ event: StoreEvent) throws -> ModelChange? {
        switch event.change {
        case .put(let entry):
            let kind = Self.kind(of: entry.value)
            // Without a kind it is no object: the server keeps the store's history from standing still.
            if kind.isEmpty || kind == "Lease" || kind == "Event" { return nil }
            return try put(kind, entry)
        case .delete(let key):
            guard let old = items[key] else { return nil }
            var change = ModelChange(kind: old.kind, old: old, new: nil)
            change.oldPod = pods[key]
            change.oldDeployment = deployments[key]
            remove(key)
            return change
        }
    }

    private mutating func put(_ kind: String, _ entry: StoredEntry) throws -> ModelChange {
        let key = entry.key
        func decode<Object: KubeObject>(_ type: Object.Type) throws -> Object {
            var object = try Object(json: entry.value)
            object.metadata.resourceVersion = String(entry.modified.rawValue)
            return object
        }
        let old = items[key]
        var change = ModelChange(kind: kind, old: old, new: nil)
        let metadata: ObjectMeta
        switch kind {
        case "Pod":
            let pod = try decode(Pod.self)
            (change.oldPod, change.newPod) = (pods[key], pod)
            pods[key] = pod
            metadata = pod.metadata
        case "Node":
            let node = try decode(Node.self)
            nodes[key] = node
            metadata = node.metadata
        case "Deployment":
            let deployment = try decode(Deployment.self)
            (change.oldDeployment, change.newDeployment) = (deployments[key], deployment)
            deployments[key] = deployment
            metadata = deployment.metadata
        case "ReplicaSet":
            let set = try decode(ReplicaSet.self)
            replicaSets[key] = set
            metadata = set.metadata
        case "Job":
            let job = try decode(Job.self)
            jobs[key] = job
            metadata = job.metadata
        case "Service":
            let service = try decode(Service.self)
            services[key] = service
            metadata = service.metadata
        case "EndpointSlice":
            let slice = try decode(EndpointSlice.self)
            slices[key] = slice
            metadata = slice.metadata
        default: metadata = try ObjectMeta(json: JSONValue(json: entry.value)["metadata"]?.json() ?? Array("{}".utf8))
        }
        let item = Item(kind: kind, metadata: metadata)
        if let uid = old?.metadata.uid, uid != metadata.uid { uids.remove(uid) }
        if let uid = metadata.uid { uids.insert(uid) }
        items[key] = item
        change.new = item
        return change
    }

    private mutating func remove(_ key: String) {
        if let uid = items[key]?.metadata.uid { uids.remove(uid) }
        items[key] = nil
        pods[key] = nil
        nodes[key] = nil
        deployments[key] = nil
        replicaSets[key] = nil
        jobs[key] = nil
        services[key] = nil
        slices[key] = nil
    }

    /// The Deployment of a pod's ReplicaSet.
    func owners(of change: ModelChange) -> [String] {
        guard change.kind == "Pod", let metadata = (change.new ?? change.old)?.metadata,
            let owner = metadata.controller,
            let set = replicaSets["/registry/replicasets/\(metadata.namespace ?? "")/\(owner.name)"],
            let deployment = set.metadata.controller
        else { return [] }
        return [Self.name(deployment.kind, metadata.namespace, deployment.name)]
    }

    /// The kind that the store's JSON begins with.
    static func kind(of value: [UInt8]) -> String {
        let prefix = Array(#"{"kind":""#.utf8)
        guard value.starts(with: prefix) else { return "" }
        return String(decoding: value.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
}

/// One write, as the invariants see it.
package struct ModelChange: Sendable {
    package var kind: String
    /// Since the simulation's start.
    package internal(set) var time: Duration = .zero
    package var old: ClusterModel.Item?
    package var new: ClusterModel.Item?
    package var oldPod: Pod?
    package var newPod: Pod?
    package var oldDeployment: Deployment?
    package var newDeployment: Deployment?

    init(kind: String, old: ClusterModel.Item?, new: ClusterModel.Item?) {
        self.kind = kind
        self.old = old
        self.new = new
    }

    package var name: String { (new ?? old)?.name ?? kind }

    /// What the history says of the write.
    var summary: String {
        let verb = old == nil ? "created" : new == nil ? "deleted" : "updated"
        var text = "\(name) \(verb)"
        if let pod = newPod {
            if let old = oldPod { text += " [\(Self.state(old)) -> \(Self.state(pod))]" }
        } else if let deployment = newDeployment {
            let status = deployment.status
            text += " [generation \(deployment.metadata.generation ?? 0), replicas \(deployment.spec.replicas ?? 0): "
            text += "\(status.updatedReplicas ?? 0) updated, \(status.availableReplicas ?? 0) available]"
        } else if let new, new.metadata.deletionTimestamp != nil {
            text += " [terminating]"
        }
        return text
    }

    private static func state(_ pod: Pod) -> String {
        var parts = [pod.status.phase ?? "-"]
        if let node = pod.spec.nodeName { parts.append("on \(node)") }
        if pod.isReady { parts.append("ready") }
        if pod.metadata.deletionTimestamp != nil { parts.append("terminating") }
        return parts.joined(separator: " ")
    }

    /// The objects that the write is about: itself, its owners, and of a pod its node.
    var objects: [String] {
        var objects = [name]
        for owner in (new ?? old)?.metadata.ownerReferences ?? [] {
            objects.append(ClusterModel.name(owner.kind, (new ?? old)?.metadata.namespace, owner.name))
        }
        if let node = (newPod ?? oldPod)?.spec.nodeName { objects.append("Node \(node)") }
        return objects
    }
}

extension Pod {
    package var isReady: Bool { status.conditions.contains { $0.type == "Ready" && $0.status == "True" } }
    package var isFinished: Bool { status.phase == "Succeeded" || status.phase == "Failed" }
}
