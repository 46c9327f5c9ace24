import KubeAPI
import KubeJSON

/// The API version and kind of an encoded object.
struct TypeMeta: JSONReadable {
    var apiVersion = ""
    var kind = ""

    static var zero: Self { Self() }

    private init() {}

    init(apiVersion: String, kind: String) {
        self.apiVersion = apiVersion
        self.kind = kind
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("apiVersion") {
                apiVersion = try reader.readString()
            } else if reader.keyIs("kind") {
                kind = try reader.readString()
            } else {
                try reader.skipValue()
            }
        }
    }
}
