import KubeDNS
import KubeNode
import KubePKI
import KubeSupport
import Kubelet
import Logging

extension UpOptions {
    /// Finds a running container runtime, or writes the files of one that is started with the node.
    func nodeRuntime(logger: Logger) throws(KubeletError) -> NodeRuntime {
        try NodeRuntime(
            directory: directory, preferred: runtimeEndpoint, podCIDRs: [podRange.description],
            pauseProgram: PauseProgram.path, logger: logger)
    }

    /// Returns the node's configuration with the kubelet's certificate, which is issued if it is missing.
    func node(_ pki: ClusterPKI) throws(PKIError) -> NodeConfiguration {
        let serving = try PKIDirectory("\(directory)/pki", time: SystemTime()).ensure(
            "kubelet", .kubeletServing(nodeName: nodeName, addresses: [advertiseAddress]),
            signedBy: pki.certificateAuthority)
        var kubelet = KubeletConfiguration(
            nodeName: nodeName, nodeIPs: [advertiseAddress], directory: "\(directory)/kubelet",
            kubeletVersion: MartletVersion.git)
        kubelet.podCIDRs = [podRange.description]
        kubelet.logDirectory = "\(directory)/log/pods"
        kubelet.clusterDNS = [dnsAddress]
        kubelet.clusterDomain = Self.domain
        kubelet.address = advertiseAddress
        kubelet.port = Self.kubeletPort
        kubelet.pauseImage = NodeRuntime.pauseImage
        kubelet.server = KubeletServerIdentity(
            certificateChain: Array(serving.certificatePEM.utf8), privateKey: Array(serving.keyPEM.utf8),
            clientCertificateAuthorities: Array(pki.certificateAuthority.certificatePEM.utf8))
        let resolverConfiguration = (try? CredentialFile.readText("/etc/resolv.conf")) ?? ""
        let network = NodeNetworkConfiguration(
            podCIDR: podRange.description, domain: Self.domain, dnsAddress: advertiseAddress, dnsPort: Self.dnsPort,
            upstreams: Upstreams.read(resolvConf: resolverConfiguration))
        return NodeConfiguration(kubelet: kubelet, network: network)
    }
}
