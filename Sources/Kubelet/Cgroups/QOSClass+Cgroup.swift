import KubeAPI

extension QOSClass {
    init(of pod: Pod) {
        self.init(of: pod.spec)
    }

    /// The name of the class's cgroup, which contains the cgroups of its pods. Guaranteed pods have no such cgroup.
    var cgroup: String {
        switch self {
        case .guaranteed: ""
        case .burstable: "burstable"
        case .bestEffort: "besteffort"
        }
    }
}
