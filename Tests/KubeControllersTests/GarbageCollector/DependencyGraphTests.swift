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
    @Test("keeps a UID as it is", arguments: [plain, "00000000-0000-0000-0000-000000000000"])
    func text(uid: String) {
        #expect(ObjectUID(uid)?.text == uid)
        #expect(ObjectUID(uid) == ObjectUID(uid))
        #expect(ObjectUID(uid) != ObjectUID("0a1b2c3d-4e5f-4000-8000-fedcba987655"))
    }

    @Test(
        "is nothing else than a UUID in lower case",
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
        // It is deleted in the foreground, then kept after all, and goes.
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

    @Test("an object that loses its owners is waited for no more", arguments: ["b", plain])
    func freed(uid: String) {
        var graph = DependencyGraph()
        _ = graph.store(node("a"))
        _ = graph.store(node(uid, owners: [("a", true)]))
        _ = graph.store(node("a", deleting: true, foreground: true))
        #expect(graph.store(node(uid)) == ["a"])
        #expect(graph.dependents(of: "a").isEmpty && graph.node("a") != nil)
        #expect(graph.owner(uid) != nil)
    }

    @Test("objects without owners, and with owners that are known, need no look")
    func quiet() {
        var graph = DependencyGraph()
        #expect(graph.store(node("a")).isEmpty)
        #expect(graph.store(node("b", owners: [("a", false)])).isEmpty)
        #expect(graph.store(node("b", owners: [("a", false)])).isEmpty)
        #expect(graph.dependents(of: "a").map(\.uid) == ["b"])
    }

    @Test("an object whose owner is not known is looked at")
    func unknownOwner() {
        var graph = DependencyGraph()
        #expect(graph.store(node("b", owners: [("a", false)])) == ["b"])
    }

    @Test("an owner of another namespace is no owner; one of the cluster is")
    func namespaces() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", namespace: "other"))
        #expect(graph.store(node("b", owners: [("a", false)])) == ["b"])
        _ = graph.store(node("c", namespace: ""))
        #expect(graph.store(node("d", owners: [("c", false)])).isEmpty)
    }

    @Test("when an owner goes, its dependents are looked at, also in a listing that lacks it")
    func removal() {
        var graph = DependencyGraph()
        _ = graph.store(node("a"))
        _ = graph.store(node("b", owners: [("a", false)]))
        var listed = graph
        #expect(graph.remove("a") == ["b"])
        #expect(listed.replace(resource: 0, with: [node("b", owners: [("a", false)])]) == ["b"])
        #expect(graph.remove("never-seen").isEmpty)
    }

    @Test("an owner that is deleted in the foreground is looked at with its dependents, and again when one goes")
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

    @Test("a dependent that stops blocking lets the waiting owner be looked at")
    func unblocked() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", deleting: true, foreground: true))
        _ = graph.store(node("b", owners: [("a", true)]))
        #expect(graph.store(node("b", owners: [("a", false)])).contains("a"))
        #expect(graph.store(node("b")) == ["a"])
    }

    @Test("an owner that is to orphan its dependents is looked at")
    func orphan() {
        var graph = DependencyGraph()
        #expect(graph.store(node("a", deleting: true, orphan: true)) == ["a"])
        #expect(graph.store(node("b", orphan: true)).isEmpty)
    }

    @Test("a waiting owner is looked at when its last blocking dependent goes, and not before")
    func lastDependent() {
        var graph = DependencyGraph()
        _ = graph.store(node("a", deleting: true, foreground: true))
        for name in ["b", "c"] { _ = graph.store(node(name, owners: [("a", true)])) }
        _ = graph.store(node("d", owners: [("a", false)]))
        #expect(graph.remove("b").isEmpty)
        #expect(graph.remove("c") == ["a"])
    }

    @Test("objects that wait for each other's end are a circle, whichever is looked at; others are not")
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

    @Test("an object stays as long as one owner is left; references that lead nowhere are dropped")
    func owners() {
        let two = node("c", owners: [("a", false), ("b", false)])
        #expect(verdict(two, ["a": .present, "b": .present]) == .keep)
        #expect(verdict(two, ["a": .present, "b": .absent]) == .dropOwners(["b"]))
        #expect(verdict(two, ["a": .awaitingDependents, "b": .present]) == .dropOwners(["a"]))
        #expect(verdict(two, ["a": .absent, "b": .absent]) == .delete(propagationPolicy: "Background"))
        #expect(verdict(node("x"), [:]) == .keep)
        // An owner of which nothing is known counts as present.
        #expect(verdict(two, ["a": .absent]) == .dropOwners(["a"]))
    }

    @Test("a dependent with dependents of its own is deleted in the foreground when an owner waits")
    func chain() {
        let child = node("b", owners: [("a", true)])
        #expect(
            verdict(child, ["a": .awaitingDependents], hasDependents: true) == .delete(propagationPolicy: "Foreground"))
        #expect(verdict(child, ["a": .awaitingDependents]) == .delete(propagationPolicy: "Background"))
    }

    @Test("the object's own finalizers decide how its dependents fare")
    func finalizers() {
        let states: [String: DependencyGraph.OwnerState] = ["a": .absent]
        #expect(
            verdict(node("b", owners: [("a", false)], orphan: true), states) == .delete(propagationPolicy: "Orphan"))
        #expect(
            verdict(node("b", owners: [("a", false)], foreground: true), states)
                == .delete(propagationPolicy: "Foreground"))
    }
}
