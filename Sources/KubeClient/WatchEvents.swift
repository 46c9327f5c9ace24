import KubeAPI
import KubeJSON

/// One message of a watch.
package enum ClientWatchEvent<Object: Sendable>: Sendable {
    case added(Object)
    case modified(Object)
    case deleted(Object)
    /// Everything up to this version has been delivered.
    case bookmark(resourceVersion: String)
    /// The watch failed and ends; with reason Expired the collection has to be listed anew.
    case error(StatusError)
}

extension ClientWatchEvent {
    func map<Other>(_ transform: (Object) -> Other) -> ClientWatchEvent<Other> {
        switch self {
        case .added(let object): .added(transform(object))
        case .modified(let object): .modified(transform(object))
        case .deleted(let object): .deleted(transform(object))
        case .bookmark(let version): .bookmark(resourceVersion: version)
        case .error(let error): .error(error)
        }
    }
}

/// The messages of a watch in their order.
package struct WatchEvents<Object: KubeObject>: AsyncSequence, Sendable {
    private let stream: APIStream

    init(_ stream: APIStream) {
        self.stream = stream
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private var chunks: AsyncThrowingStream<[UInt8], any Error>.AsyncIterator
        private var lines = LineBuffer()
        /// From a server in the same process, instead of `chunks`.
        private var messages: AsyncThrowingStream<ObjectMessage, any Error>.AsyncIterator?

        init(_ stream: APIStream) {
            chunks = stream.body.makeAsyncIterator()
            messages = stream.messages?.makeAsyncIterator()
        }

        package mutating func next() async throws -> ClientWatchEvent<Object>? {
            try await nextShared()?.map(\.object)
        }

        /// The next message with its object as others in the process may hold it, too.
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

/// Cuts a stream of bytes into lines.
package struct LineBuffer {
    private var bytes: [UInt8] = []
    /// Where the first line that was not taken yet begins.
    private var start = 0
    /// Up to where no line end was found.
    private var searched = 0

    package init() {}

    package mutating func append(_ chunk: [UInt8]) {
        if start > 0 {
            bytes.removeFirst(start)
            searched -= start
            start = 0
        }
        bytes += chunk
    }

    /// The next complete line that is not empty, without its end.
    package mutating func next() -> [UInt8]? {
        while let end = bytes[searched...].firstIndex(of: 0x0a) {
            let line = bytes[start..<end]
            start = end + 1
            searched = start
            if !line.isEmpty { return Array(line) }
        }
        searched = bytes.count
        return nil
    }
}

/// One line of a watch: `{"type":"ADDED","object":{…}}`.
private struct WatchLine<Object: KubeObject>: JSONReadable {
    let event: ClientWatchEvent<Object>

    static var zero: Self { Self(event: .error(.internalError("null is no watch event"))) }

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
                // The type comes first from every server known; the other order costs a second pass.
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
