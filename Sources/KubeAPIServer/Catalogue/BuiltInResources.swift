import KubeAPI

/// The resources of Kubernetes itself.
package struct BuiltInResources: Sendable {
    /// Serves them, and others that are added later. For one API server.
    package let catalogue: Catalogue

    /// Every resource of a stable version of the API. Alpha and beta versions are off, as they are upstream unless
    /// asked for.
    package init(strategies: Strategies = .builtIn) {
        let descriptions = APIResourceDescription.all.filter { resource in
            resource.version.allSatisfy { $0 == "v" || $0.isNumber }
        }
        let versions = ServedVersion.builtIn
        let convertedResources = Set(versions.map(\.resource))
        var entries: [CatalogueEntry] = []
        for description in descriptions where description.verbs.contains(.list) {
            guard let type = description.type, description.resource != "componentstatuses",
                !convertedResources.contains(description.groupVersionResource)
            else { continue }
            let others = versions.filter { $0.storedKind == description.groupVersionKind }.map(\.conversion)
            entries.append(strategies.define(type, description, otherVersions: others))
        }
        var converted: [CatalogueEntry] = []
        for version in versions {
            guard let description = descriptions.first(where: { $0.groupVersionResource == version.resource }),
                let target = entries.first(where: { $0.definition.groupVersionKind == version.storedKind })
            else { continue }
            converted.append(version.define(strategies, target.definition, description))
        }
        catalogue = Catalogue(entries + converted, descriptions: descriptions)
    }
}

/// The rules of each generated kind.
package struct Strategies: Sendable {
    private var byKind: [GroupVersionKind: any Sendable] = [:]

    package init() {}

    package mutating func set<Object: KubeObject>(_ strategy: Strategy<Object>) where Object.TypeContext == Void {
        byKind[Object.groupVersionKind] = strategy
    }

    package func strategy<Object: KubeObject>(_ type: Object.Type) -> Strategy<Object>
    where Object.TypeContext == Void {
        var strategy = byKind[type.groupVersionKind] as? Strategy<Object> ?? Strategy()
        strategy.updateChecks = UpdateChecks(kind: type.groupVersionKind.kind)
        return strategy
    }

    func define<Object: KubeObject<Void>>(
        _ type: Object.Type, _ description: APIResourceDescription, otherVersions: [any ObjectConversion] = []
    ) -> CatalogueEntry {
        let strategy = strategy(type)
        let qualified = description.groupVersionResource.qualifiedResource
        let definition = ResourceDefinition(
            description: description, type: type, storageKey: Catalogue.storageKeys[qualified],
            selectableFields: strategy.selectableFields, unknownField: strategy.unknownField,
            table: BuiltInTables.table(of: description.groupVersionKind),
            lifetime: type == Event.self ? .seconds(3_600) : nil, otherVersions: otherVersions)
        return CatalogueEntry(definition: definition) {
            ObjectRegistry(definition, strategy, $0, in: (), form: .stored(definition.groupVersionKind))
        }
    }
}
