import KubeAPI

/// The resources of Kubernetes itself.
package struct BuiltInResources: Sendable {
    package let catalogue: Catalogue
    /// Second forms of objects that are stored in another version. They are not served: nothing converts yet.
    private static let secondForms: Set<GroupVersionResource> = [
        GroupVersionResource(group: "events.k8s.io", version: "v1", resource: "events"),
        GroupVersionResource(group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers"),
    ]

    let makers: [@Sendable (RegistryContext) -> any ResourceRegistry]

    /// Every resource of a stable version of the API. Alpha and beta versions are off, as they are upstream unless asked
    /// for.
    package init(strategies: Strategies = .builtIn) {
        let descriptions = APIResourceDescription.all.filter { resource in
            resource.version.allSatisfy { $0 == "v" || $0.isNumber }
                && !Self.secondForms.contains(resource.groupVersionResource)
        }
        var stored: [ResourceDefinition] = []
        var makers: [@Sendable (RegistryContext) -> any ResourceRegistry] = []
        for description in descriptions where description.verbs.contains(.list) {
            guard let type = description.type, description.resource != "componentstatuses" else { continue }
            let (definition, maker) = strategies.define(type, description)
            stored.append(definition)
            makers.append(maker)
        }
        catalogue = Catalogue(stored: stored, descriptions: descriptions)
        self.makers = makers
    }
}

/// The rules of each kind, by its Swift type.
package struct Strategies: Sendable {
    private var byType: [ObjectIdentifier: any Sendable] = [:]

    package init() {}

    package mutating func set<Object: KubeObject>(_ strategy: Strategy<Object>) {
        byType[ObjectIdentifier(Object.self)] = strategy
    }

    package func strategy<Object: KubeObject>(_ type: Object.Type) -> Strategy<Object> {
        byType[ObjectIdentifier(type)] as? Strategy<Object> ?? Strategy()
    }

    func define<Object: KubeObject>(_ type: Object.Type, _ description: APIResourceDescription) -> (
        ResourceDefinition, @Sendable (RegistryContext) -> any ResourceRegistry
    ) {
        let strategy = strategy(type)
        let qualified = description.groupVersionResource.qualifiedResource
        let definition = ResourceDefinition(
            description: description, type: type, storageKey: Catalogue.storageKeys[qualified],
            selectableFields: strategy.selectableFields, table: strategy.table,
            lifetime: type == Event.self ? .seconds(3_600) : nil)
        return (definition, { ObjectRegistry<Object>(definition, strategy, $0) })
    }
}
