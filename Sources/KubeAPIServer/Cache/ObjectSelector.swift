import KubeAPI

/// Selects the objects of a resource that a request is about.
package struct ObjectSelector: Sendable {
    /// Nil for all namespaces and for cluster-scoped resources.
    package var namespace: String?
    /// The name of the only object that a field selector selects.
    package var name: String?
    package var labels: LabelRequirements
    /// The conditions on selectable fields.
    private var fields: [FieldCondition] = []
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
                guard let condition = FieldCondition(requirement, definition) else {
                    throw .badRequest(Self.unknown(requirement.field, definition))
                }
                fields.append(condition)
            }
        }
    }

    /// Upstream's message for a field that can't be selected by, which depends on whether the kind has selectable
    /// fields.
    private static func unknown(_ field: String, _ definition: ResourceDefinition) -> String {
        if let words = definition.unknownField { return words(field) }
        return definition.selectableFields.isEmpty
            ? "\"\(field)\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\""
            : "field label not supported: \(field)"
    }

    /// True if it selects every object of the resource or of a namespace.
    var isScope: Bool { !hasFields && labels.isEmpty }

    /// True if it selects by a field.
    var hasFields: Bool { !fields.isEmpty || !metadataFields.isEmpty }

    /// The value that a selectable field, given by its place, must have; nil if it may have several.
    func value(ofField index: Int) -> String? {
        fields.first { $0.index == index && $0.isEqual }?.value
    }

    /// The range of keys that has all matching objects.
    func keys(of definition: ResourceDefinition) -> KeyScope {
        guard definition.isNamespaced else { return name.map(KeyScope.key) ?? .all }
        guard let namespace else { return .all }
        return name.map { .key("\(namespace)/\($0)") } ?? .prefix("\(namespace)/")
    }

    package func matches(_ record: ObjectRecord) -> Bool {
        if let namespace, !record.isIn(namespace: namespace) { return false }
        for requirement in metadataFields {
            let isValue =
                requirement.field == "metadata.name"
                ? record.isNamed(requirement.value) : record.isIn(namespace: requirement.value)
            if isValue != requirement.isEqual { return false }
        }
        for condition in fields where !condition.matches(record) { return false }
        return labels.isEmpty || labels.matches { record.label($0) }
    }
}

/// A condition on one selectable field.
private struct FieldCondition: Sendable {
    let index: Int
    let value: String
    let isEqual: Bool
    /// The value of the field for objects without it.
    private let zero: String
    /// The place of the field that replaces this one in objects without it.
    private let fallback: Int?

    /// Nil if the field can't be selected by.
    init?(_ requirement: FieldSelector.Requirement, _ definition: ResourceDefinition) {
        guard let index = definition.selectableField(requirement.field) else { return nil }
        self.index = index
        value = requirement.value
        isEqual = requirement.isEqual
        let field = definition.selectableFields[index]
        zero = field.zero
        fallback = field.fallback.flatMap { definition.selectableField($0) }
    }

    func matches(_ record: ObjectRecord) -> Bool {
        if record.field(index, is: "") {
            if let fallback { return record.field(fallback, is: value) == isEqual }
            return (value == zero) == isEqual
        }
        return record.field(index, is: value) == isEqual
    }
}
