import KubeAPI

/// Which objects of a resource a request is about.
package struct ObjectSelector: Sendable {
    /// Nil: all namespaces, or a resource without.
    package var namespace: String?
    /// The one object, where a field selector names it.
    package var name: String?
    package var labels: LabelRequirements
    /// Conditions on selectable fields, by their place in `ObjectIndex.fields`.
    private var fields: [(index: Int, value: String, isEqual: Bool)] = []
    private var metadataFields: [FieldSelector.Requirement] = []

    package init(namespace: String? = nil, labels: LabelRequirements = LabelRequirements()) {
        self.namespace = namespace
        self.labels = labels
    }

    /// Adds a field selector. Throws upstream's message for a field that can't be selected by.
    package mutating func add(_ selector: FieldSelector, definition: ResourceDefinition) throws(StatusError) {
        for requirement in selector.requirements {
            switch requirement.field {
            case "metadata.name" where requirement.isEqual:
                name = requirement.value
                metadataFields.append(requirement)
            case "metadata.name", "metadata.namespace":
                metadataFields.append(requirement)
            default:
                guard let index = definition.selectableFields.firstIndex(of: requirement.field) else {
                    throw .badRequest("field label not supported: \(requirement.field)")
                }
                fields.append((index, requirement.value, requirement.isEqual))
            }
        }
    }

    package func matches(_ record: ObjectRecord) -> Bool {
        if let namespace, record.namespace != namespace { return false }
        for requirement in metadataFields {
            let value = requirement.field == "metadata.name" ? record.name : record.namespace
            if (value == requirement.value) != requirement.isEqual { return false }
        }
        for (index, value, isEqual) in fields where (record.index.fields[index] == value) != isEqual { return false }
        return labels.isEmpty || labels.matches(record.index.labels)
    }
}
