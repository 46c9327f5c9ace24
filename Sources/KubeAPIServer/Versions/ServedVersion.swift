import KubeAPI

/// A resource that is served in a version other than the one its objects are stored in.
struct ServedVersion: Sendable {
    let resource: GroupVersionResource
    /// The kind of the version in which the objects are stored.
    let storedKind: GroupVersionKind
    let conversion: any ObjectConversion
    let define: @Sendable (Strategies, _ stored: ResourceDefinition, APIResourceDescription) -> CatalogueEntry

    /// `fields` maps the stored names of selectable fields to different names in this version; a field that maps to nil
    /// is not selectable in this version. `adapt` changes the rules that differ between the versions.
    init<Served: KubeObject<Void>, Stored: KubeObject<Void>>(
        _ resource: GroupVersionResource, _ conversion: VersionConversion<Served, Stored>,
        fields: [String: String] = [:], adapt: @escaping @Sendable (inout Strategy<Stored>) -> Void = { _ in }
    ) {
        self.resource = resource
        storedKind = Stored.groupVersionKind
        self.conversion = conversion
        define = { strategies, stored, description in
            var strategy = strategies.strategy(Stored.self)
            adapt(&strategy)
            let definition = ResourceDefinition(
                description: description, type: Served.self, storageKey: stored.storageKey,
                selectableFields: stored.selectableFields.map { $0.renamed(fields[$0.name]) },
                unknownField: stored.unknownField,
                table: ConvertedTable(table: stored.table, conversion: conversion), lifetime: stored.lifetime,
                conversion: conversion, decodeErrors: stored.decodeErrors)
            let form = ObjectForm.converted(conversion, description.groupVersionKind)
            let adapted = strategy
            return CatalogueEntry(definition: definition) {
                ObjectRegistry<Stored>(definition, adapted, $0, in: (), form: form)
            }
        }
    }

    /// The versions other than the stored ones. Upstream stores events in the core version and autoscalers in `v2`.
    static let builtIn: [ServedVersion] = [
        ServedVersion(
            GroupVersionResource(group: "events.k8s.io", version: "v1", resource: "events"), .eventsV1,
            fields: EventsV1Rules.selectableFields, adapt: EventsV1Rules.adapt),
        ServedVersion(
            GroupVersionResource(group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers"),
            .autoscalingV1),
    ]
}
