import KubeAPI

extension Strategies {
    /// The rules of Kubernetes' own kinds.
    package static let builtIn: Strategies = {
        var strategies = Strategies()
        return strategies
    }()
}
