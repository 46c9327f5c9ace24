import KubeAPI

/// The built-in resources of Kubernetes.
package struct BuiltInResources: Sendable {
    /// The catalogue of these resources and of those that are added later. For one API server.
    package let catalogue: Catalogue

    /// All resources of stable API versions. Alpha and beta versions are disabled, as upstream's are by default.
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
