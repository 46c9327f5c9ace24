/// A list of objects as protobuf, in the form that all lists of the API have, in pieces.
///
/// A message begins with its length, so the beginning needs the sizes of all items. Those that were written before are
/// known by their size, and can be written again after the beginning was sent.
package struct ProtobufList: Sendable {
    private let table: FieldTable
    private let kind: GroupVersionKind
    private let metadata: [UInt8]

    /// A list of objects of `type`; `kind` is the list's own, such as `PodList`.
    package init(metadata: ListMeta, of type: any KubeStruct.Type, kind: GroupVersionKind) {
        self.metadata = metadata.json()
        self.kind = kind
        table = type.fieldTable
    }

    /// What comes before the items, of which there are `itemBytes` bytes in all.
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

    /// What comes behind the items.
    package var end: [UInt8] {
        var writer = ProtobufWriter()
        ProtobufEnvelope.end(&writer)
        return writer.finish()
    }

    /// Writes an item: the object `json`, which says neither its `resourceVersion` nor a null for its metadata.
    package func write(
        item json: UnsafeBufferPointer<UInt8>, resourceVersion: Int64, to writer: inout ProtobufWriter
    ) throws(ProtobufError) {
        try ProtobufEncoder.writeItem(json, resourceVersion: resourceVersion, table, field: 2, to: &writer)
    }
}
