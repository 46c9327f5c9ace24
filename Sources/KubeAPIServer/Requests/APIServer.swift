import KubeAPI
import KubeJSON
import KubeServing
import KubeStore
import KubeSupport
import Logging

/// Handles authenticated requests, independently of the listeners that receive them.
///
/// Reads are handled synchronously on the caller's thread; a request that waits for the store or for another component
/// continues in a task.
package final class APIServer: Sendable {
    /// The served resources, which `serve(_:)` and `stopServing(_:)` change.
    package let catalogue: Catalogue
    package let cache: WatchCache
    let reader: ReadHandler
    let authorizer: any Authorizer
    let subresources: Subresources
    let paths: PathHandlers
    let context: RegistryContext
    let logger: Logger
    private let metrics: RequestMetrics
    private let heartbeat: HistoryHeartbeat
    private let registryOwner: Int

    package init(
        resources: BuiltInResources, context: RegistryContext, authorizer: any Authorizer, paths: PathHandlers,
        subresources: Subresources, logger: Logger, metrics: MetricsRegistry = MetricsRegistry(),
        freshnessLimit: Duration = .seconds(3)
    ) {
        catalogue = resources.catalogue
        cache = context.cache
        self.context = context
        self.authorizer = authorizer
        self.paths = paths
        self.subresources = subresources
        self.logger = logger
        self.metrics = RequestMetrics(resources.catalogue, registry: metrics)
        heartbeat = HistoryHeartbeat(time: context.time, logger: logger)
        CacheMetrics.register(context.cache, in: metrics)
        reader = ReadHandler(
            cache: context.cache, snapshots: PaginationSnapshots(time: context.time), time: context.time,
            random: context.random, freshnessLimit: freshnessLimit)
        registryOwner = catalogue.makeRegistries(context)
    }

    deinit {
        catalogue.dropRegistries(registryOwner)
    }

    /// Responds to `request` through `receiver` exactly once, possibly after returning.
    package func handle(_ request: ServerRequest, _ receiver: any ResponseSink) {
        let sink = NegotiatedSink.around(MeteredSink(receiver, metrics, request, context.time), request)
        switch authorizer.authorize(request.user, request.info) {
        case .pending(let decision):
            Task { self.answer(request, await decision(), sink) }
        case let decision: answer(request, decision, sink)
        }
    }

    /// Responds to `request` according to the authorizer's decision.
    private func answer(_ request: ServerRequest, _ decision: AuthorizationDecision, _ sink: any ResponseSink) {
        do throws(StatusError) {
            if let refusal = Self.refusal(request, decision) { throw refusal }
            let served = catalogue.current
            let resource = request.info.groupVersionResource
            guard request.info.isResourceRequest, let description = served.description(resource) else {
                if knowsGroup(of: request, served) { throw .noSuchPath }
                if paths.stream(request, sink) { return }
                return sink.send(paths.respond(request) ?? .pageNotFound)
            }
            try route(description, served[resource], request, sink)
        } catch {
            sink.send(ServerResponse(error))
        }
    }

    /// Returns true if a path without a resource belongs to the API. Only for such paths is the response a `Status`.
    private func knowsGroup(of request: ServerRequest, _ served: ServedResources) -> Bool {
        let info = request.info
        guard info.isResourceRequest else {
            // A group version without a resource: `/api/v2`, `/apis/apps/v2`.
            let parts = info.path.split(separator: "/")
            if parts.count == 2, parts[0] == "api" { return !paths.answers(request) }
            guard parts.count == 3, parts[0] == "apis" else { return false }
            return served.servesGroup(String(parts[1])) && !paths.answers(request)
        }
        return info.path.hasPrefix("/api/") || served.servesGroup(info.group)
    }

    /// Responds to a request that is refused before authorization, and counts it in the metrics.
    func refuse(_ request: ServerRequest, _ response: ServerResponse, _ receiver: any ResponseSink) {
        MeteredSink(receiver, metrics, request, context.time).send(response)
    }

    /// The maintenance that runs every minute: sends bookmarks to idle watches, drops old snapshots, repairs claims.
    package func maintain() async {
        await context.allocators.repair(logger)
        await heartbeat.beat(context.store, isShared: cache.isShared)
        reader.snapshots.mark(cache.revision)
        cache.sendBookmarks()
        reader.snapshots.dropExpired()
    }

    /// Returns the error for a request that is not allowed.
    private static func refusal(_ request: ServerRequest, _ decision: AuthorizationDecision) -> StatusError? {
        switch decision {
        case .allow: nil
        case .deny(let reason), .noOpinion(let reason): forbidden(request, reason)
        case .pending: forbidden(request, "")
        }
    }

    static func forbidden(_ request: ServerRequest, _ reason: String) -> StatusError {
        let info = request.info
        let suffix = reason.isEmpty ? "" : ": \(reason)"
        guard info.isResourceRequest else {
            return StatusError(
                .forbidden,
                "forbidden: User \"\(request.user.name)\" cannot \(info.verb) path \"\(info.path)\"\(suffix)",
                details: StatusDetails())
        }
        let resource = info.subresource.map { "\(info.resource)/\($0)" } ?? info.resource
        let scope = info.namespace.isEmpty ? "at the cluster scope" : "in the namespace \"\(info.namespace)\""
        return .forbidden(
            info.groupVersionResource, info.name,
            "User \"\(request.user.name)\" cannot \(info.verb) resource \"\(resource)\" in API group \"\(info.group)\" "
                + "\(scope)\(suffix)")
    }

    // MARK: Resources

    /// - Parameter definition: nil for resources whose objects are not stored.
    private func route(
        _ description: APIResourceDescription, _ definition: ResourceDefinition?, _ request: ServerRequest,
        _ sink: any ResponseSink
    ) throws(StatusError) {
        let info = request.info
        if info.isMalformed || info.isInNamespace && !description.isNamespaced { throw .noSuchPath }
        try Self.checkNames(info)
        if let subresource = info.subresource {
            return try routeSubresource(subresource, description, definition, request, sink)
        }
        // Namespaced objects can only be listed and watched without a namespace in the path.
        let isAcross = description.isNamespaced && info.namespace.isEmpty
        if isAcross, !info.name.isEmpty, info.verb != "list", info.verb != "watch" { throw .noSuchPath }
        guard let verb = Verb(rawValue: info.verb), description.verbs.contains(verb), verb.fits(info),
            !isAcross || verb == .list || verb == .watch
        else {
            throw .methodNotAllowed
        }
        // Upstream has no route for HEAD.
        guard request.method != "HEAD" else { throw .methodNotAllowed }
        let isListing = verb == .list || verb == .watch
        if let error = RouteMedia.refusal(of: request.accept, streams: isListing) { throw error }
        if verb == .patch, let error = RouteMedia.refusal(ofPatch: request.contentType) { throw error }
        guard let definition else {
            return try subresources.handleVirtual(description, request, sink, self)
        }
        switch verb {
        case .get: try reader.get(definition, request, sink)
        case .list: try reader.list(definition, request, sink)
        case .watch: try reader.watch(definition, request, WebSocketStreamSink.forWatch(sink, request))
        case .create, .update, .patch, .delete: try write(verb, definition, request, sink)
        case .deletecollection: try deleteCollection(definition, request, sink)
        }
    }

    /// Throws if no object of any kind can have the names in the path.
    private static func checkNames(_ info: RequestInfo) throws(StatusError) {
        for message in NameRules.pathSegment(info.name) {
            throw .badRequest("Name parameter invalid: \(GoText.quoted(info.name)): \(message)")
        }
        for message in NameRules.pathSegment(info.namespace) {
            throw .badRequest("Namespace parameter invalid: \(GoText.quoted(info.namespace)): \(message)")
        }
    }

    private func routeSubresource(
        _ name: String, _ description: APIResourceDescription, _ definition: ResourceDefinition?,
        _ request: ServerRequest, _ sink: any ResponseSink
    ) throws(StatusError) {
        guard let subresource = description.subresources.first(where: { $0.name == name }) else { throw .noSuchPath }
        guard let definition else { throw .noSuchPath }
        // Long-running subresources accept any method, other subresources the verbs in discovery.
        if name == "status" || name == "approval" || name == "resize" || name == "ephemeralcontainers" {
            guard let verb = Verb(rawValue: request.info.verb), subresource.verbs.contains(verb) else {
                throw .methodNotAllowed
            }
            if verb == .get { return try reader.get(definition, request, sink) }
            return try write(verb, definition, request, sink)
        }
        try subresources.handle(name, definition, request, sink, self)
    }

    func registry(_ definition: ResourceDefinition) throws(StatusError) -> any ResourceRegistry {
        guard let registry = catalogue.current.registry(definition.groupVersionResource) else { throw .noSuchPath }
        return registry
    }

    /// Returns the registry of a generated kind, for typed writes; nil for a version that is not the stored one.
    package func registry<Object: KubeObject>(of type: Object.Type) -> ObjectRegistry<Object>?
    where Object.TypeContext == Void {
        let served = catalogue.current
        guard let definition = served[type.groupVersionKind] else { return nil }
        return served.registry(definition.groupVersionResource) as? ObjectRegistry<Object>
    }

    private func write(
        _ verb: Verb, _ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink
    )
        throws(StatusError)
    {
        let registry = try registry(definition)
        let format = try ResponseFormat(
            accept: request.accept, query: request.query, hasProtobuf: definition.hasProtobuf)
        var write = try WriteRequest(request, definition)
        if verb == .update || verb == .patch { write.creationRefusal = creationRefusal(request) }
        Task { [write, context] in
            // These warnings are sent even if the request fails.
            var warnings: [String] = []
            do throws(StatusError) {
                let result: WriteResult
                switch verb {
                case .create: result = try await registry.create(write)
                case .update: result = try await registry.update(write)
                case .patch: result = try await registry.patch(write)
                default:
                    let options = try DeleteOptions(request)
                    warnings = registry.deletionWarnings(options)
                    result = try await registry.delete(write.with(options), options)
                }
                sink.send(try await Self.response(result, definition, format, context.time))
            } catch {
                var response = ServerResponse(error)
                response.headers += WarningHeaders.values(warnings).map { ("Warning", $0) }
                sink.send(response)
            }
        }
    }

    /// Returns a closure that checks whether the user of an update or patch may also create the object. The closure
    /// returns the error if not.
    private func creationRefusal(_ request: ServerRequest) -> @Sendable () async -> StatusError? {
        { [authorizer] in
            var creation = request
            creation.info.verb = "create"
            return Self.refusal(creation, await authorizer.decide(creation.user, creation.info))
        }
    }

    static func response(
        _ result: WriteResult, _ definition: ResourceDefinition, _ format: ResponseFormat, _ time: any TimeSource
    ) async throws(StatusError) -> ServerResponse {
        let warnings = WarningHeaders.values(result.warnings).map { ("Warning", $0) }
        switch result.outcome {
        case .object(let record):
            let served =
                definition.deferredConversion == nil
                ? try definition.served(record) : try await definition.converted([record])[0]
            return ReadHandler.response(
                served, definition, format,
                status: result.isCreated ? 201 : result.isAccepted ? 202 : 200, time, headers: warnings)
        case .deleted(let record):
            let resource = definition.groupVersionResource
            let status = Status {
                $0.status = "Success"
                $0.details = StatusDetails {
                    $0.name = record.name
                    $0.group = resource.group.isEmpty ? nil : resource.group
                    $0.kind = resource.resource
                    $0.uid = record.uid
                }
            }
            return ServerResponse(json: status.json(), headers: warnings)
        }
    }

    private func deleteCollection(_ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink)
        throws(StatusError)
    {
        let registry = try registry(definition)
        let query = try ListQuery(
            request.query, namespace: request.info.namespace(of: definition), definition: definition)
        let options = try DeleteOptions(request)
        let template = try WriteRequest(request, definition).with(options)
        Task {
            do throws(StatusError) {
                try await reader.cache.synchronize()
                var page = try reader.page(definition, query)
                page.records = try await definition.converted(page.records)
                var body = ListEncoder.begin(page, definition)
                for (index, record) in page.records.enumerated() {
                    var write = template
                    write.namespace = record.namespace
                    write.name = record.name
                    do throws(StatusError) {
                        _ = try await registry.delete(write, options)
                    } catch  where error.isNotFound {
                        // A concurrent request has deleted it.
                    }
                    ListEncoder.write(record, isFirst: index == 0, definition, &body)
                }
                ListEncoder.end(&body)
                sink.send(ServerResponse(status: 200, body: body))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }
}

extension Verb {
    /// Returns true if the verb fits the path: create needs a collection, update and patch need a name.
    fileprivate func fits(_ info: RequestInfo) -> Bool {
        switch self {
        case .create: info.name.isEmpty
        case .update, .patch: !info.name.isEmpty
        default: true
        }
    }
}

extension StatusError {
    static var noSuchPath: StatusError {
        StatusError(.notFound, "the server could not find the requested resource", details: StatusDetails())
    }
}
