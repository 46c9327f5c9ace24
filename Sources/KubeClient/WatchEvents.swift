import KubeAPI
import KubeJSON

/// The events of a watch, in order.
package struct WatchEvents<Object: KubeObject>: AsyncSequence, Sendable {
    private let stream: APIStream

    init(_ stream: APIStream) {
        self.stream = stream
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private var chunks: AsyncThrowingStream<[UInt8], any Error>.AsyncIterator
        private var lines = LineBuffer()
        /// The messages from a server in the same process, which replace `chunks`.
        private var messages: AsyncThrowingStream<ObjectMessage, any Error>.AsyncIterator?

        init(_ stream: APIStream) {
            chunks = stream.body.makeAsyncIterator()
            messages = stream.messages?.makeAsyncIterator()
        }

        package mutating func next() async throws -> ClientWatchEvent<Object>? {
            try await nextShared()?.map(\.object)
        }

        /// Returns the next event, whose object may be shared with other components of the process.
        package mutating func nextShared() async throws -> ClientWatchEvent<SharedObject<Object>>? {
            if messages != nil { return try await messages?.next().map(Self.event) }
            while true {
                if let line = lines.next() { return try Self.event(line) }
                guard let chunk = try await chunks.next() else { return nil }
                lines.append(chunk)
            }
        }

        private static func event(_ message: ObjectMessage) throws -> ClientWatchEvent<SharedObject<Object>> {
            switch message {
            case .added(let source): .added(try source.shared(Object.self))
            case .modified(let source): .modified(try source.shared(Object.self))
            case .deleted(let source): .deleted(try source.shared(Object.self))
            case .line(let line): try event(line)
            }
        }

        private static func event(_ line: [UInt8]) throws -> ClientWatchEvent<SharedObject<Object>> {
            try WatchLine<Object>(json: line).event.map(SharedObject.init)
        }
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(stream)
    }
}

/// A line of a watch response: `{"type":"ADDED","object":{…}}`.
private struct WatchLine<Object: KubeObject>: JSONReadable {
    let event: ClientWatchEvent<Object>

    static var zero: Self { Self(event: .error(.internalError("a watch event must be an object, not null"))) }

    private init(event: ClientWatchEvent<Object>) {
        self.event = event
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        var type = ""
        var bytes: [UInt8] = []
        var object: Object?
        _ = try reader.beginObject()
        while try reader.nextKey() {
            if reader.keyIs("type") {
                type = try reader.readString()
            } else if reader.keyIs("object") {
                // All known servers send the type first; the other order takes a second pass.
                if type.isEmpty || type == "ERROR" {
                    bytes = try reader.rawValue()
                } else {
                    object = try Object(from: &reader)
                }
            } else {
                try reader.skipValue()
            }
        }
        if object == nil, type != "ERROR" { object = try Object(json: bytes) }
        switch (type, object) {
        case ("ADDED", let object?): event = .added(object)
        case ("MODIFIED", let object?): event = .modified(object)
        case ("DELETED", let object?): event = .deleted(object)
        case ("BOOKMARK", let object?): event = .bookmark(resourceVersion: object.metadata.resourceVersion ?? "")
        case ("ERROR", _): event = .error(StatusError(try Status(json: bytes)))
        default: event = .error(.internalError("unknown watch event \(type)"))
        }
    }
}
