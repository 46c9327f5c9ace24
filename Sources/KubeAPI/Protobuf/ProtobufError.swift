/// An error while decoding or encoding protobuf.
package struct ProtobufError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ message: String) {
        description = message
    }
}
