import KubeAPI
import KubeJSON
import KubeStore
import NIOCore

/// Answers GET, LIST and WATCH from the cache, on the caller's thread.
struct ReadHandler: Sendable {
    let cache: WatchCache
    let snapshots: SnapshotBook

    /// Answers larger than this are streamed, so that they are never in memory twice.
    private static let streamedSize = 512 * 1024
    private static let chunkSize = 128 * 1024
    /// Bytes that may wait for a watcher that does not read.
    private static let watchLimit = 8 * 1024 * 1024

    // MARK: Get

    func get(_ definition: ResourceDefinition, _ request: ServerRequest) throws(StatusError) -> ServerResponse {
        let format = try ResponseFormat(accept: request.accept, query: request.query)
        guard
            let record = cache.get(
                definition, namespace: request.info.namespace(of: definition), name: request.info.name)
        else { throw .notFound(definition.groupVersionResource, request.info.name) }
        if let wanted = request.query["resourceVersion"].flatMap(Int64.init), wanted > cache.revision {
            throw .tooLarge(wanted, current: cache.revision)
        }
        return Self.response(definition.served(record), definition, format, status: 200)
    }

    static func response(
        _ record: ObjectRecord, _ definition: ResourceDefinition, _ format: ResponseFormat, status: Int,
        headers: [(String, String)] = []
    ) -> ServerResponse {
        switch format {
        case .json:
            var buffer = ByteBuffer()
            buffer.reserveCapacity(record.encodedSize)
            record.write(into: &buffer)
            return ServerResponse(status: status, headers: headers, body: buffer)
        case .yaml: return yaml(record.json, status: status, headers: headers)
        case .table(let table):
            return ServerResponse(
                status: status, json: table.table(of: [record], definition: definition), headers: headers)
        case .partialMetadata:
            return ServerResponse(status: status, json: PartialMetadata.json(of: record), headers: headers)
        }
    }

    private static func yaml(_ json: [UInt8], status: Int, headers: [(String, String)] = []) -> ServerResponse {
        guard let value = try? JSONValue(json: json), let text = try? YAML.write(value) else {
            return ServerResponse(.internalError("the object can't be written as YAML"))
        }
        return ServerResponse(
            status: status, contentType: "application/yaml", headers: headers, body: ByteBuffer(string: text))
    }

    // MARK: List

    /// The objects of one page, and what the list says of itself.
    struct Page {
        var records: [ObjectRecord]
        var revision: Int64
        var next: ContinueToken?
    }

    func page(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError) -> Page {
        let snapshot = try snapshot(definition, query)
        var records: [ObjectRecord] = []
        var next: ContinueToken?
        let prefix = query.selector.namespace.map { "\($0)/" } ?? ""
        let start = query.continuation.map { $0.after + "\u{0}" } ?? prefix
        for (key, record) in snapshot.objects.elements(from: start) {
            if !key.hasPrefix(prefix) { break }
            guard query.selector.matches(record) else { continue }
            if let limit = query.limit, records.count == limit {
                let last = records[limit - 1]
                next = ContinueToken(
                    revision: snapshot.revision,
                    after: definition.cacheKey(namespace: last.namespace, name: last.name))
                break
            }
            records.append(record)
        }
        if next != nil { snapshots.keep(snapshot, of: definition) }
        return Page(records: definition.served(records), revision: snapshot.revision, next: next)
    }

    private func snapshot(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError)
        -> WatchCache.Snapshot
    {
        let current = cache.snapshot(definition)
        let exact = query.continuation?.revision ?? (query.match == .exact ? query.resourceVersion : nil)
        if let exact, exact != current.revision {
            if exact > current.revision { throw .tooLarge(exact, current: current.revision) }
            guard let kept = snapshots.find(definition, revision: exact) else {
                throw .expired(
                    "The provided continue parameter is too old to display a consistent list result. You can start a new "
                        + "list without the continue parameter.")
            }
            return kept
        }
        if let wanted = query.resourceVersion, wanted > current.revision {
            throw .tooLarge(wanted, current: current.revision)
        }
        return current
    }

    func list(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink) throws(StatusError)
    {
        let format = try ResponseFormat(accept: request.accept, query: request.query)
        let query = try ListQuery(
            request.query, namespace: request.info.namespace(of: definition), name: request.info.name,
            definition: definition)
        let page = try page(definition, query)
        switch format {
        case .table(let table):
            let body = table.table(
                of: page.records, definition: definition, revision: page.revision, continueToken: page.next?.text)
            sink.send(ServerResponse(json: body))
        case .partialMetadata:
            sink.send(ServerResponse(json: partialList(page)))
        case .yaml:
            var buffer = ListEncoder.begin(page, definition)
            for (index, record) in page.records.enumerated() {
                ListEncoder.write(record, isFirst: index == 0, definition, &buffer)
            }
            ListEncoder.end(&buffer)
            sink.send(Self.yaml(Array(buffer.readableBytesView), status: 200))
        case .json:
            send(page, definition, sink)
        }
    }

    private func send(_ page: Page, _ definition: ResourceDefinition, _ sink: any ResponseSink) {
        let size = page.records.reduce(256) { $0 + $1.encodedSize }
        var buffer = ListEncoder.begin(page, definition)
        if size <= Self.streamedSize {
            buffer.reserveCapacity(size)
            for (index, record) in page.records.enumerated() {
                ListEncoder.write(record, isFirst: index == 0, definition, &buffer)
            }
            ListEncoder.end(&buffer)
            sink.send(ServerResponse(status: 200, body: buffer))
            return
        }
        let stream = sink.stream(status: 200, contentType: "application/json", pendingLimit: nil)
        let first = buffer
        Task {
            var buffer = first
            for (index, record) in page.records.enumerated() {
                ListEncoder.write(record, isFirst: index == 0, definition, &buffer)
                if buffer.readableBytes >= Self.chunkSize {
                    guard stream.write(buffer) else { return }
                    buffer = ByteBuffer()
                    await stream.drain()
                }
            }
            ListEncoder.end(&buffer)
            _ = stream.write(buffer)
            stream.end()
        }
    }

    private func partialList(_ page: Page) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.raw(#""kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        page.metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        writer.beginArray()
        for record in page.records {
            writer.element()
            writer.write(rawValue: PartialMetadata.json(of: record))
        }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }

    // MARK: Watch

    /// Seconds after which a watch ends when the client names none: 30 to 60 minutes, so that not all come back at once.
    private static var defaultTimeout: Int { Int.random(in: 1_800..<3_600) }

    func watch(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink) throws(StatusError)
    {
        let format = try ResponseFormat(accept: request.accept, query: request.query)
        let query = try ListQuery(
            request.query, namespace: request.info.namespace(of: definition), name: request.info.name,
            definition: definition)
        let start = try watchStart(request.query, query)
        if case .after(let revision) = start, revision > cache.revision {
            throw .tooLarge(revision, current: cache.revision)
        }
        let stream = sink.stream(status: 200, contentType: "application/json", pendingLimit: Self.watchLimit)
        let streamSink = WatchStreamSink(stream)
        let watcher = Watcher(
            definition, selector: query.selector, format: format.watchFormat,
            wantsBookmarks: request.query.flag("allowWatchBookmarks"), sink: streamSink)
        let token: WatchToken
        do throws(StatusError) {
            token = try cache.watch(watcher, from: start)
        } catch {
            _ = stream.write(EventEncoder.error(error))
            stream.end()
            return
        }
        let seconds = request.query["timeoutSeconds"].flatMap(Int.init) ?? Self.defaultTimeout
        let timeout = Task {
            try await Task.sleep(for: .seconds(max(1, seconds)))
            cache.cancel(token)
            stream.end()
        }
        stream.onClose {
            cache.cancel(token)
            timeout.cancel()
        }
    }

    private func watchStart(_ items: QueryItems, _ query: ListQuery) throws(StatusError) -> WatchCache.WatchStart {
        if items["sendInitialEvents"] != nil {
            guard query.match == .notOlderThan else {
                throw .invalidQuery(
                    "resourceVersionMatch", query.match?.rawValue ?? "",
                    "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan")
            }
            if items.flag("sendInitialEvents") {
                return .currentState(thenBookmark: items.flag("allowWatchBookmarks"))
            }
        }
        guard let revision = query.resourceVersion, revision > 0 else { return .currentState(thenBookmark: false) }
        return .after(revision: revision)
    }
}

/// Hands a watch's messages to an answer's stream.
private final class WatchStreamSink: WatchSink {
    private let stream: any ResponseStream

    init(_ stream: any ResponseStream) {
        self.stream = stream
    }

    func deliver(_ message: ByteBuffer) -> Bool { stream.write(message) }
    func end() { stream.end() }
}

extension ReadHandler.Page {
    var metadata: ListMeta {
        ListMeta {
            $0.resourceVersion = String(revision)
            $0.continue = next?.text
        }
    }
}

/// Writes lists around objects that are encoded already.
enum ListEncoder {
    static func begin(_ page: ReadHandler.Page, _ definition: ResourceDefinition) -> ByteBuffer {
        let kind = definition.groupVersionKind
        var buffer = ByteBuffer()
        buffer.writeString(#"{"kind":"\#(definition.listKind)","apiVersion":"\#(kind.apiVersion)","metadata":"#)
        buffer.writeBytes(page.metadata.json())
        buffer.writeStaticString(",\"items\":[")
        return buffer
    }

    static func write(
        _ record: ObjectRecord, isFirst: Bool, _ definition: ResourceDefinition, _ buffer: inout ByteBuffer
    ) {
        if !isFirst { buffer.writeInteger(UInt8(ascii: ",")) }
        record.writeItem(headerSize: definition.headerSize, into: &buffer)
    }

    static func end(_ buffer: inout ByteBuffer) {
        buffer.writeStaticString("]}\n")
    }
}

extension RequestInfo {
    /// The namespace of the objects asked for; "" for resources without, even where the path has one.
    func namespace(of definition: ResourceDefinition) -> String {
        definition.isNamespaced ? namespace : ""
    }
}

extension StatusError {
    static func tooLarge(_ wanted: Int64, current: Int64) -> StatusError {
        StatusError(
            .timeout, "Too large resource version: \(wanted), current: \(current)",
            details: StatusDetails {
                $0.causes = [
                    StatusCause {
                        $0.reason = "ResourceVersionTooLarge"
                        $0.message = "Too large resource version"
                    }
                ]
                $0.retryAfterSeconds = 1
            })
    }
}
