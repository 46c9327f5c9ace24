import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The dependencies that all pod workers of a node share.
struct PodWorkerContext: Sendable {
    var runtime: any ContainerRuntime
    /// The runtime's name, which is the scheme of container IDs.
    var runtimeName: String
    var api: any KubeletAPI
    var nodeName: String
    var directories: PodDirectories
    var dns: DNSConfiguration
    var cgroups: CgroupDriver
    var hostIPs: [String]
    var allocatable: [String: Quantity]
    var images: ImagePuller
    var observer: PodRuntimeObserver
    var prober: Prober
    var time: any TimeSource
    var logger: Logger

    var nodeMemory: Int64 { allocatable["memory"]?.value ?? 0 }
}
