import CZlib
import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import NIOCore
import TestSupport
import Testing

@testable import KubeAPIServer

/// No part of a read request crashes the server.
@Suite(.serialized) struct ReadFuzzTests {
    private static let queries = [
        "watch=1&resourceVersion=0&timeoutSeconds=1&allowWatchBookmarks=true",
        "limit=2&continue=eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6Mywic3RhcnQiOiJhL2IifQ&labelSelector=a%3Db%2Cc+in+%28d%29",
        "fieldSelector=metadata.name%3Dm%2Cmetadata.namespace%21%3Dx&resourceVersion=3&resourceVersionMatch=Exact",
        "watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=1&timeoutSeconds=1",
        "labelSelector=%21a,b%3E3,d+notin+(e,f)&includeObject=Object&limit=500&resourceVersion=1",
        "pretty=true&dryRun=All&fieldManager=x&gracePeriodSeconds=0&propagationPolicy=Orphan",
    ].map { Array($0.utf8) }

    private static let queryTokens = [
        "%", "%2", "%zz", "%00", "%ff", "+", "&", "=", "&&", "watch=1&", "limit=-1&", "limit=9223372036854775807&",
        "resourceVersion=9223372036854775808&", "timeoutSeconds=9223372036854775807&", "continue=e30&", "%2C", "%5C",
        " in (", ")", "!", "notin", "==", "!=", ",", "metadata.name=",
    ].map { Array($0.utf8) }

    private static let accepts = [
        "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json",
        "application/vnd.kubernetes.protobuf;q=0.9,application/json;q=0.5, */*;q=0.1",
        "application/json;stream=watch;charset=utf-8", "application/yaml, text/html", "application/*;q=1e400",
        "application/vnd.kubernetes.protobuf;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1beta1,application/json",
        "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json",
    ].map { Array($0.utf8) }

    private static let acceptTokens = [";", ";q=", ";q=nan", ";as=", ";g=", ";v=", "/", "*/*", "*", ",,", "=", "\""].map
    {
        Array($0.utf8)
    }

    private static let paths = [
        "/api", "/apis", "/api/v1", "/apis/apps", "/apis/apps/v1", "/openapi/v2", "/openapi/v3",
        "/openapi/v3/apis/apps/v1", "/version", "/healthz/ping", "/readyz", "/livez/etcd",
        "/api/v1/namespaces/default/pods/p/log", "/api/v1/namespaces/default/configmaps/m", "/api/v1/watch/pods",
        "/api/v1/namespaces/default/finalize", "/apis/apps/v1/namespaces/default/deployments/d/scale/x",
    ].map { Array($0.utf8) }

    private func text(_ mutator: inout Mutator, _ list: [[UInt8]]) -> String {
        let good = mutator.pick(list)
        return String(
            decoding: mutator.below(4) == 0 ? good : mutator.mutated(good, with: mutator.pick(list)), as: UTF8.self)
    }

    @Test("queries, selectors and continue tokens")
    func queries() throws {
        let catalogue = BuiltInResources().catalogue
        let definitions = catalogue.descriptions.compactMap { catalogue[$0.groupVersionResource] }
        for seed in FuzzRounds(700) {
            var mutator = Mutator(seed: seed, tokens: Self.queryTokens)
            let query = QueryItems(encoded: text(&mutator, Self.queries))
            let definition = mutator.pick(definitions)
            let info = RequestInfo(method: "GET", path: text(&mutator, Self.paths), query: query)
            let isWatch = mutator.below(2) == 0
            if let list = try? ListQuery(
                query, namespace: info.namespace, name: info.name, definition: definition, isWatch: isWatch)
            {
                #expect(list.limit ?? 1 > 0)
                #expect(list.resourceVersion ?? 0 >= 0)
                if let token = list.continuation { #expect(try ContinueToken(token.text) == token) }
            }
            if let text = query["fieldSelector"], let selector = try? FieldSelector(parsing: text) {
                #expect(try FieldSelector(parsing: selector.description) == selector, "seed \(seed)")
            }
            _ = try? DeleteOptions(
                ServerRequest(
                    method: "DELETE", path: info.path, query: query, accept: nil, contentType: nil, body: [],
                    user: User(name: "u")))
        }
    }

    @Test("Accept headers")
    func acceptHeaders() {
        for seed in FuzzRounds(700) {
            var mutator = Mutator(seed: seed, tokens: Self.acceptTokens)
            let accept = text(&mutator, Self.accepts)
            let header = AcceptHeader(accept)
            #expect(header.ranges.count <= accept.utf8.count)
            for isWatch in [false, true] {
                if let format = try? ResponseFormat(accept: accept, query: QueryItems(), isWatch: isWatch) {
                    if isWatch { #expect(format.media.isStreamable) }
                }
            }
            _ = ResponseFormat.plainMedia(accept: accept)
        }
    }

    @Test("discovery, OpenAPI, version and health")
    func paths() async throws {
        let server = try await TestServer()
        let catalogue = server.server.catalogue
        var handlers = PathHandlers()
        handlers.add(DiscoveryHandler(catalogue, serverAddress: "127.0.0.1:6443").respond)
        handlers.add(VersionHandler(gitVersion: "v1.36.2", platform: "linux/amd64").respond)
        handlers.add(HealthHandler(cache: server.server.cache, store: server.server.context.store).respond)
        let openAPI = OpenAPIHandler(catalogue, version: "v1.36.2")
        for seed in FuzzRounds(250) {
            var mutator = Mutator(seed: seed, tokens: Self.acceptTokens + Self.queryTokens)
            let request = ServerRequest(
                method: mutator.pick(["GET", "POST", "HEAD", ""]), path: text(&mutator, Self.paths),
                query: QueryItems(encoded: text(&mutator, Self.queries)), accept: text(&mutator, Self.accepts),
                contentType: nil, body: [], user: User(name: "u"))
            // The whole of OpenAPI is written once; what is asked for is a matter of the path.
            let answer = handlers.respond(request) ?? (seed % 50 == 0 ? openAPI.respond(request) : nil)
            if let answer {
                #expect((200..<600).contains(answer.status))
                if answer.contentType == "application/json" {
                    _ = try JSONValue(json: Array(answer.body.readableBytesView))
                }
            }
        }
    }

    @Test("lists, tables and watches")
    func reads() async throws {
        let server = try await TestServer(freshnessLimit: .zero)
        for index in 0..<5 {
            _ = try await server.send(
                "POST", "/api/v1/namespaces/default/configmaps",
                body: #"{"metadata":{"name":"m\#(index)","labels":{"a":"b","n":"\#(index)"}}}"#)
        }
        let paths = [
            "/api/v1/namespaces/default/configmaps", "/api/v1/configmaps", "/api/v1/namespaces/default/configmaps/m1",
            "/api/v1/namespaces", "/api/v1/pods", "/apis/events.k8s.io/v1/events",
        ]
        for seed in FuzzRounds(400) {
            var mutator = Mutator(seed: seed, tokens: Self.queryTokens + Self.acceptTokens)
            let query = QueryItems(encoded: text(&mutator, Self.queries))
            let request = APIRequest(
                method: "GET", path: mutator.pick(paths), query: query.items.map { ($0.name, $0.value) },
                accept: text(&mutator, Self.accepts))
            // A watch is left before its first event; everything else is read to its end.
            let answer = try await server.client.transport.stream(request)
            var body: [UInt8] = []
            if answer.status != 200 || !query.flag("watch") {
                for try await chunk in answer.body { body += chunk }
            }
            #expect(!isServerFault(status: answer.status, body: body), "seed \(seed)")
            guard !query.flag("watch") else { continue }
            if answer.contentType == "application/json" { _ = try JSONValue(json: body) }
        }
        let answer = try await server.send("GET", "/api/v1/configmaps")
        #expect(try ConfigMapList(json: answer.body).items.count == 5)
    }

    @Test("decompression returns the compressed bytes for any chunks")
    func gzip() {
        let good = Array(#"{"kind":"List","items":[{"metadata":{"name":"a"}},{"metadata":{"name":"a"}}]}"#.utf8)
        for seed in FuzzRounds(250) {
            var mutator = Mutator(seed: seed)
            var bytes = good
            for _ in 0..<mutator.below(12) { bytes = mutator.mutated(bytes + bytes, with: good) }
            guard var stream = GzipStream() else {
                Issue.record("no memory")
                return
            }
            var compressed = ByteBuffer()
            for piece in mutator.cut(bytes) {
                compressed.writeImmutableBuffer(stream.compress(ByteBuffer(bytes: piece), ends: false))
            }
            compressed.writeImmutableBuffer(stream.compress(ByteBuffer(), ends: true))
            #expect(Self.decompressed(Array(compressed.readableBytesView), atMost: bytes.count + 1) == bytes)
        }
    }

    /// Reads gzip of not more than `limit` bytes; nil when it is none.
    private static func decompressed(_ bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: limit)
        let code = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        guard code == Z_STREAM_END else { return nil }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
