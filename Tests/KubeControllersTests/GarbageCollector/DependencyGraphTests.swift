import Testing

@testable import KubeControllers

private func node(
    _ uid: String, owners: [(uid: String, blocks: Bool)] = [], namespace: String = "team", deleting: Bool = false,
    foreground: Bool = false, orphan: Bool = false
) -> DependencyGraph.Node {
    DependencyGraph.Node(
        uid: uid, resource: 0, namespace: namespace, name: uid,
        owners: owners.map {
            DependencyGraph.Owner(
                uid: $0.uid, apiVersion: "v1", kind: "ConfigMap", name: $0.uid, blocksDeletion: $0.blocks)
        },
        isDeleting: deleting, hasForegroundFinalizer: foreground, hasOrphanFinalizer: orphan)
}

private let plain = "0a1b2c3d-4e5f-4000-8000-fedcba987654"

@Suite struct ObjectUIDTests {
    @Test("keeps a UID unchanged", arguments: [plain, "00000000-0000-0000-0000-000000000000"])
    func text(uid: String) {
        #expect(ObjectUID(uid)?.text == uid)
        #expect(ObjectUID(uid) == ObjectUID(uid))
        #expect(ObjectUID(uid) != ObjectUID("0a1b2c3d-4e5f-4000-8000-fedcba987655"))
    }

    @Test(
        "accepts only a UUID in lower case",
        arguments: [
            "", "a", String(plain.dropLast()), plain + "0", plain.uppercased(), "0a1b2c3d04e5f-4000-8000-fedcba987654",
            "0a1b2c3d-4e5f-4000-8000-fedcba98765g", "0a1b2c3-d4e5f-4000-8000-fedcba987654", "é" + plain.dropFirst(),
        ])
    func others(uid: String) {
        #expect(ObjectUID(uid) == nil)
    }
}

@Suite struct DependencyGraphTests {
    @Test("an object without owners is known as an owner, whatever its UID looks like", arguments: ["a", plain])
    func bystanders(uid: String) {
        var graph = DependencyGraph()
        #expect(graph.store(node(uid)).isEmpty)
        #expect(graph.owner(uid)?.namespace == "team" && graph.owner(uid)?.awaitsDependents == false)
        #expect(graph.store(node("b", owners: [(uid, true)])).isEmpty)
        #expect(graph.store(node("c", owners: [(uid, true)], namespace: "other")) == ["c"])
        // The foreground deletion is started and undone, then the object is removed.
        #expect(graph.store(node(uid, deleting: true, foreground: true)) == [uid, "b", "c"])
        #expect(graph.owner(uid)?.awaitsDependents == true)
        _ = graph.store(node(uid))
        #expect(graph.owner(uid)?.awaitsDependents == false)
        var listed = graph
        #expect(graph.remove(uid) == ["b", "c"])
        #expect(graph.owner(uid) == nil)
        #expect(listed.replace(resource: 1, with: []).isEmpty)
        let rest = [node("b", owners: [(uid, true)]), node("c", owners: [(uid, true)], namespace: "other")]
        #expect(listed.replace(resource: 0, with: rest) == ["b", "c"])
        #expect(listed.owner(uid) == nil)
    }

    @Test("an object without its owners no longer blocks them", arguments: ["b", plain])
    func freed(uid: String) {
        var graph = DependencyGraph()
        _ = graph.store(node("a"))
        _ = graph.store(node(uid, owners: [("a", true)]))
        _ = graph.store(node("a", deleting: true, foreground: true))
        #expect(graph.store(node(uid)) == ["a"])
        #expect(graph.dependents(of: "a").isEmpty && graph.node("a") != nil)
        #expect(graph.owner(uid) != nil)
    }

    @Test("objects without owners, and with known owners, are not checked")
    func quiet() {
        var graph = DependencyGraph()
        #expect(graph.store(node("a")).isEmpty)
        #expect(graph.store(node("b", owners: [("a", false)])).isEmpty)
        #expect(graph.store(node("b", owners: [("a", false)])).isEmpty)
        #expect(graph.dependents(of: "a").map(\.uid) == ["b"])
    }

    @Test("an object with an unknown owner is checked")
    func unknownOwner() {
        var graph = DependencyGraph()
        #expect(graph.store(node("b", owners: [("a", false)])) == ["b"])
    }

    @Test("an owner in another namespace does not count; a cluster-scoped one does")
    func namespaces() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", namespace: "other"))
        #expect(graph.store(node("b", owners: [("a", false)])) == ["b"])
        _ = graph.store(node("c", namespace: ""))
        #expect(graph.store(node("d", owners: [("c", false)])).isEmpty)
    }

    @Test("when an owner is removed, its dependents are checked, also if a relist shows the removal")
    func removal() {
        var graph = DependencyGraph()
        _ = graph.store(node("a"))
        _ = graph.store(node("b", owners: [("a", false)]))
        var listed = graph
        #expect(graph.remove("a") == ["b"])
        #expect(listed.replace(resource: 0, with: [node("b", owners: [("a", false)])]) == ["b"])
        #expect(graph.remove("never-seen").isEmpty)
    }

    @Test("an owner in foreground deletion is checked with its dependents, and after the removal of each")
    func foreground() {
        var graph = DependencyGraph()
        _ = graph.store(node("a"))
        _ = graph.store(node("b", owners: [("a", true)]))
        _ = graph.store(node("c", owners: [("a", false)]))
        #expect(graph.store(node("a", deleting: true, foreground: true)) == ["a", "b", "c"])
        #expect(graph.blockingDependents(of: "a").map(\.uid) == ["b"])
        #expect(graph.remove("b") == ["a"])
        #expect(graph.blockingDependents(of: "a").isEmpty)
    }

    @Test("the waiting owner is checked when a dependent stops blocking")
    func unblocked() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", deleting: true, foreground: true))
        _ = graph.store(node("b", owners: [("a", true)]))
        #expect(graph.store(node("b", owners: [("a", false)])).contains("a"))
        #expect(graph.store(node("b")) == ["a"])
    }

    @Test("an owner that orphans its dependents is checked")
    func orphan() {
        var graph = DependencyGraph()
        #expect(graph.store(node("a", deleting: true, orphan: true)) == ["a"])
        #expect(graph.store(node("b", orphan: true)).isEmpty)
    }

    @Test("a waiting owner is checked when its last blocking dependent is removed, and not before")
    func lastDependent() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", deleting: true, foreground: true))
        for name in ["b", "c"] { _ = graph.store(node(name, owners: [("a", true)])) }
        _ = graph.store(node("d", owners: [("a", false)]))
        #expect(graph.remove("b").isEmpty)
        #expect(graph.remove("c") == ["a"])
    }

    @Test("objects that wait for each other are a cycle from each of them; others are not")
    func circle() {
        var graph = DependencyGraph()
        for (name, owner) in [("a", "c"), ("b", "a"), ("c", "b")] {
            _ = graph.store(node(name, owners: [(owner, true)], deleting: name != "c", foreground: name != "c"))
        }
        // `c` does not wait yet, but would.
        #expect(graph.ownersInCircle(with: "c") == ["b"])
        #expect(graph.ownersInCircle(with: "a").isEmpty)
        _ = graph.store(node("c", owners: [("b", true)], deleting: true, foreground: true))
        #expect(graph.ownersInCircle(with: "a") == ["c"] && graph.ownersInCircle(with: "b") == ["a"])
        _ = graph.store(node("c", owners: [("b", false)], deleting: true, foreground: true))
        #expect(["a", "b", "c"].allSatisfy { graph.ownersInCircle(with: $0).isEmpty })
        _ = graph.store(node("self", owners: [("self", true)], deleting: true, foreground: true))
        #expect(graph.ownersInCircle(with: "self") == ["self"])
    }

    // MARK: Verdicts

    private func verdict(
        _ node: DependencyGraph.Node, _ states: [String: DependencyGraph.OwnerState], hasDependents: Bool = false
    ) -> DependencyGraph.Verdict {
        DependencyGraph.verdict(node, states: states, hasDependents: hasDependents)
    }

    @Test("an object is kept while one owner exists; dangling references are removed")
    func owners() {
        let two = node("c", owners: [("a", false), ("b", false)])
        #expect(verdict(two, ["a": .present, "b": .present]) == .keep)
        #expect(verdict(two, ["a": .present, "b": .absent]) == .dropOwners(["b"]))
        #expect(verdict(two, ["a": .awaitingDependents, "b": .present]) == .dropOwners(["a"]))
        #expect(verdict(two, ["a": .absent, "b": .absent]) == .delete(propagationPolicy: "Background"))
        #expect(verdict(node("x"), [:]) == .keep)
        // An owner whose state is unknown counts as existing.
        #expect(verdict(two, ["a": .absent]) == .dropOwners(["a"]))
    }

    @Test("a dependent with dependents of its own is deleted in the foreground when an owner waits")
    func chain() {
        let child = node("b", owners: [("a", true)])
        #expect(
            verdict(child, ["a": .awaitingDependents], hasDependents: true) == .delete(propagationPolicy: "Foreground"))
        #expect(verdict(child, ["a": .awaitingDependents]) == .delete(propagationPolicy: "Background"))
    }

    @Test("the object's finalizers select the deletion propagation")
    func finalizers() {
        let states: [String: DependencyGraph.OwnerState] = ["a": .absent]
        #expect(
            verdict(node("b", owners: [("a", false)], orphan: true), states) == .delete(propagationPolicy: "Orphan"))
        #expect(
            verdict(node("b", owners: [("a", false)], foreground: true), states)
                == .delete(propagationPolicy: "Foreground"))
    }
}
