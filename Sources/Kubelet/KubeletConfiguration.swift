import KubeAPI

/// The configuration of a kubelet.
package struct KubeletConfiguration: Sendable {
    package var nodeName: String
    /// The node's addresses. The API server connects to the first one.
    package var nodeIPs: [String]
    package var nodeLabels: [String: String]
    /// Written into the node's spec if it has none.
    package var podCIDRs: [String]
    /// The directory of the pods' volumes.
    package var directory: String
    /// The directory of the containers' logs. Upstream's is /var/log/pods.
    package var logDirectory: String
    package var clusterDNS: [String]
    package var clusterDomain: String
    /// The address on which the kubelet's API listens.
    package var address: String
    package var port: Int
    /// The server's certificate and the callers that may use it. If nil, no API is served.
    package var server: KubeletServerIdentity?
    /// The name of the cgroup that contains the cgroups of all pods.
    package var cgroupRoot: String
    package var systemdCgroup: Bool
    package var maximumPods: Int64
    package var kubeletVersion: String
    /// Unused images are removed when the disk is fuller than this.
    package var imageGCHighThresholdPercent: Int64
    package var imageGCLowThresholdPercent: Int64
    /// The sandbox image, which image garbage collection never removes.
    package var pauseImage: String

    package init(nodeName: String, nodeIPs: [String], directory: String, kubeletVersion: String = "v1.36.2") {
        self.nodeName = nodeName
        self.nodeIPs = nodeIPs
        nodeLabels = [:]
        podCIDRs = []
        self.directory = directory
        logDirectory = "/var/log/pods"
        clusterDNS = []
        clusterDomain = "cluster.local"
        address = "0.0.0.0"
        port = 10250
        server = nil
        cgroupRoot = "kubepods"
        systemdCgroup = ContainerdHost.current.systemd
        maximumPods = 110
        self.kubeletVersion = kubeletVersion
        imageGCHighThresholdPercent = 85
        imageGCLowThresholdPercent = 80
        pauseImage = ""
    }
}

extension KubeletConfiguration {
    /// The reference to the node in its events. As upstream's kubelet does, it has the node's name as UID, by which
    /// kubectl finds the events.
    var nodeReference: ObjectReference {
        ObjectReference {
            $0.kind = "Node"
            $0.name = nodeName
            $0.uid = nodeName
        }
    }
}
