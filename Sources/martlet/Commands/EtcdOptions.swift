import ArgumentParser
import KubeAPIServer
import KubeStore

/// The options of etcd, with kube-apiserver's names:
/// https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
struct EtcdOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The certificate authorities of etcd's servers (PEM).", valueName: "file"))
    var etcdCafile: String?

    @Option(help: ArgumentHelp("The client certificate for etcd (PEM).", valueName: "file"))
    var etcdCertfile: String?

    @Option(help: ArgumentHelp("The key of --etcd-certfile (PEM).", valueName: "file"))
    var etcdKeyfile: String?

    @Option(help: ArgumentHelp("The prefix of this cluster's keys in etcd.", valueName: "prefix"))
    var etcdPrefix: String = "/registry"

    /// - Parameter endpoints: Client URLs separated by commas.
    func configuration(endpoints: String) throws(StoreError) -> EtcdConfiguration {
        var configuration = try EtcdConfiguration(
            endpoints: endpoints.split(separator: ",").map(String.init),
            tls: .init(certificateAuthorities: etcdCafile, clientCertificate: etcdCertfile, clientKey: etcdKeyfile))
        guard let prefix = EtcdKeyLayout.prefix(etcdPrefix) else {
            throw StoreError(.invalid, "--etcd-prefix \"\(etcdPrefix)\" is not a prefix of keys, like /registry")
        }
        configuration.keys = EtcdKeyLayout(own: Catalogue.storagePrefix, prefix: prefix)
        return configuration
    }
}
