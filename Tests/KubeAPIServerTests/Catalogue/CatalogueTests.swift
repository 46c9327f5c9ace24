import KubeAPI
import Synchronization
import Testing

@testable import KubeAPIServer

@Suite struct CatalogueTests {
    static func kind(
        _ plural: String = "crontabs", _ kind: String = "CronTab", group: String = "stable.example.com",
        version: String = "v1"
    ) -> DynamicKind {
        DynamicKind(
            APIResourceDescription(
                group: group, version: version, resource: plural, kind: kind, singular: kind.lowercased(),
                isNamespaced: true, verbs: Verb.allCases, shortNames: ["ct"],
                subresources: [
                    .init(name: "status", group: group, version: version, kind: kind, verbs: [.get, .patch, .update])
                ]))
    }

    private let catalogue = BuiltInResources().catalogue
    private let entry = DynamicResource(Self.kind()).entry

    private func add(_ entries: CatalogueEntry...) throws {
        try catalogue.reserve(entries)
        catalogue.add(entries)
    }

    @Test("a value of the served resources does not change when resources are added or removed")
    func immutability() throws {
        let resource = entry.definition.groupVersionResource
        let before = catalogue.current
        #expect(before.revision == 0 && before[resource] == nil && !before.servesGroup("stable.example.com"))
        try add(entry)
        let with = catalogue.current
        #expect(with.revision == 1 && with[resource] === entry.definition)
        #expect(with[entry.definition.groupVersionKind] === entry.definition)
        #expect(with.servesGroup("stable.example.com") && with.servesVersion(of: resource))
        #expect(catalogue.remove([resource]).count == 1)
        let after = catalogue.current
        #expect(after.revision == 2 && after[resource] == nil && after.description(resource) == nil)
        #expect(with[resource] === entry.definition && with.description(resource)?.kind == "CronTab")
        #expect(before[resource] == nil)
        #expect(after.descriptions.count == before.descriptions.count)
    }

    @Test("a reserved resource is located by store keys but not served")
    func reservation() throws {
        let key = "/registry/stable.example.com/crontabs/default/x"
        #expect(catalogue.locate(key) == nil)
        try catalogue.reserve([entry])
        #expect(catalogue.locate(key)?.0 === entry.definition && catalogue.locate(key)?.key == "default/x")
        #expect(catalogue[entry.definition.groupVersionResource] == nil && catalogue.current.revision == 0)
        // Once is enough.
        #expect { try catalogue.reserve([entry]) } throws: { ($0 as? StatusError)?.isAlreadyExists ?? false }
        catalogue.release([entry])
        #expect(catalogue.locate(key) == nil)
        try add(entry)
        #expect { try catalogue.reserve([entry]) } throws: { ($0 as? StatusError)?.isAlreadyExists ?? false }
    }

    @Test("a built-in resource can't be replaced")
    func builtIn() {
        let pods = DynamicResource(Self.kind("pods", "Pod", group: "", version: "v1")).entry
        #expect(throws: StatusError.self) { try catalogue.reserve([pods]) }
        #expect(catalogue.remove([GroupVersionResource(group: "x", version: "v1", resource: "none")]).isEmpty)
        #expect(catalogue.current.revision == 0)
    }

    @Test("observers are called for every change in order")
    func notification() throws {
        let told = Mutex<[Int64]>([])
        catalogue.observe { served in told.withLock { $0.append(served.revision) } }
        try add(entry)
        try catalogue.reserve([DynamicResource(Self.kind("others", "Other")).entry])
        _ = catalogue.remove([entry.definition.groupVersionResource])
        #expect(told.withLock { $0 } == [1, 2])
    }

    @Test("discovery lists added groups after the built-in ones by name, and their versions by priority")
    func order() throws {
        let kinds = [
            Self.kind(group: "b.example.com", version: "v1beta1"), Self.kind(group: "b.example.com", version: "v2"),
            Self.kind("another", "Another", group: "b.example.com", version: "v2"),
            Self.kind(group: "a.example.com", version: "foo"), Self.kind(group: "a.example.com", version: "v1alpha2"),
            Self.kind(group: "a.example.com", version: "v1alpha10"), Self.kind(group: "b.example.com", version: "v10"),
        ]
        let builtIn = catalogue.current.descriptions.count
        for (index, kind) in kinds.enumerated() {
            // Each stored apart, which versions of one resource are not.
            let definition = ResourceDefinition(
                description: kind.description, type: DynamicObject.self, dynamicKind: kind, storageKey: "x/\(index)",
                table: DynamicTable())
            try add(CatalogueEntry(definition: definition, makeRegistry: entry.makeRegistry))
        }
        let names = catalogue.descriptions.dropFirst(builtIn).map { "\($0.group)/\($0.version)/\($0.resource)" }
        #expect(
            names == [
                "a.example.com/v1alpha10/crontabs", "a.example.com/v1alpha2/crontabs", "a.example.com/foo/crontabs",
                "b.example.com/v10/crontabs", "b.example.com/v2/another", "b.example.com/v2/crontabs",
                "b.example.com/v1beta1/crontabs",
            ])
    }
}
