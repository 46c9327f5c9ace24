import KubeAPI

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
            lifetime: strategy.lifetime, otherVersions: otherVersions)
        return CatalogueEntry(definition: definition) {
            ObjectRegistry(definition, strategy, $0, in: (), form: .stored(definition.groupVersionKind))
        }
    }
}
