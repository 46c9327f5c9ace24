import KubeClient
import KubePKI

/// A kubeconfig file, as every command that is given one reads it.
struct KubeconfigFile {
    let path: String

    /// How to reach the server of a context, the current one when nil, as its user.
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
