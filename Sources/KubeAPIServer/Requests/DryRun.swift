import KubeAPI

/// Validation of `dryRun`, which all kinds of options have.
enum DryRun {
    /// Checks that the only stage is `All`, which may be repeated.
    static func validate(_ stages: [String]) -> [FieldError] {
        guard stages.contains(where: { $0 != "All" }) else { return [] }
        return [.notSupported(FieldPath("dryRun"), stages, ["All"])]
    }
}
