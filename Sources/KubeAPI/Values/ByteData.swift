import KubeJSON
import KubeSupport

/// Bytes that are encoded in Base64 in JSON (RFC 4648, with padding), e.g. the values of a Secret.
package struct ByteData: Hashable, Sendable {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    package var isEmpty: Bool { bytes.isEmpty }
}

extension ByteData: JSONCodable {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        let offset = reader.offset
        let text = try reader.readString()
        guard let data = Base64.decode(text) else {
            throw JSONError(.invalidValue, "illegal base64 data at input byte 0", offset: offset)
        }
        bytes = data
    }

    package func write(to writer: inout JSONWriter) {
        writer.write(Base64.encode(bytes))
    }
}
