/// Encodes a list response as protobuf in parts.
///
/// A message begins with its length, so the beginning requires the size of all items. A caller may therefore encode the
/// items once for their sizes, and again after the beginning has been sent.
package struct ProtobufList: Sendable {
    private let table: FieldTable
    private let kind: GroupVersionKind
    private let metadata: [UInt8]

    /// Makes a list of objects of `type`; `kind` is the kind of the list, such as `PodList`.
    package init(metadata: ListMeta, of type: any KubeStruct.Type, kind: GroupVersionKind) {
        self.metadata = metadata.json()
        self.kind = kind
        table = type.fieldTable
    }

    /// Returns the part before the items, which have `itemBytes` bytes in total.
    package func beginning(itemBytes: Int) throws(ProtobufError) -> [UInt8] {
        var list = ProtobufWriter()
        let result: Result<Void, ProtobufError> = metadata.withUnsafeBufferPointer { metadata in
            do throws(ProtobufError) {
                return .success(try ProtobufEncoder.write(metadata, ListMeta.fieldTable, field: 1, to: &list))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
        var writer = ProtobufWriter()
        ProtobufEnvelope.begin(kind, &writer)
        writer.writeHeader(2, byteCount: list.count + itemBytes)
        writer.append(list.written)
        return writer.finish()
    }

    /// The part after the items.
    package var end: [UInt8] {
        var writer = ProtobufWriter()
        ProtobufEnvelope.end(&writer)
        return writer.finish()
    }

    /// Writes an item: the object `json`, which must not contain its `resourceVersion` or a null as its metadata.
    package func write(
        item json: UnsafeBufferPointer<UInt8>, resourceVersion: Int64, to writer: inout ProtobufWriter
    ) throws(ProtobufError) {
        try ProtobufEncoder.writeItem(json, resourceVersion: resourceVersion, table, field: 2, to: &writer)
    }
}
