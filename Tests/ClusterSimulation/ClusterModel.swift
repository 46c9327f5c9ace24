import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport

/// The objects that the store holds at this moment, updated with each write as it is committed.
package struct ClusterModel: Sendable {
    /// An object's kind and metadata.
    package struct Item: Sendable {
        package var kind: String
        package var metadata: ObjectMeta

        package var name: String { ClusterModel.name(kind, metadata.namespace, metadata.name) }
    }

    /// Objects by their key in the store.
    package typealias Objects<Object> = SortedMap<String, Object>

    /// All objects except Leases and Events.
    package private(set) var items = Objects<Item>()
    package private(set) var pods = Objects<Pod>()
    package private(set) var nodes = Objects<Node>()
    package private(set) var deployments = Objects<Deployment>()
    package private(set) var replicaSets = Objects<ReplicaSet>()
    package private(set) var jobs = Objects<Job>()
    package private(set) var services = Objects<Service>()
    package private(set) var slices = Objects<EndpointSlice>()
    package private(set) var addresses = Objects<KubeAPI.IPAddress>()
    /// UIDs of all items.
    package private(set) var uids: Set<String> = []

    /// `KIND NAMESPACE/NAME`, or `KIND NAME` for an object of the cluster.
    static func name(_ kind: String, _ namespace: String?, _ name: String?) -> String {
        "\(kind) \(namespace.map { "\($0)/" } ?? "")\(name ?? "")"
    }

    /// Applies a write. Returns nil for what the model leaves out: Leases, Events, and keys that hold no object.
    mutating func apply(_ event: StoreEvent) throws -> ModelChange? {
        switch event.change {
        case .put(let entry):
            let kind = Self.kind(of: entry.value)
            // A value without a kind is no object but, for instance, a claim of a node port.
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
            change.size = Int(set.spec.replicas ?? 1)
            metadata = set.metadata
        case "Job":
            let job = try decode(Job.self)
            jobs[key] = job
            change.size = Int(job.spec.parallelism ?? 1)
            metadata = job.metadata
        case "Service":
            let service = try decode(Service.self)
            services[key] = service
            metadata = service.metadata
        case "EndpointSlice":
            let slice = try decode(EndpointSlice.self)
            slices[key] = slice
            metadata = slice.metadata
        case "IPAddress":
            let address = try decode(KubeAPI.IPAddress.self)
            addresses[key] = address
            metadata = address.metadata
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
        addresses[key] = nil
    }

    /// Returns the name of the Deployment that a pod belongs to through its ReplicaSet; empty for other objects.
    func owners(of change: ModelChange) -> [String] {
        guard change.kind == "Pod", let metadata = (change.new ?? change.old)?.metadata,
            let owner = metadata.controller,
            let set = replicaSets["/registry/replicasets/\(metadata.namespace ?? "")/\(owner.name)"],
            let deployment = set.metadata.controller
        else { return [] }
        return [Self.name(deployment.kind, metadata.namespace, deployment.name)]
    }

    /// Returns the kind at the beginning of a stored object; empty for any other value.
    static func kind(of value: [UInt8]) -> String {
        let prefix = Array(#"{"kind":""#.utf8)
        guard value.starts(with: prefix) else { return "" }
        return String(decoding: value.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
}
