import KubeAPIServer
import KubePKI
import KubeStore
import KubeSupport
import Logging
import ServiceLifecycle

/// Encryption at rest as the file of `--encryption-provider-config` has it.
struct Encryption: ServiceLifecycle.Service {
    let store: EncryptedStore
    private let path: String
    private let catalogue: Catalogue
    private let configuration: EncryptionConfiguration
    private let logger: Logger

    /// How often the file is looked at, as by upstream's API server.
    private static let interval: Duration = .seconds(60)

    /// - Parameter keys: how keys are laid out in `base`, if it is etcd.
    init(
        _ base: any Store, catalogue: Catalogue, keys: EtcdKeyLayout, path: String, logger: Logger
    ) throws(UpError) {
        self.path = path
        self.logger = logger
        self.catalogue = catalogue
        configuration = try Self.read(path)
        store = EncryptedStore(base, rules: configuration.rules(catalogue), keys: keys)
    }

    private static func read(_ path: String) throws(UpError) -> EncryptionConfiguration {
        do {
            return try EncryptionConfiguration(try CredentialFile.readText(path))
        } catch {
            throw UpError("--encryption-provider-config \(path): \(error)")
        }
    }

    /// Reads the file again when it changes. One that is wrong changes nothing and is told of.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var current = configuration
            while (try? await SystemTime().sleep(for: Self.interval)) != nil {
                do throws(UpError) {
                    let new = try Self.read(path)
                    guard new != current else { continue }
                    store.replaceRules(new.rules(catalogue))
                    current = new
                    logger.notice("Encryption configuration replaced", metadata: ["path": "\(path)"])
                } catch {
                    logger.error("Encryption configuration not replaced", metadata: ["error": "\(error.message)"])
                }
            }
        }
    }
}
