import KubeAPI

/// The valid volumes of a pod, which containers may mount.
struct ValidVolumes {
    private let volumes: [Volume]
    private let invalid: Set<Int>

    init(_ volumes: [Volume], invalid: Set<Int>) {
        self.volumes = volumes
        self.invalid = invalid
    }

    /// Returns the first volume of the name, valid or not.
    func first(named name: String) -> Volume? { volumes.first { $0.name == name } }

    subscript(name: String) -> Volume? {
        for index in volumes.indices where volumes[index].name == name {
            if invalid.isEmpty || !invalid.contains(index) { return volumes[index] }
        }
        return nil
    }
}
