import KubeJSON

/// What Kubernetes puts around a protobuf message: `k8s\0`, then a message that says what is in it:
/// https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
package struct ProtobufEnvelope: Sendable {
    private static let magic: [UInt8] = [0x6b, 0x38, 0x73, 0x00]

    package let apiVersion: String
    package let kind: String
    /// The message itself.
    package let raw: [UInt8]

    /// Whether `bytes` begin as an envelope does; no JSON document does.
    package static func isPresent(in bytes: [UInt8]) -> Bool {
        bytes.starts(with: magic)
    }

    package init(_ bytes: [UInt8]) throws(ProtobufError) {
        guard bytes.starts(with: Self.magic) else {
            throw ProtobufError(
                "provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]")
        }
        let result: Result<ProtobufEnvelope, ProtobufError> = bytes.withUnsafeBufferPointer { bytes in
            do throws(ProtobufError) {
                return .success(try ProtobufEnvelope(message: .init(rebasing: bytes[Self.magic.count...])))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private init(message: UnsafeBufferPointer<UInt8>) throws(ProtobufError) {
        var apiVersion = ""
        var kind = ""
        var raw: [UInt8] = []
        var reader = ProtobufReader(message)
        while let (number, value) = try reader.next() {
            switch number {
            case 1:
                var meta = ProtobufReader(try value.bytes)
                while let (number, value) = try meta.next() {
                    if number == 1 { apiVersion = try value.string }
                    if number == 2 { kind = try value.string }
                }
            case 2: raw = Array(try value.bytes)
            default: break
            }
        }
        self.apiVersion = apiVersion
        self.kind = kind
        self.raw = raw
    }

    /// The object as JSON, read by the fields of `type`.
    package func json(as type: any KubeStruct.Type) throws(ProtobufError) -> [UInt8] {
        try ProtobufDecoder.json(
            raw, type.fieldTable, kind: GroupVersionKind(apiVersion: apiVersion, kind: kind))
    }

    /// An object that is JSON, as protobuf in its envelope. `kind` is what it is; its JSON need not say so.
    package static func encode(json: [UInt8], as type: any KubeStruct.Type, kind: GroupVersionKind)
        throws(ProtobufError)
        -> [UInt8]
    {
        var writer = ProtobufWriter(capacity: json.count)
        begin(kind, &writer)
        let result: Result<Void, ProtobufError> = json.withUnsafeBufferPointer { json in
            do throws(ProtobufError) {
                return .success(try ProtobufEncoder.write(json, type.fieldTable, field: 2, to: &writer))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
        end(&writer)
        return writer.finish()
    }

    /// What comes before the message that is the envelope's field 2.
    static func begin(_ kind: GroupVersionKind, _ writer: inout ProtobufWriter) {
        writer.append(magic)
        let start = writer.begin(1)
        writer.write(1, kind.apiVersion)
        writer.write(2, kind.kind)
        writer.end(start)
    }

    /// What comes behind it: content encoding and type, which nobody uses and upstream writes.
    static func end(_ writer: inout ProtobufWriter) {
        writer.write(3, "")
        writer.write(4, "")
    }
}

/// Why bytes are not the protobuf that was expected.
package struct ProtobufError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ message: String) {
        description = message
    }
}
