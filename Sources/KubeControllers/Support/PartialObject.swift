import KubeAPI
import KubeJSON

/// A metadata-only list.
struct MetadataList: JSONReadable {
    var items: [ObjectMeta] = []
    var metadata = ListMeta()

    static var zero: Self { Self() }

    init() {}

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                metadata = try ListMeta(from: &reader)
            } else if reader.keyIs("items") {
                items = try [PartialObject](from: &reader).map(\.metadata)
            } else {
                try reader.skipValue()
            }
        }
    }
}

/// The metadata of an object of any kind.
struct PartialObject: JSONReadable {
    var apiVersion = ""
    var kind = ""
    var metadata = ObjectMeta()

    static var zero: Self { Self() }

    init() {}

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                metadata = try ObjectMeta(from: &reader)
            } else if reader.keyIs("apiVersion") {
                apiVersion = try reader.readString()
            } else if reader.keyIs("kind") {
                kind = try reader.readString()
            } else {
                try reader.skipValue()
            }
        }
    }
}
