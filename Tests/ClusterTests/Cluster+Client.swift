import KubeClient
import KubePKI

extension Cluster {
    /// The connection of the tests' own clients, with an administrator's credentials.
    func clientConfiguration() throws -> HTTPSTransportConfiguration {
        let kubeconfig = try Kubeconfig.read(directory.appending(path: "d/admin.conf").path())
        return try HTTPSTransportConfiguration(try kubeconfig.resolve(directory: directory.path()))
    }
}
