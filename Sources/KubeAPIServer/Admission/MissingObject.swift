import KubeAPI

/// Messages about references to objects that don't exist.
enum MissingObject {
    /// Returns the reason why no object can have the name; nil if the name is valid.
    static func reason(_ name: String) -> String? {
        let problems = NameRules.pathSegment(name)
        guard !problems.isEmpty else { return nil }
        return "invalid resource name \(GoText.quoted(name)): [\(problems.joined(separator: " "))]"
    }
}
