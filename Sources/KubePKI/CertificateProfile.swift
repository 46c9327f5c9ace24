import KubeSupport

/// The subject, usages and validity of a certificate to issue.
package struct CertificateProfile: Hashable, Sendable {
    package enum Usage: Hashable, Sendable {
        case serverAuth
        case clientAuth
    }

    package var commonName: String
    /// The groups of a client certificate.
    package var organizations: [String]
    /// The DNS names and IP addresses of a server certificate.
    package var subjectAlternativeNames: [String]
    package var usages: [Usage]
    package var validity: Duration

    /// The default validity: one year, as in kubeadm.
    package static let defaultValidity: Duration = .seconds(365 * 86_400)

    package init(
        commonName: String, organizations: [String] = [], subjectAlternativeNames: [String] = [], usages: [Usage],
        validity: Duration = defaultValidity
    ) {
        self.commonName = commonName
        self.organizations = organizations
        self.subjectAlternativeNames = subjectAlternativeNames
        self.usages = usages
        self.validity = validity
    }
}

// The certificates of a cluster, equivalent to kubeadm's:
// https://kubernetes.io/docs/setup/best-practices/certificates/
extension CertificateProfile {
    /// The serving certificate of the API server. `addresses` are the addresses that clients connect to, including that
    /// of the `kubernetes` service.
    package static func kubeAPIServer(
        nodeName: String, addresses: [String], domain: String = "cluster.local", extraNames: [String] = []
    ) -> Self {
        let names = [
            "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.\(domain)",
            "localhost", nodeName, "127.0.0.1", "::1",
        ]
        return Self(
            commonName: "kube-apiserver", subjectAlternativeNames: unique(names + addresses + extraNames),
            usages: [.serverAuth])
    }

    /// The client certificate with which the API server connects to kubelets.
    package static let kubeAPIServerKubeletClient = Self(
        commonName: "kube-apiserver-kubelet-client", organizations: ["kubeadm:cluster-admins"], usages: [.clientAuth])

    /// The client certificate with which the API server connects to extension API servers.
    package static let frontProxyClient = Self(commonName: "front-proxy-client", usages: [.clientAuth])

    /// The administrator, who gets permissions from a ClusterRoleBinding.
    package static let admin = Self(
        commonName: "kubernetes-admin", organizations: ["kubeadm:cluster-admins"], usages: [.clientAuth])

    /// An administrator who bypasses RBAC, for repairing broken roles.
    package static let superAdmin = Self(
        commonName: "kubernetes-super-admin", organizations: ["system:masters"], usages: [.clientAuth])

    package static let kubeControllerManager = Self(
        commonName: "system:kube-controller-manager", usages: [.clientAuth])

    package static let kubeScheduler = Self(commonName: "system:kube-scheduler", usages: [.clientAuth])

    package static let kubeProxy = Self(
        commonName: "system:kube-proxy", organizations: ["system:node-proxier"], usages: [.clientAuth])

    package static func kubeletClient(nodeName: String) -> Self {
        Self(commonName: "system:node:\(nodeName)", organizations: ["system:nodes"], usages: [.clientAuth])
    }

    package static func kubeletServing(nodeName: String, addresses: [String]) -> Self {
        Self(
            commonName: "system:node:\(nodeName)", organizations: ["system:nodes"],
            subjectAlternativeNames: unique([nodeName] + addresses), usages: [.serverAuth])
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
