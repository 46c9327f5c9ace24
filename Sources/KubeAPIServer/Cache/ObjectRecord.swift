import KubeAPI
import KubeJSON
import KubeSupport
import NIOCore
import Synchronization

/// One version of one object: its encoding, created once when it was committed, and the index of the values by which
/// requests select it.
///
/// The encoding is JSON without a `resourceVersion`, which is known only once the store has committed the object; it is
/// inserted behind `"metadata":{` when the object is sent. The bytes are shared with the embedded store until they are
/// packed.
package final class ObjectRecord: Sendable {
    /// The revision that wrote this version: the `resourceVersion` of clients.
    package let revision: Int64
    let held: HeldBytes
    let index: ObjectIndex
    /// The size of the object as an item of a protobuf list in bytes; zero until it is measured.
    let protobufItemSize = Atomic<Int32>(0)
    /// The object as it was written, a `SharedObject`, for as long as a component in the process holds it.
    private weak let decoded: (any AnySharedObject)?

    package convenience init(
        body: [UInt8], index: ObjectIndex, revision: Int64, decoded: (any AnySharedObject)? = nil
    ) {
        self.init(held: .whole(body), index: index, revision: revision, decoded: decoded)
    }

    private init(held: HeldBytes, index: ObjectIndex, revision: Int64, decoded: (any AnySharedObject)?) {
        self.held = held
        self.index = index
        self.revision = revision
        self.decoded = decoded
    }

    package var body: [UInt8] { held.bytes }

    /// The same record with its encoding packed as a difference from others of the group; nil if that saves too little.
    func packed(by packer: BytePacker, group: Int) -> ObjectRecord? {
        guard case .whole(let body) = held, let packed = packer.pack(body, group: group) else { return nil }
        let record = ObjectRecord(held: .packed(packed), index: index, revision: revision, decoded: decoded)
        record.protobufItemSize.store(protobufItemSize.load(ordering: .relaxed), ordering: .relaxed)
        return record
    }

    /// The object with its resource version: the instance that others hold already, or one decoded for the caller.
    package func shared<Object: KubeObject>(_ type: Object.Type) throws(JSONError) -> SharedObject<Object> {
        let held = decoded as? SharedObject<Object>
        let version = String(revision)
        if let held, held.object.metadata.resourceVersion == version { return held }
        var object = if let held { held.object } else { try Object(json: body) }
        object.metadata.resourceVersion = version
        return SharedObject(object)
    }

    /// The record for a receiver in this process. Keeps the decoded object alive, if there is one.
    var source: any ObjectSource { RecordSource(record: self, held: decoded) }

    /// The same object with another revision: the form in which a deletion is sent to watchers.
    package func at(revision: Int64) -> ObjectRecord {
        ObjectRecord(held: held, index: index, revision: revision, decoded: decoded)
    }

    /// The maximum number of bytes that `write(into:)` adds.
    package var encodedSize: Int { held.count + 48 }

    package func write(into buffer: inout ByteBuffer) {
        write(from: 0, into: &buffer)
    }

    /// Writes the object without `kind` and `apiVersion`, as the items of a list are. `headerSize` is the number of
    /// bytes that the two take with the opening brace.
    package func writeItem(headerSize: Int, into buffer: inout ByteBuffer) {
        buffer.writeInteger(UInt8(ascii: "{"))
        write(from: headerSize, into: &buffer)
    }

    private func write(from start: Int, into buffer: inout ByteBuffer) {
        let metadata = Int(index.metadata)
        switch held {
        case .whole(let body):
            body.withUnsafeBytes { bytes in
                _ = buffer.writeBytes(UnsafeRawBufferPointer(rebasing: bytes[start..<metadata]))
                writeVersion(into: &buffer)
                _ = buffer.writeBytes(UnsafeRawBufferPointer(rebasing: bytes[metadata...]))
            }
        case .packed(let packed):
            var before = metadata - start
            packed.forEachPiece(from: start) { piece in
                guard before >= 0, piece.count >= before else {
                    before -= before >= 0 ? piece.count : 0
                    buffer.writeBytes(piece)
                    return
                }
                buffer.writeBytes(UnsafeRawBufferPointer(rebasing: piece[..<before]))
                writeVersion(into: &buffer)
                buffer.writeBytes(UnsafeRawBufferPointer(rebasing: piece[before...]))
                before = -1
            }
        }
    }

    private func writeVersion(into buffer: inout ByteBuffer) {
        buffer.writeStaticString("\"resourceVersion\":\"")
        buffer.writeString(String(revision))
        buffer.writeStaticString("\",")
    }

    /// The whole object as JSON.
    package var json: [UInt8] {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(encodedSize)
        write(into: &buffer)
        return Array(buffer.readableBytesView)
    }
}

private struct RecordSource: ObjectSource {
    let record: ObjectRecord
    let held: (any AnySharedObject)?

    func shared<Object: KubeObject>(_ type: Object.Type) throws -> SharedObject<Object> {
        try record.shared(type)
    }

    func metadata() throws -> ObjectMeta {
        var metadata = try held?.metadata ?? PartialObjectMetadata(json: record.body).metadata
        metadata.resourceVersion = String(record.revision)
        return metadata
    }
}
