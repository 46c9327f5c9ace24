import KubeAPI

/// A resource whose objects are stored, with a factory of its registry.
package struct CatalogueEntry: Sendable {
    package let definition: ResourceDefinition
    let makeRegistry: @Sendable (RegistryContext) -> any ResourceRegistry
}
