import KubeAPI

/// What a kubelet is told when it starts.
package struct KubeletConfiguration: Sendable {
    package var nodeName: String
    /// The node's addresses; the first is the one the API server connects to.
    package var nodeIPs: [String]
    package var nodeLabels: [String: String]
    /// Written into the node's spec when it has none.
    package var podCIDRs: [String]
    /// Holds the pods' volumes.
    package var directory: String
    /// Holds the containers' logs. Upstream's is /var/log/pods.
    package var logDirectory: String
    package var clusterDNS: [String]
    package var clusterDomain: String
    /// Where the kubelet's own API listens.
    package var address: String
    package var port: Int
    /// The server's identity and the callers that it answers. Nil: no API is served.
    package var server: KubeletServerIdentity?
    /// The name of the control group above all pods.
    package var cgroupRoot: String
    package var systemdCgroup: Bool
    package var maximumPods: Int64
    package var kubeletVersion: String
    /// Images not used by any container are removed when the disk is fuller than this.
    package var imageGCHighThresholdPercent: Int64
    package var imageGCLowThresholdPercent: Int64
    /// Never removed as unused.
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
    /// The node in its own events. Upstream's kubelet puts the name where the UID stands, and kubectl looks for it there.
    var nodeReference: ObjectReference {
        ObjectReference {
            $0.kind = "Node"
            $0.name = nodeName
            $0.uid = nodeName
        }
    }
}

/// Who the kubelet's API is, and who may call it.
package struct KubeletServerIdentity: Sendable {
    /// PEM.
    package var certificateChain: [UInt8]
    package var privateKey: [UInt8]
    /// PEM: callers' certificates must be signed by one of these.
    package var clientCertificateAuthorities: [UInt8]
    /// The common names of callers that are answered: the API server's kubelet client.
    package var allowedCommonNames: Set<String>

    package init(
        certificateChain: [UInt8], privateKey: [UInt8], clientCertificateAuthorities: [UInt8],
        allowedCommonNames: Set<String> = ["kube-apiserver-kubelet-client"]
    ) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.clientCertificateAuthorities = clientCertificateAuthorities
        self.allowedCommonNames = allowedCommonNames
    }
}
