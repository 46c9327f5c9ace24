import KubeAPI
import KubeJSON

/// The `PartialObjectMetadata` kind, which contains only the metadata of an object.
enum PartialMetadata {
    /// Returns the kind in the requested version, `v1` or `v1beta1`.
    static func kind(_ version: String) -> GroupVersionKind {
        GroupVersionKind(group: "meta.k8s.io", version: version, kind: "PartialObjectMetadata")
    }

    static func json(of record: ObjectRecord, version: String) -> [UInt8] {
        var writer = JSONWriter()
        write(record, version: version, to: &writer)
        return writer.finish()
    }

    static func write(_ record: ObjectRecord, version: String, to writer: inout JSONWriter) {
        var metadata = (try? PartialObjectMetadata(json: record.body).metadata) ?? ObjectMeta()
        metadata.resourceVersion = String(record.revision)
        writer.beginObject()
        writer.raw(
            version == "v1beta1"
                ? #""kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1beta1""#
                : #""kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.endObject()
    }
}
