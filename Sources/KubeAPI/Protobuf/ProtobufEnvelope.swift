import KubeJSON

/// The envelope of Kubernetes' protobuf encoding: the prefix `k8s\0`, followed by a `runtime.Unknown` message:
/// https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
package struct ProtobufEnvelope: Sendable {
    private static let magic: [UInt8] = [0x6b, 0x38, 0x73, 0x00]

    package let apiVersion: String
    package let kind: String
    /// The enveloped message.
    package let raw: [UInt8]

    /// Returns true if `bytes` begin with the prefix of an envelope, which no JSON document has.
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

    /// Returns the object as JSON, decoded with the fields of `type`.
    package func json(as type: any KubeStruct.Type) throws(ProtobufError) -> [UInt8] {
        try ProtobufDecoder.json(
            raw, type.fieldTable, kind: GroupVersionKind(apiVersion: apiVersion, kind: kind))
    }

    /// Converts an object from JSON to protobuf in an envelope. The JSON need not contain `kind`.
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

    /// Writes the part of the envelope before the message, which is field 2.
    static func begin(_ kind: GroupVersionKind, _ writer: inout ProtobufWriter) {
        writer.append(magic)
        let start = writer.begin(1)
        writer.write(1, kind.apiVersion)
        writer.write(2, kind.kind)
        writer.end(start)
    }

    /// Writes the part after the message: the empty content encoding and content type, which upstream also writes.
    static func end(_ writer: inout ProtobufWriter) {
        writer.write(3, "")
        writer.write(4, "")
    }
}
