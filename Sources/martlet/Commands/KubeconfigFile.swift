import KubeClient
import KubePKI

/// A kubeconfig file given on the command line.
struct KubeconfigFile {
    let path: String

    /// Returns the server and the credentials of a context; nil is the current context.
    func transport(context: String? = nil) throws(UpError) -> HTTPSTransportConfiguration {
        let configuration: ClientConfiguration
        do throws(PKIError) {
            configuration = try Kubeconfig.read(path).resolve(
                context: context, directory: CredentialFile.directory(of: path))
        } catch {
            throw UpError(error.message)
        }
        do throws(TransportError) {
            var transport = try HTTPSTransportConfiguration(configuration)
            transport.userAgent = "martlet/\(MartletVersion.git)"
            return transport
        } catch {
            throw UpError("cannot use \(path): \(error.message)")
        }
    }
}
