import KubeAPI

/// The encoding of labels as values of an index.
enum LabelIndex {
    static let name = "labels"
    static let orphansName = "orphans"
    static let selectorName = "selector"

    // The separators occur neither in namespaces nor in label keys.
    static func value(_ namespace: String, _ key: String, _ value: String) -> String {
        var text = ""
        text.reserveCapacity(namespace.utf8.count + key.utf8.count + value.utf8.count + 2)
        text += namespace
        text += "|"
        text += key
        text += "="
        text += value
        return text
    }

    /// Returns the value of each label.
    static func values(_ metadata: ObjectMeta) -> [String] {
        let namespace = metadata.namespace ?? ""
        var values: [String] = []
        values.reserveCapacity(metadata.labels.count + 1)
        for (key, label) in metadata.labels { values.append(value(namespace, key, label)) }
        return values
    }

    /// The value for all objects of a namespace that an index of labels must find whatever the labels are.
    static func anyLabel(_ namespace: String) -> String { "\(namespace)|*" }

    /// Returns the labels for which the requirements allow exactly one value.
    static func equalities(_ requirements: LabelRequirements) -> [(key: String, value: String)] {
        requirements.requirements.compactMap { requirement in
            guard requirement.operator == .in, requirement.values.count == 1 else { return nil }
            return (requirement.key, requirement.values[0])
        }
    }
}
