import KubeAPI
import KubeClient
import KubeJSON

/// Lists and watches the metadata of a resource's objects, without transferring or decoding the rest of them.
struct MetadataWatch: Sendable {
    enum Event: Sendable {
        case stored(ObjectMeta)
        case deleted(ObjectMeta)
        case bookmark(ObjectMeta)
        case error(StatusError)
    }

    let client: Client
    let path: String

    private static let pageSize = 500
    private static let suffix = ";v=v1;g=meta.k8s.io"

    /// Returns the metadata of every object, and the resource version of the list.
    func list() async throws -> (items: [ObjectMeta], version: String) {
        var items: [ObjectMeta] = []
        var token: String?
        while true {
            var query = [("limit", String(Self.pageSize))]
            if let token { query.append(("continue", token)) }
            let response = try await client.performRaw(
                APIRequest(
                    path: path, query: query, accept: "application/json;as=PartialObjectMetadataList\(Self.suffix)"))
            let page = try PartialObjectMetadataList(json: response.body)
            items += page.items.map(\.metadata)
            guard let next = page.metadata.continue, !next.isEmpty else {
                return (items, page.metadata.resourceVersion ?? "")
            }
            token = next
        }
    }

    /// Calls `body` with every change after `version` until the watch ends. Returns the last observed resource version.
    func run(from version: String, _ body: (Event) -> Void) async throws -> String {
        let query = [("watch", "true"), ("resourceVersion", version), ("allowWatchBookmarks", "true")]
        var request = APIRequest(
            path: path, query: query, accept: "application/json;as=PartialObjectMetadata\(Self.suffix)")
        request.takesObjects = true
        let stream = try await client.stream(request)
        var version = version
        func handle(_ event: Event) throws {
            switch event {
            case .stored(let metadata), .deleted(let metadata), .bookmark(let metadata):
                version = metadata.resourceVersion ?? version
            case .error(let error): throw error
            }
            body(event)
        }
        if let messages = stream.messages {
            for try await message in messages { try handle(Self.event(message)) }
            return version
        }
        var lines = LineBuffer()
        for try await chunk in stream.body {
            lines.append(chunk)
            while let line = lines.next() { try handle(try MetadataWatchLine(json: line).event) }
        }
        return version
    }

    private static func event(_ message: ObjectMessage) throws -> Event {
        switch message {
        case .added(let source), .modified(let source): .stored(try source.metadata())
        case .deleted(let source): .deleted(try source.metadata())
        case .line(let line): try MetadataWatchLine(json: line).event
        }
    }
}

private struct MetadataWatchLine: JSONReadable {
    let event: MetadataWatch.Event

    static var zero: Self { Self(event: .error(.internalError("a watch event must be an object, not null"))) }

    private init(event: MetadataWatch.Event) {
        self.event = event
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        var type = ""
        var bytes: [UInt8] = []
        _ = try reader.beginObject()
        while try reader.nextKey() {
            if reader.keyIs("type") {
                type = try reader.readString()
            } else if reader.keyIs("object") {
                bytes = try reader.rawValue()
            } else {
                try reader.skipValue()
            }
        }
        switch type {
        case "ADDED", "MODIFIED": event = .stored(try PartialObjectMetadata(json: bytes).metadata)
        case "DELETED": event = .deleted(try PartialObjectMetadata(json: bytes).metadata)
        case "BOOKMARK": event = .bookmark(try PartialObjectMetadata(json: bytes).metadata)
        case "ERROR": event = .error(StatusError(try Status(json: bytes)))
        default: event = .error(.internalError("unknown watch event \(type)"))
        }
    }
}
