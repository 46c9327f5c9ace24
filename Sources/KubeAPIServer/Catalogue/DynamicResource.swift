import KubeAPI

/// A resource of a kind that is defined at run time, with everything that the catalogue needs to serve it.
package struct DynamicResource: Sendable {
    package var kind: DynamicKind
    /// The fields besides name and namespace by which lists and watches can select.
    package var selectableFields: [SelectableField]
    /// The columns between name and age; nil for none.
    package var columns: [DynamicColumn]?
    /// Converts objects between the versions of the resource. Nil: they differ only in their `apiVersion`.
    package var converter: (any ObjectConverter)?

    package init(
        _ kind: DynamicKind, selectableFields: [SelectableField] = [], columns: [DynamicColumn]? = nil,
        converter: (any ObjectConverter)? = nil
    ) {
        self.kind = kind
        self.selectableFields = selectableFields
        self.columns = columns
        self.converter = converter
    }

    /// The resource with upstream's rules for custom resources.
    package var entry: CatalogueEntry {
        let description = kind.description
        let strategy = strategy
        let definition = ResourceDefinition(
            description: description, type: DynamicObject.self, dynamicKind: kind,
            // The group is always part of the key, so that it is never that of a built-in resource.
            storageKey: "\(description.group)/\(description.resource)", selectableFields: selectableFields,
            unknownField: { "field label not supported: \($0)" }, table: DynamicTable(columns),
            deferredConversion: deferredConversion)
        return CatalogueEntry(definition: definition) { [kind] in
            ObjectRegistry(definition, strategy, $0, in: kind, form: .dynamic(kind))
        }
    }

    private var deferredConversion: DeferredConversion? {
        converter.map { DeferredConversion(storedKind: kind.groupVersionKind, converter: $0) }
    }

    /// The same resource in another version. To be served together with `stored`, or after it.
    package func entry(in version: DynamicKind, of stored: CatalogueEntry) -> CatalogueEntry {
        if let deferredConversion { return entry(in: version, of: stored, deferredConversion) }
        let (kind, strategy) = (kind, strategy)
        let conversion = VersionConversion<DynamicObject, DynamicObject>(
            servedKind: version.groupVersionKind,
            toServed: { (object) throws(StatusError) in
                var object = object
                object.identify(in: version)
                return object
            },
            toStored: { (object) throws(StatusError) in
                var object = object
                object.identify(in: kind)
                return object
            })
        let definition = ResourceDefinition(
            description: version.description, type: DynamicObject.self, dynamicKind: version,
            storageKey: stored.definition.storageKey, selectableFields: selectableFields,
            unknownField: stored.definition.unknownField, table: DynamicTable(columns), conversion: conversion,
            decodeErrors: stored.definition.decodeErrors)
        return CatalogueEntry(definition: definition) {
            ObjectRegistry(
                definition, strategy, $0, in: kind,
                form: .dynamic(version, toServed: conversion.toServed, toStored: conversion.toStored))
        }
    }

    private func entry(
        in version: DynamicKind, of stored: CatalogueEntry, _ conversion: DeferredConversion
    ) -> CatalogueEntry {
        let (kind, strategy) = (kind, strategy)
        let definition = ResourceDefinition(
            description: version.description, type: DynamicObject.self, dynamicKind: version,
            storageKey: stored.definition.storageKey, selectableFields: selectableFields,
            unknownField: stored.definition.unknownField, table: DynamicTable(columns), deferredConversion: conversion,
            decodeErrors: stored.definition.decodeErrors)
        let form = ObjectForm.dynamic(
            version,
            toServed: { (object) throws(StatusError) in
                try await definition.converted(object, conversion, to: version.groupVersionKind)
            },
            toStored: { (object) throws(StatusError) in
                try await definition.converted(object, conversion, to: kind.groupVersionKind)
            })
        return CatalogueEntry(definition: definition) {
            ObjectRegistry(definition, strategy, $0, in: kind, form: form)
        }
    }

    private var strategy: Strategy<DynamicObject> {
        Strategy { strategy in
            strategy.hasGeneration = true
            strategy.allowsUnconditionalUpdate = false
            // An update of `status` changes only the status, not even metadata.
            strategy.subresources["status"] = SubresourceRules(
                prepare: { new, old in
                    let version = new.metadata.resourceVersion
                    new.metadata = old.metadata
                    new.metadata.resourceVersion = version
                })
        }
    }
}
