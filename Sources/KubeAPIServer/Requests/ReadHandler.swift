import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport
import NIOCore

/// Answers GET, LIST and WATCH from the cache, on the caller's thread.
struct ReadHandler: Sendable {
    let cache: WatchCache
    let snapshots: SnapshotBook
    let time: any TimeSource
    let random: any RandomSource
    /// How long a read waits for the version it asks for, as upstream's does.
    var freshnessLimit: Duration = .seconds(3)

    /// Answers larger than this are streamed, so that they are never in memory twice.
    private static let streamedSize = 512 * 1024
    private static let chunkSize = 128 * 1024

    // MARK: Get

    func get(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink) throws(StatusError) {
        let format = try ResponseFormat(
            accept: request.accept, query: request.query, hasProtobuf: definition.hasProtobuf)
        let version = try request.query.resourceVersion(isList: false)
        try whenFresh(Freshness(version), sink) { () throws(StatusError) in
            try cache.checkReadable(
                definition, namespace: request.info.namespace(of: definition), name: request.info.name)
            guard
                let record = cache.get(
                    definition, namespace: request.info.namespace(of: definition), name: request.info.name)
            else { throw .notFound(definition.groupVersionResource, request.info.name) }
            sink.send(Self.response(definition.served(record), definition, format, status: 200, time))
        }
    }

    /// How new what is read has to be.
    private enum Freshness {
        /// As it happens to be.
        case any
        case atLeast(Int64)
        /// Everything that was committed before the read.
        case newest

        init(_ resourceVersion: Int64?) {
            self = resourceVersion.map { $0 == 0 ? .any : .atLeast($0) } ?? .newest
        }
    }

    /// Goes on at once where the cache is new enough, as it nearly always is; else once it is.
    ///
    /// - Parameters:
    ///   - limit: The time after which it was not in time; at most `freshnessLimit`.
    ///   - refuse: What is done with an error after a wait. Nil: it is the answer.
    private func whenFresh(
        _ freshness: Freshness, limit: Duration? = nil, _ sink: any ResponseSink,
        refuse: (@Sendable (StatusError) -> Void)? = nil, _ body: @escaping @Sendable () throws(StatusError) -> Void
    ) throws(StatusError) {
        switch freshness {
        case .any: return try body()
        case .atLeast(let revision): if revision <= cache.revision { return try body() }
        case .newest: if !cache.isShared { return try body() }
        }
        let limit = min(limit ?? freshnessLimit, freshnessLimit)
        Task {
            do throws(StatusError) {
                if case .atLeast(let revision) = freshness {
                    guard await cache.waitUntilFresh(revision, limit: limit) else {
                        throw .tooLarge(revision, current: cache.revision)
                    }
                } else {
                    try await cache.synchronize()
                }
                try body()
            } catch {
                if let refuse { refuse(error) } else { sink.send(ServerResponse(error)) }
            }
        }
    }

    static func response(
        _ record: ObjectRecord, _ definition: ResourceDefinition, _ format: ResponseFormat, status: Int,
        _ time: any TimeSource, headers: [(String, String)] = []
    ) -> ServerResponse {
        switch format.transform {
        case .none:
            var buffer = ByteBuffer()
            buffer.reserveCapacity(record.encodedSize)
            record.write(into: &buffer)
            return ServerResponse(status: status, headers: headers, body: buffer)
        case .table(let table):
            return ServerResponse(
                status: status, json: table.table(of: [record], definition: definition, now: time.now()),
                headers: headers)
        case .partialMetadata(let version):
            return ServerResponse(
                status: status, json: PartialMetadata.json(of: record, version: version), headers: headers)
        }
    }

    // MARK: List

    /// The objects of one page, and what the list says of itself.
    struct Page {
        var records: [ObjectRecord]
        var revision: Int64
        var next: ContinueToken?
        /// How many objects follow on later pages; nil where finding out would take reading them.
        var remaining: Int64?
    }

    func page(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError) -> Page {
        try cache.checkReadable(definition)
        try cache.checkServed(definition)
        let snapshot = try snapshot(definition, query)
        var records: [ObjectRecord] = []
        var page = Page(records: [], revision: snapshot.revision)
        let scope = query.selector.keys(of: definition)
        var selector = query.selector
        // Keys begin with the namespace: it has not to be read from every object.
        if definition.isNamespaced { selector.namespace = nil }
        let base = definition.isNamespaced ? query.selector.namespace.map { $0 + "/" } ?? "" : ""
        let start = query.continuation.map { max(base + $0.start, scope.start) } ?? scope.start
        var last = ""
        for (key, record) in snapshot.objects.elements(from: start) {
            guard scope.contains(key) else { break }
            // Whether a later object matches is not looked for: as upstream, a token may lead to an empty page.
            if let limit = query.limit, records.count == limit {
                page.next = ContinueToken(revision: snapshot.revision, start: "\(last.dropFirst(base.count))\u{0}")
                if query.isWholeCollection { page.remaining = Self.count(snapshot.objects, scope, after: last) }
                break
            }
            guard selector.matches(record) else { continue }
            records.append(record)
            if records.count == query.limit { last = key }
        }
        if page.next != nil { snapshots.keep(snapshot, of: definition) }
        page.records = definition.served(records)
        return page
    }

    /// How many objects of `scope` come after the key `after`.
    private static func count(_ objects: ObjectMap, _ scope: KeyScope, after: String) -> Int64 {
        let end: Int
        if case .prefix(let prefix) = scope {
            // No key holds this: it comes after all that begin with the prefix.
            end = objects.rank(of: prefix + "\u{10FFFF}")
        } else {
            end = objects.count
        }
        return Int64(end - objects.rank(of: after) - 1)
    }

    private func snapshot(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError)
        -> WatchCache.Snapshot
    {
        let current = cache.snapshot(definition)
        let token = query.continuation
        guard let exact = token != nil ? token?.revision : query.match == .exact ? query.resourceVersion : nil,
            exact != current.revision
        else { return current }
        if exact > current.revision { throw .tooLarge(exact, current: current.revision) }
        if !snapshots.isCompacted(exact),
            let past = snapshots.find(definition, revision: exact) ?? cache.snapshot(definition, at: exact)
        {
            return past
        }
        guard let token else { throw .expired("The resourceVersion for the provided list is too old.") }
        throw .continuationExpired(ContinueToken(revision: nil, start: token.start))
    }

    func list(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink) throws(StatusError)
    {
        let format = try ResponseFormat(
            accept: request.accept, query: request.query, hasProtobuf: definition.hasProtobuf)
        let query = try ListQuery(
            request.query, namespace: request.info.namespace(of: definition), name: request.info.name,
            definition: definition)
        // The version of a page that goes on has been seen, but maybe not here: another server may have served it.
        let freshness = query.continuation.map { $0.revision.map(Freshness.atLeast) ?? .newest }
        try whenFresh(freshness ?? Freshness(query.resourceVersion), sink) { () throws(StatusError) in
            try send(try page(definition, query), definition, format, sink)
        }
    }

    private func send(
        _ page: Page, _ definition: ResourceDefinition, _ format: ResponseFormat, _ sink: any ResponseSink
    ) throws(StatusError) {
        switch format.transform {
        case .table(let table):
            let encoder = TableEncoder(table, page, definition, now: time.now())
            guard encoder.isLong else { return sink.send(ServerResponse(json: encoder.whole())) }
            let stream = sink.listStream(status: 200, contentType: MediaType.json.rawValue)
            Task { await encoder.send(to: stream) }
        case .partialMetadata(let version):
            sink.send(ServerResponse(json: partialList(page, version)))
        case .none:
            switch format.media {
            case .json: send(page, definition, sink)
            case .protobuf: try sendProtobuf(page, definition, sink)
            case .yaml: sink.send(ServerResponse(status: 200, body: ListEncoder.json(page, definition)))
            }
        }
    }

    private func sendProtobuf(_ page: Page, _ definition: ResourceDefinition, _ sink: any ResponseSink)
        throws(StatusError)
    {
        let list = ProtobufListEncoder(page, definition)
        let contentType = MediaType.protobuf.rawValue
        if ListEncoder.size(page) <= Self.streamedSize {
            return sink.send(ServerResponse(status: 200, contentType: contentType, body: try list.whole()))
        }
        Task {
            do throws(StatusError) {
                let size = try await list.measure()
                let stream = sink.listStream(status: 200, contentType: contentType)
                await list.send(size: size, to: stream, chunkSize: Self.chunkSize)
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }

    private func send(_ page: Page, _ definition: ResourceDefinition, _ sink: any ResponseSink) {
        if ListEncoder.size(page) <= Self.streamedSize {
            return sink.send(ServerResponse(status: 200, body: ListEncoder.json(page, definition)))
        }
        let stream = sink.listStream(status: 200, contentType: MediaType.json.rawValue)
        let first = ListEncoder.begin(page, definition)
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

    private func partialList(_ page: Page, _ version: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.raw(
            version == "v1beta1"
                ? #""kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1beta1""#
                : #""kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        page.metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        writer.beginArray()
        for record in page.records {
            writer.element()
            writer.write(rawValue: PartialMetadata.json(of: record, version: version))
        }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }

    // MARK: Watch

    /// When a watch ends for which the client asked for so many seconds. For none, or zero: after 30 to 60 minutes, so
    /// that not all come back at once. Before it began: at once. A number of nanoseconds beyond 64 bits is taken for
    /// what is left of it there, as upstream's is.
    private func timeout(_ seconds: Int64?) -> Duration {
        guard let seconds, seconds != 0 else { return .seconds(random.number(in: 1_800..<3_600)) }
        return max(.zero, .nanoseconds(seconds &* 1_000_000_000))
    }

    func watch(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink) throws(StatusError)
    {
        let format = try ResponseFormat(
            accept: request.accept, query: request.query, isWatch: true, hasProtobuf: definition.hasProtobuf)
        let query = try ListQuery(
            request.query, namespace: request.info.namespace(of: definition), name: request.info.name,
            definition: definition, isWatch: true)
        let duration = timeout(try request.query.integer("timeoutSeconds"))
        let start = Self.watchStart(request.query, query)
        // Only a watch that begins with the present state has to see at least the version that it names.
        var freshness = Freshness.any
        switch start {
        case .currentState: freshness = Freshness(query.resourceVersion)
        case .now: freshness = .newest
        case .after: break
        }
        // By the time that this is known, upstream has begun its answer.
        let refuse = { @Sendable (error: StatusError) in
            let stream = sink.stream(status: 200, contentType: format.watchFormat.contentType)
            _ = stream.write(EventEncoder.error(error, format.watchFormat))
            stream.end()
        }
        let isLate = if case .currentState = start { query.match != nil } else { false }
        try whenFresh(freshness, limit: duration, sink, refuse: isLate ? refuse : nil) { () throws(StatusError) in
            try cache.checkReadable(definition)
            let stream = sink.stream(status: 200, contentType: format.watchFormat.contentType)
            let takesRecords = format.watchFormat.isOfRecords && stream is any ObjectResponseStream
            let watcher = Watcher(
                definition, selector: query.selector, format: takesRecords ? .record : format.watchFormat,
                wantsBookmarks: request.query.flag("allowWatchBookmarks"), sink: WatchStreamSink(stream),
                pendingLimit: stream.pendingLimit, time: time)
            cache.watch(watcher, from: start)
            let timeout = Task { [time] in
                try await time.sleep(for: duration)
                cache.cancel(watcher)
                stream.end()
            }
            // After the watch was opened: a client that has gone meanwhile is noticed here.
            stream.onClose {
                cache.cancel(watcher)
                timeout.cancel()
            }
        }
    }

    private static func watchStart(_ items: QueryItems, _ query: ListQuery) -> WatchCache.WatchStart {
        if items.contains("sendInitialEvents") {
            if items.flag("sendInitialEvents") {
                return .currentState(thenBookmark: items.flag("allowWatchBookmarks"))
            }
            guard let revision = query.resourceVersion, revision > 0 else { return .now }
            return .after(revision: revision)
        }
        guard let revision = query.resourceVersion else {
            return .currentState(thenBookmark: items.flag("allowWatchBookmarks"))
        }
        return revision > 0 ? .after(revision: revision) : .currentState(thenBookmark: false)
    }
}

/// Hands a watch's messages to an answer's stream.
private final class WatchStreamSink: WatchSink {
    private let stream: any ResponseStream
    private let objects: (any ObjectResponseStream)?

    init(_ stream: any ResponseStream) {
        self.stream = stream
        objects = stream as? any ObjectResponseStream
    }

    func deliver(_ message: ByteBuffer) -> Bool { stream.write(message) }
    func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool { objects?.write(type, record) ?? false }
    var pendingBytes: Int { stream.pendingBytes }
    func drain() async { await stream.drain() }
    func end() { stream.end() }
    func cutOff() { stream.abort() }
}

extension ReadHandler.Page {
    var metadata: ListMeta {
        ListMeta {
            $0.resourceVersion = String(revision)
            $0.continue = next?.text
            $0.remainingItemCount = remaining
        }
    }
}

extension RequestInfo {
    /// The namespace of the objects asked for; "" for resources without, even where the path has one.
    func namespace(of definition: ResourceDefinition) -> String {
        definition.isNamespaced ? namespace : ""
    }
}

extension StatusError {
    /// The version of a listing is gone; `token` goes on with the newest.
    static func continuationExpired(_ token: ContinueToken) -> StatusError {
        var status = StatusError.expired(
            "The provided continue parameter is too old to display a consistent list result. You can start a new list "
                + "without the continue parameter, or use the continue token in this response to retrieve the remainder "
                + "of the results. Continuing with the provided token results in an inconsistent list - objects that were "
                + "created, modified, or deleted between the time the first chunk was returned and now may show up in the "
                + "list."
        ).status
        status.metadata.continue = token.text
        return StatusError(status)
    }

    static func tooLarge(_ wanted: Int64, current: Int64) -> StatusError {
        StatusError(
            .timeout, "Timeout: Too large resource version: \(wanted), current: \(current)",
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
