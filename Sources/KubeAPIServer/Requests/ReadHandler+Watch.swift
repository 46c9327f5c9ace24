import KubeAPI

extension ReadHandler {
    /// Returns the duration of a watch with `timeoutSeconds`. Absent or zero: a random duration of 30 to 60 minutes, so
    /// that clients don't reconnect all at once. Negative: zero. A number whose nanoseconds exceed 64 bits wraps
    /// around, as upstream's does.
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
        // Only a watch that starts with the current state must be at least as new as the given version.
        var freshness = Freshness.any
        switch start {
        case .currentState: freshness = Freshness(query.resourceVersion)
        case .now: freshness = .newest
        case .after: break
        }
        // Upstream has already started its response when it detects the error.
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
            // Registered after the watch was opened, so that a client that disconnected in the meantime is noticed.
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
