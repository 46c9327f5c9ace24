import KubePKI
import KubeStore
import KubeSupport
import Logging
import ServiceLifecycle

/// A store with values encrypted according to the file of `--encryption-provider-config`.
///
/// As a service it reloads the file after changes: `--encryption-provider-config-automatic-reload`.
package struct EncryptionAtRest: Service {
    package let store: EncryptedStore
    private let path: String
    private let catalogue: Catalogue
    private let configuration: EncryptionConfiguration
    private let time: any TimeSource
    private let logger: Logger

    /// The interval between checks of the file, as in upstream's API server.
    private static let interval: Duration = .seconds(60)

    /// - Parameter keys: The layout of keys in `base` if it is etcd.
    package init(
        _ base: any Store, catalogue: Catalogue, keys: EtcdKeyLayout, path: String, time: any TimeSource = SystemTime(),
        logger: Logger
    ) throws(EncryptionConfigurationError) {
        self.path = path
        self.time = time
        self.logger = logger
        self.catalogue = catalogue
        configuration = try Self.read(path)
        store = EncryptedStore(base, rules: configuration.rules(catalogue), keys: keys)
    }

    private static func read(_ path: String) throws(EncryptionConfigurationError) -> EncryptionConfiguration {
        do {
            return try EncryptionConfiguration(try CredentialFile.readText(path))
        } catch {
            throw EncryptionConfigurationError(message: "--encryption-provider-config \(path): \(error)")
        }
    }

    /// Reloads the file after changes until the task is cancelled or the service group shuts down. An invalid file is
    /// logged and the previous configuration stays in effect.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var current = configuration
            while (try? await time.sleep(for: Self.interval)) != nil {
                do throws(EncryptionConfigurationError) {
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
