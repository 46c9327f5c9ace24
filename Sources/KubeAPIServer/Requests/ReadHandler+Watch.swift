import KubeAPI
import KubeSupport

extension ReadHandler {
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
            var watchSink: any WatchSink = WatchStreamSink(stream)
            if definition.deferredConversion != nil {
                watchSink = ConvertingWatchSink(
                    watchSink, definition, format.watchFormat, takesRecords: takesRecords, time: time)
            }
            let watcher = Watcher(
                definition, selector: query.selector, format: format.watchFormat,
                takesRecords: takesRecords || definition.deferredConversion != nil,
                wantsBookmarks: request.query.flag("allowWatchBookmarks"), sink: watchSink,
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
