import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport

package struct EncryptionConfigurationError: Error, CustomStringConvertible {
    package let message: String
    package var description: String { message }
}
