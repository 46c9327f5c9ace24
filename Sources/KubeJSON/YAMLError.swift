/// An error while reading or writing YAML.
package struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}
