import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport
import NIOCore

/// Handles get, list and watch requests from the cache, on the caller's thread.
struct ReadHandler: Sendable {
    let cache: WatchCache
    let snapshots: PaginationSnapshots
    let time: any TimeSource
    let random: any RandomSource
    /// How long a read waits for the requested version, as upstream's.
    var freshnessLimit: Duration = .seconds(3)

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
            guard definition.deferredConversion != nil else {
                return sink.send(
                    Self.response(try definition.served(record), definition, format, status: 200, time))
            }
            respondLater(sink) { () throws(StatusError) in
                let converted = try await definition.converted([record])[0]
                sink.send(Self.response(converted, definition, format, status: 200, time))
            }
        }
    }

    /// Runs `body` in a task; an error of it is the response.
    func respondLater(_ sink: any ResponseSink, _ body: @escaping @Sendable () async throws(StatusError) -> Void) {
        Task {
            do throws(StatusError) {
                try await body()
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }

    /// The required freshness of a read.
    enum Freshness {
        /// Any cached state.
        case any
        case atLeast(Int64)
        /// A state with everything that was committed before the read.
        case newest

        init(_ resourceVersion: Int64?) {
            self = resourceVersion.map { $0 == 0 ? .any : .atLeast($0) } ?? .newest
        }
    }

    /// Calls `body` when the cache is fresh enough: immediately in nearly all cases.
    ///
    /// - Parameters:
    ///   - limit: The time after which the wait fails; at most `freshnessLimit`.
    ///   - refuse: Called with an error after a wait; if nil, the error is the response.
    func whenFresh(
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
}

extension RequestInfo {
    /// Returns the namespace of the requested objects; "" for cluster-scoped resources, even if the path has a
    /// namespace.
    func namespace(of definition: ResourceDefinition) -> String {
        definition.isNamespaced ? namespace : ""
    }
}

extension StatusError {
    /// Returns the 410 error for a list whose version has expired. `token` continues with the newest version.
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
