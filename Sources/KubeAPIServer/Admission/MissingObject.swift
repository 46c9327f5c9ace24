import KubeAPI

/// What is said of an object that something else refers to, when there is none.
enum MissingObject {
    /// Why no object can have this name; nil when one could.
    static func reason(_ name: String) -> String? {
        let problems = NameRules.pathSegment(name)
        guard !problems.isEmpty else { return nil }
        return "invalid resource name \(GoText.quoted(name)): [\(problems.joined(separator: " "))]"
    }
}
