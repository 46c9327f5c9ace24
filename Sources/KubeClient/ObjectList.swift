import KubeAPI
import KubeJSON

/// A list response: objects of one kind and the list's metadata.
package struct ObjectList<Object: KubeStruct>: JSONReadable, Sendable {
    package var metadata = ListMeta()
    package var items: [Object] = []

    package static var zero: Self { Self() }

    package init() {}

    package init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                metadata = try ListMeta(from: &reader)
            } else if reader.keyIs("items") {
                items = try [Object](from: &reader)
            } else {
                try reader.skipValue()
            }
        }
    }
}
