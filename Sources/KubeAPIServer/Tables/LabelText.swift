import KubeAPI

/// Formats labels and label selectors as kubectl does.
enum LabelText {
    static func labels(_ labels: [String: String]) -> String {
        labels.isEmpty
            ? "<none>" : labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }

    static func selector(_ selector: LabelSelector?) -> String {
        guard let selector else { return "<none>" }
        let text = LabelRequirements(selector.requirements.requirements.sorted { $0.key < $1.key }).description
        return text.isEmpty ? "<none>" : text
    }
}
