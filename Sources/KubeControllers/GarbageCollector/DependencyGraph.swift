/// Which objects own which: what the garbage collector keeps of every object of the cluster.
///
/// A value without I/O. Changes return the UIDs of the objects that have to be examined because of them.
struct DependencyGraph {
    /// A reference to an owner.
    struct Owner: Hashable, Sendable {
        var uid: String
        var apiVersion: String
        var kind: String
        var name: String
        /// True if foreground deletion of the owner waits for the dependent (`blockOwnerDeletion`).
        var blocksDeletion: Bool
    }

    struct Node: Hashable, Sendable {
        var uid: String
        /// The resource's number in `MonitoredResources`.
        var resource: Int
        var namespace: String
        var name: String
        var owners: [Owner]
        var isDeleting: Bool
        var hasForegroundFinalizer: Bool
        var hasOrphanFinalizer: Bool

        /// True if the object is being deleted in the foreground, after its dependents.
        var awaitsDependents: Bool { isDeleting && hasForegroundFinalizer }
        /// True if the object is being deleted after its dependents have been orphaned.
        var orphansDependents: Bool { isDeleting && hasOrphanFinalizer }
        /// True if the object matters only as a possible owner of others.
        var isBystander: Bool { owners.isEmpty && !isDeleting && !hasForegroundFinalizer && !hasOrphanFinalizer }
    }

    /// Objects that have owners, or are being deleted.
    private var nodes: [String: Node] = [:]
    /// All other objects, which are most objects: they are kept only so that they are found as owners.
    private var bystanders: [ObjectUID: Bystander] = [:]
    /// The UIDs of the objects that refer to an owner, by the owner's UID; the owner need not exist.
    private var dependents: [String: Set<String>] = [:]
    private var lastNamespace = ""
    /// Owner lists of recently stored objects, by a hash, so that the objects of one controller share one list.
    private var recentOwners: [[Owner]] = Array(repeating: [], count: 64)

    /// What is kept of an object that needs no action.
    private struct Bystander: Equatable {
        var namespace: String
        var resource: Int32
    }

    /// What is known of an object that another names as its owner.
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

    /// The owners of the object that take part in a cycle with it: they are being deleted in the foreground and wait
    /// for the object, which in turn waits for them, so that the deletion would never end.
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
        // An owner that waited for this object may no longer have to wait.
        if let old, old.owners != node.owners { affected.formUnion(waitingOwners(of: old)) }
        return affected
    }

    mutating func remove(_ uid: String) -> Set<String> {
        if let key = ObjectUID(uid) { bystanders[key] = nil }
        return removeNode(uid).union(dependents[uid] ?? [])
    }

    /// Removes an object and its references to owners. Returns the owners that waited for it.
    private mutating func removeNode(_ uid: String) -> Set<String> {
        guard let node = nodes.removeValue(forKey: uid) else { return [] }
        for owner in node.owners { removeDependent(uid, of: owner.uid) }
        return Set(waitingOwners(of: node))
    }

    /// Replaces all objects of a resource: those that are not in `list` no longer exist.
    mutating func replace(resource: Int, with list: [Node]) -> Set<String> {
        let present = Set(list.map(\.uid))
        var gone = nodes.values.filter { $0.resource == resource }.map(\.uid)
        gone += bystanders.filter { $0.value.resource == resource }.map(\.key.text)
        var affected: Set<String> = []
        for uid in gone where !present.contains(uid) { affected.formUnion(remove(uid)) }
        for node in list { affected.formUnion(store(node)) }
        return affected
    }

    /// Returns `namespace`, sharing memory with an equal one before it: objects are listed by namespace.
    private mutating func shared(_ namespace: String) -> String {
        if lastNamespace != namespace { lastNamespace = namespace }
        return lastNamespace
    }

    /// Returns `owners`, sharing memory with the equal list of another object.
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

    /// The owners that wait for no dependent any more once the object is not theirs.
    private func waitingOwners(of node: Node) -> [String] {
        node.owners.map(\.uid).filter { (nodes[$0]?.awaitsDependents ?? false) && !hasBlockingDependents($0) }
    }

    /// Returns true if an owner of the object is unknown or is being deleted with its dependents.
    private func needsLook(_ node: Node) -> Bool {
        node.owners.contains { reference in
            guard let known = owner(reference.uid) else { return true }
            return known.awaitsDependents || !Self.isInReach(known, of: node)
        }
    }

    /// Returns true if `owner` can own `dependent`: a namespaced owner owns only objects of its own namespace.
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

    /// What to do with an object, given its owners.
    enum Verdict: Hashable, Sendable {
        case keep
        /// Some owners still exist; the references with these UIDs are to be removed.
        case dropOwners(Set<String>)
        case delete(propagationPolicy: String)
    }

    /// `states` holds the state of every owner by UID.
    static func verdict(_ node: Node, states: [String: OwnerState], hasDependents: Bool) -> Verdict {
        let owners = node.owners.map { ($0.uid, states[$0.uid] ?? .present) }
        guard !owners.isEmpty else { return .keep }
        let useless = Set(owners.filter { $0.1 != .present }.map(\.0))
        if owners.contains(where: { $0.1 == .present }) { return useless.isEmpty ? .keep : .dropOwners(useless) }
        // An owner waits for this object, which therefore has to wait for its own dependents.
        if owners.contains(where: { $0.1 == .awaitingDependents }), hasDependents {
            return .delete(propagationPolicy: "Foreground")
        }
        if node.hasOrphanFinalizer { return .delete(propagationPolicy: "Orphan") }
        return .delete(propagationPolicy: node.hasForegroundFinalizer ? "Foreground" : "Background")
    }
}
