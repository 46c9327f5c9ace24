/// Which objects own which: what the garbage collector knows of every object of the cluster, and no more.
///
/// A value without I/O. Changes return the UIDs of the objects that have to be looked at because of them.
struct DependencyGraph {
    /// A reference to an owner.
    struct Owner: Hashable, Sendable {
        var uid: String
        var apiVersion: String
        var kind: String
        var name: String
        /// Whether the owner, deleted in the foreground, has to wait for the dependent.
        var blocksDeletion: Bool
    }

    struct Node: Hashable, Sendable {
        var uid: String
        /// The resource, by its place in the collector's list.
        var resource: Int
        var namespace: String
        var name: String
        var owners: [Owner]
        var isDeleting: Bool
        var hasForegroundFinalizer: Bool
        var hasOrphanFinalizer: Bool

        /// Whether it waits for its dependents to be deleted.
        var awaitsDependents: Bool { isDeleting && hasForegroundFinalizer }
        /// Whether it waits for its dependents to be set free.
        var orphansDependents: Bool { isDeleting && hasOrphanFinalizer }
        /// Whether nothing has to be done about it but as an owner of others.
        var isBystander: Bool { owners.isEmpty && !isDeleting && !hasForegroundFinalizer && !hasOrphanFinalizer }
    }

    /// Objects that have owners, or are being deleted.
    private var nodes: [String: Node] = [:]
    /// All others, which are nearly all there are: they are only there to be found as owners.
    private var bystanders: [ObjectUID: Bystander] = [:]
    /// The objects that refer to an owner, which need not exist.
    private var dependents: [String: Set<String>] = [:]
    private var lastNamespace = ""
    /// The owners of objects that were stored lately, by a hash: the objects of a controller have the same.
    private var recentOwners: [[Owner]] = Array(repeating: [], count: 64)

    /// What an object that waits for nothing is known by.
    private struct Bystander: Equatable {
        var namespace: String
        var resource: Int32
    }

    /// What owning an object takes.
    struct KnownOwner: Sendable {
        var namespace: String
        var awaitsDependents: Bool
    }

    /// An object that has owners or is being deleted.
    func node(_ uid: String) -> Node? { nodes[uid] }

    func owner(_ uid: String) -> KnownOwner? {
        if let node = nodes[uid] {
            return KnownOwner(namespace: node.namespace, awaitsDependents: node.awaitsDependents)
        }
        guard let known = ObjectUID(uid).flatMap({ bystanders[$0] }) else { return nil }
        return KnownOwner(namespace: known.namespace, awaitsDependents: false)
    }

    func dependents(of uid: String) -> [Node] {
        (dependents[uid] ?? []).compactMap { nodes[$0] }
    }

    /// Dependents for which an owner that is deleted in the foreground has to wait.
    func blockingDependents(of uid: String) -> [Node] {
        dependents(of: uid).filter { $0.owners.contains { $0.uid == uid && $0.blocksDeletion } }
    }

    private func hasBlockingDependents(_ uid: String) -> Bool {
        (dependents[uid] ?? []).contains { dependent in
            nodes[dependent]?.owners.contains { $0.uid == uid && $0.blocksDeletion } ?? false
        }
    }

    /// The owners that wait for the object's end, or will, and for whose end the object waits: a circle of owners that are
    /// deleted in the foreground, which would never end.
    func ownersInCircle(with uid: String) -> Set<String> {
        var awaited: Set<String> = []
        var pending = [uid]
        while let next = pending.popLast() {
            for dependent in blockingDependents(of: next) where dependent.awaitsDependents {
                if awaited.insert(dependent.uid).inserted { pending.append(dependent.uid) }
            }
        }
        guard !awaited.isEmpty, let node = nodes[uid] else { return [] }
        return Set(node.owners.filter { $0.blocksDeletion && awaited.contains($0.uid) }.map(\.uid))
    }

    // MARK: Changes

    /// Takes over a new or changed object.
    mutating func store(_ node: Node) -> Set<String> {
        if node.isBystander, let uid = ObjectUID(node.uid) {
            let affected = nodes[node.uid] == nil ? [] : removeNode(node.uid)
            bystanders[uid] = Bystander(namespace: shared(node.namespace), resource: Int32(node.resource))
            return affected
        }
        if let uid = ObjectUID(node.uid) { bystanders[uid] = nil }
        var node = node
        node.owners = shared(node.owners)
        node.namespace = shared(node.namespace)
        let old = nodes.updateValue(node, forKey: node.uid)
        guard old != node else { return [] }
        for owner in old?.owners ?? [] { removeDependent(node.uid, of: owner.uid) }
        for owner in node.owners { dependents[owner.uid, default: []].insert(node.uid) }

        var affected: Set<String> = []
        if !node.owners.isEmpty, needsLook(node) { affected.insert(node.uid) }
        if node.awaitsDependents || node.orphansDependents {
            affected.insert(node.uid)
            if node.awaitsDependents, old?.awaitsDependents != true {
                affected.formUnion(dependents[node.uid] ?? [])
            }
        }
        // An owner that waited for this object may have no reason to any more.
        if let old, old.owners != node.owners { affected.formUnion(waitingOwners(of: old)) }
        return affected
    }

    mutating func remove(_ uid: String) -> Set<String> {
        if let key = ObjectUID(uid) { bystanders[key] = nil }
        return removeNode(uid).union(dependents[uid] ?? [])
    }

    /// Forgets an object and whose dependent it is. Returns the owners that waited for it.
    private mutating func removeNode(_ uid: String) -> Set<String> {
        guard let node = nodes.removeValue(forKey: uid) else { return [] }
        for owner in node.owners { removeDependent(uid, of: owner.uid) }
        return Set(waitingOwners(of: node))
    }

    /// Takes over all objects of a resource: those that are not among them are gone.
    mutating func replace(resource: Int, with list: [Node]) -> Set<String> {
        let present = Set(list.map(\.uid))
        var gone = nodes.values.filter { $0.resource == resource }.map(\.uid)
        gone += bystanders.filter { $0.value.resource == resource }.map(\.key.text)
        var affected: Set<String> = []
        for uid in gone where !present.contains(uid) { affected.formUnion(remove(uid)) }
        for node in list { affected.formUnion(store(node)) }
        return affected
    }

    /// `namespace`, in the memory that the last one like it has: objects come by the namespace.
    private mutating func shared(_ namespace: String) -> String {
        if lastNamespace != namespace { lastNamespace = namespace }
        return lastNamespace
    }

    /// `owners`, in the memory that those of another object have which are the same.
    private mutating func shared(_ owners: [Owner]) -> [Owner] {
        guard let first = owners.first else { return owners }
        let place = Int(UInt(bitPattern: first.uid.hashValue) % UInt(recentOwners.count))
        if recentOwners[place] != owners { recentOwners[place] = owners }
        return recentOwners[place]
    }

    private mutating func removeDependent(_ uid: String, of owner: String) {
        dependents[owner]?.remove(uid)
        if dependents[owner]?.isEmpty ?? false { dependents[owner] = nil }
    }

    /// The owners that wait for nothing any more now that the object is not theirs.
    private func waitingOwners(of node: Node) -> [String] {
        node.owners.map(\.uid).filter { (nodes[$0]?.awaitsDependents ?? false) && !hasBlockingDependents($0) }
    }

    /// Whether an owner of the object is unknown, or goes and takes its dependents along.
    private func needsLook(_ node: Node) -> Bool {
        node.owners.contains { reference in
            guard let known = owner(reference.uid) else { return true }
            return known.awaitsDependents || !Self.isInReach(known, of: node)
        }
    }

    /// Whether `owner` can own `dependent`: owners of a namespace own only within it.
    static func isInReach(_ owner: KnownOwner, of dependent: Node) -> Bool {
        owner.namespace.isEmpty || owner.namespace == dependent.namespace
    }

    // MARK: Verdicts

    /// What is known of an owner.
    enum OwnerState: Hashable, Sendable {
        case present
        /// Being deleted, after its dependents.
        case awaitingDependents
        case absent
    }

    /// What an object's owners mean for it.
    enum Verdict: Hashable, Sendable {
        case keep
        /// Some owners are left; these references lead nowhere.
        case dropOwners(Set<String>)
        case delete(propagationPolicy: String)
    }

    /// `states` tells of every owner by UID.
    static func verdict(_ node: Node, states: [String: OwnerState], hasDependents: Bool) -> Verdict {
        let owners = node.owners.map { ($0.uid, states[$0.uid] ?? .present) }
        guard !owners.isEmpty else { return .keep }
        let useless = Set(owners.filter { $0.1 != .present }.map(\.0))
        if owners.contains(where: { $0.1 == .present }) { return useless.isEmpty ? .keep : .dropOwners(useless) }
        // An owner waits for this object, which has to wait for its own dependents then.
        if owners.contains(where: { $0.1 == .awaitingDependents }), hasDependents {
            return .delete(propagationPolicy: "Foreground")
        }
        if node.hasOrphanFinalizer { return .delete(propagationPolicy: "Orphan") }
        return .delete(propagationPolicy: node.hasForegroundFinalizer ? "Foreground" : "Background")
    }
}
