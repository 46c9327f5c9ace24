import KubeAPI
import KubeJSON
import NIOCore

extension ReadHandler {
    /// The size in bytes above which responses are streamed, so that they are never in memory twice.
    private static let streamedSize = 512 * 1024
    private static let chunkSize = 128 * 1024

    /// The objects of a page and the metadata of the list.
    struct Page {
        var records: [ObjectRecord]
        var revision: Int64
        var next: ContinueToken?
        /// The number of objects on later pages; nil if counting them would require reading them.
        var remaining: Int64?
    }

    /// Returns the page in the version of `definition`; as it is stored if its conversion takes time.
    func page(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError) -> Page {
        try cache.checkReadable(definition)
        try cache.checkServed(definition)
        let snapshot = try snapshot(definition, query)
        var records: [ObjectRecord] = []
        var page = Page(records: [], revision: snapshot.revision)
        let scope = query.selector.keys(of: definition)
        var selector = query.selector
        // Keys begin with the namespace, so that it need not be read from every object.
        if definition.isNamespaced { selector.namespace = nil }
        let base = definition.isNamespaced ? query.selector.namespace.map { $0 + "/" } ?? "" : ""
        let start = query.continuation.map { max(base + $0.start, scope.start) } ?? scope.start
        var last = ""
        for (key, record) in snapshot.objects.elements(from: start) {
            guard scope.contains(key) else { break }
            // Later objects may not match: as with upstream, a token may lead to an empty page.
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
        page.records = try definition.served(records)
        return page
    }

    /// Returns the number of objects in `scope` after the key `after`.
    private static func count(_ objects: ObjectMap, _ scope: KeyScope, after: String) -> Int64 {
        let end: Int
        if case .prefix(let prefix) = scope {
            // A bound after all keys with the prefix.
            end = objects.rank(of: prefix + "\u{10FFFF}")
        } else {
            end = objects.count
        }
        return Int64(end - objects.rank(of: after) - 1)
    }

    private func snapshot(_ definition: ResourceDefinition, _ query: ListQuery) throws(StatusError)
        -> ResourceSnapshot
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
        // Another server may have served the previous page, so that this one may not have reached its version yet.
        let freshness = query.continuation.map { $0.revision.map(Freshness.atLeast) ?? .newest }
        try whenFresh(freshness ?? Freshness(query.resourceVersion), sink) { () throws(StatusError) in
            let page = try page(definition, query)
            guard definition.deferredConversion != nil else { return try send(page, definition, format, sink) }
            respondLater(sink) { () throws(StatusError) in
                var page = page
                page.records = try await definition.converted(page.records)
                try send(page, definition, format, sink)
            }
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
        respondLater(sink) { () throws(StatusError) in
            let size = try await list.measure()
            let stream = sink.listStream(status: 200, contentType: contentType)
            await list.send(size: size, to: stream, chunkSize: Self.chunkSize)
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
