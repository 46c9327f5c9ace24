import KubeAPI

/// The reason why objects could not be converted to another version.
package struct ConversionError: Error, CustomStringConvertible {
    package let message: String

    package init(_ message: String) {
        self.message = message
    }

    package var description: String { message }
}
