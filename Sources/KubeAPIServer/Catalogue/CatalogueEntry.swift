import KubeAPI

/// A resource whose objects are stored, and how the registry that writes them is made.
package struct CatalogueEntry: Sendable {
    package let definition: ResourceDefinition
    let makeRegistry: @Sendable (RegistryContext) -> any ResourceRegistry
}
