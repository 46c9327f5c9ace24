import KubeAPI

/// The resources of Kubernetes itself.
package struct BuiltInResources: Sendable {
    package let catalogue: Catalogue
    let makers: [@Sendable (RegistryContext) -> any ResourceRegistry]

    /// Every resource of a stable version of the API. Alpha and beta versions are off, as they are upstream unless asked
    /// for.
    package init(strategies: Strategies = .builtIn) {
        let descriptions = APIResourceDescription.all.filter { resource in
            resource.version.allSatisfy { $0 == "v" || $0.isNumber }
        }
        let versions = ServedVersion.builtIn
        let convertedResources = Set(versions.map(\.resource))
        var stored: [ResourceDefinition] = []
        var makers: [@Sendable (RegistryContext) -> any ResourceRegistry] = []
        for description in descriptions where description.verbs.contains(.list) {
            guard let type = description.type, description.resource != "componentstatuses",
                !convertedResources.contains(description.groupVersionResource)
            else { continue }
            let (definition, maker) = strategies.define(type, description)
            stored.append(definition)
            makers.append(maker)
        }
        var converted: [ResourceDefinition] = []
        for version in versions {
            guard let description = descriptions.first(where: { $0.groupVersionResource == version.resource }),
                let target = stored.first(where: { $0.type == version.storedType })
            else { continue }
            let (definition, maker) = version.define(strategies, target, description)
            converted.append(definition)
            makers.append(maker)
        }
        catalogue = Catalogue(stored: stored, converted: converted, descriptions: descriptions)
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
            selectableFields: strategy.selectableFields, unknownField: strategy.unknownField,
            table: strategy.table,
            lifetime: type == Event.self ? .seconds(3_600) : nil)
        return (definition, { ObjectRegistry<Object>(definition, strategy, $0) })
    }
}
