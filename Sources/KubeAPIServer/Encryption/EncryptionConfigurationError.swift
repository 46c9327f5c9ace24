import KubeAPI

package struct EncryptionConfigurationError: Error, CustomStringConvertible {
    package let message: String
    package var description: String { message }
}
