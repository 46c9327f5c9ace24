import Testing

@testable import KubeAPIServer

@Suite struct DiscoveryOrderTests {
    @Test("versions are ordered by stability, then by descending number, then by name")
    func versions() {
        // The order of the documentation of CustomResourceDefinitions.
        let ordered = [
            "v10", "v2", "v1", "v11beta2", "v10beta3", "v3beta1", "v12alpha1", "v11alpha2", "foo1", "foo10",
        ]
        #expect(ordered.reversed().sorted(by: DiscoveryOrder.isPreferred) == ordered)
    }

    @Test("a store key is split at the first storage key that is known")
    func storageKeys() throws {
        let known: Set<String> = ["pods", "apps/deployments", "services/specs"]
        func split(_ key: String) -> String? {
            StorageKey.split(key) { known.contains($0) ? $0 : nil }.map { "\($0.0) \($0.key)" }
        }
        #expect(split("/registry/pods/default/a") == "pods default/a")
        #expect(split("/registry/services/specs/default/a") == "services/specs default/a")
        #expect(split("/registry/apps/deployments/default/a") == "apps/deployments default/a")
        #expect(split("/registry/other/a") == nil && split("/else/pods/a") == nil && split("/registry/pods") == nil)
    }
}
