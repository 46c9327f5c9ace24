/// Short names for the generated types of the Container Runtime Interface.
///
/// The kubelet uses CRI's types directly instead of a second set of structs with the same fields.
package enum CRI {
    package typealias PodSandboxConfig = Runtime_V1_PodSandboxConfig
    package typealias PodSandboxMetadata = Runtime_V1_PodSandboxMetadata
    package typealias PodSandbox = Runtime_V1_PodSandbox
    package typealias PodSandboxStatus = Runtime_V1_PodSandboxStatus
    package typealias PodSandboxFilter = Runtime_V1_PodSandboxFilter
    package typealias LinuxPodSandboxConfig = Runtime_V1_LinuxPodSandboxConfig
    package typealias NamespaceOption = Runtime_V1_NamespaceOption
    package typealias NamespaceMode = Runtime_V1_NamespaceMode
    package typealias PortMapping = Runtime_V1_PortMapping
    package typealias DNSConfig = Runtime_V1_DNSConfig
    package typealias ContainerConfig = Runtime_V1_ContainerConfig
    package typealias ContainerMetadata = Runtime_V1_ContainerMetadata
    package typealias Container = Runtime_V1_Container
    package typealias ContainerFilter = Runtime_V1_ContainerFilter
    package typealias ContainerState = Runtime_V1_ContainerState
    package typealias ContainerStatus = Runtime_V1_ContainerStatus
    package typealias ContainerStats = Runtime_V1_ContainerStats
    package typealias LinuxContainerConfig = Runtime_V1_LinuxContainerConfig
    package typealias LinuxContainerResources = Runtime_V1_LinuxContainerResources
    package typealias LinuxContainerSecurityContext = Runtime_V1_LinuxContainerSecurityContext
    package typealias Mount = Runtime_V1_Mount
    package typealias MountPropagation = Runtime_V1_MountPropagation
    package typealias Image = Runtime_V1_Image
    package typealias ImageSpec = Runtime_V1_ImageSpec
    package typealias AuthConfig = Runtime_V1_AuthConfig
    package typealias FilesystemUsage = Runtime_V1_FilesystemUsage
    package typealias RuntimeStatus = Runtime_V1_RuntimeStatus
    package typealias RuntimeCondition = Runtime_V1_RuntimeCondition
    package typealias VersionResponse = Runtime_V1_VersionResponse
    package typealias ExecRequest = Runtime_V1_ExecRequest
    package typealias AttachRequest = Runtime_V1_AttachRequest
    package typealias PortForwardRequest = Runtime_V1_PortForwardRequest
}
