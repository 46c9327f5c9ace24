import KubeClient
import KubePKI

extension Cluster {
    /// How the tests' own clients reach the cluster, as its administrator.
    func clientConfiguration() throws -> HTTPSTransportConfiguration {
        let kubeconfig = try Kubeconfig.read(directory.appending(path: "d/admin.conf").path())
        return try HTTPSTransportConfiguration(try kubeconfig.resolve(directory: directory.path()))
    }
}
