import Foundation
import TestSupport
import Testing

@testable import KubeStore

/// Behaviour specific to etcd; see `StoreConformanceTests` for that of all stores.
@Suite(.enabled(if: EtcdServers.isInstalled)) struct EtcdStoreTests {
    @Test("keys are stored under the prefix, and other keys are invisible")
    func layout() async throws {
        try await EtcdServers.with { servers in
            var configuration = try servers.configuration
            configuration.keys = EtcdKeyLayout(own: "/registry/", prefix: "/prod/")
            let store = try await EtcdStore.open(configuration)
            try servers.control(0, "put", "/prod/pods/default/a", "theirs")
            try servers.control(0, "put", "/production/pods/default/b", "not ours")
            try servers.control(0, "put", "/proc", "not ours")
            try await store.put("/registry/pods/default/c", "ours")
            #expect(
                try await store.texts("/registry/")
                    == ["/registry/pods/default/a=theirs", "/registry/pods/default/c=ours"])
            let all = try await store.list(KeyRange(lower: "/registry/", upper: nil), limit: nil, at: nil)
            #expect(all.entries.map(\.key) == ["/registry/pods/default/a", "/registry/pods/default/c"])
            #expect(try servers.control(0, "get", "/prod/pods/default/c", "--print-value-only") == "ours\n")
            await store.close()
        }
    }

    @Test("the identity of a cluster does not depend on the members, but on the prefix")
    func identity() async throws {
        try await EtcdServers.with(members: 3) { servers in
            var identities: [String] = []
            for endpoints in [servers.endpoints, servers.endpoints.reversed(), [servers.endpoints[1] + "/"]] {
                var configuration = try servers.configuration(endpoints: endpoints)
                configuration.keys = EtcdKeyLayout(own: "/registry/", prefix: "/prod/")
                let store = try await EtcdStore.open(configuration)
                identities.append(store.identity)
                await store.close()
            }
            #expect(Set(identities).count == 1 && identities[0].hasSuffix("/prod/"), "\(identities)")
            let other = try await EtcdStore.open(servers.configuration)
            #expect(other.identity != identities[0])
            await other.close()
        }
    }

    @Test("hundreds of calls in a few seconds do not end the connection", arguments: [true, false])
    func manyCalls(isTLS: Bool) async throws {
        try await EtcdServers.with(isTLS: isTLS) { servers in
            let configuration = try servers.configuration
            let member = try EtcdMember(configuration.endpoints[0], tls: configuration.tls)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await member.client.runConnections() }
                // The HTTP/2 library's default limit is 200 pings in 30 s, and etcd 3.4 sends a ping for each call
                // without TLS.
                for _ in 0..<500 {
                    _ = try await member.call(
                        Etcdserverpb_KV.Method.Range.descriptor, Etcdserverpb_RangeRequest.with { $0.key = Data([1]) },
                        timeout: .seconds(5), as: Etcdserverpb_RangeResponse.self)
                }
                member.client.beginGracefulShutdown()
                try await group.waitForAll()
            }
        }
    }

    @Test("a list of several pages is complete and at one revision")
    func pages() async throws {
        try await EtcdServers.with { servers in
            let store = try await EtcdStore.open(try servers.configuration)
            for block in 0..<25 {
                try await store.write([], (0..<100).map { .put(key: "/k\(10_000 + block * 100 + $0)", value: []) })
            }
            let page = try await store.list(KeyRange(prefix: "/k"), limit: nil, at: nil)
            #expect(page.entries.map(\.key) == (0..<2_500).map { "/k\(10_000 + $0)" })
            #expect(page.revision == 26 && !page.hasMore)
            let most = try await store.list(KeyRange(prefix: "/k"), limit: 1_500, at: 20)
            #expect(most.entries.count == 1_500 && most.hasMore)
            await store.close()
        }
    }

    @Test("the keys of a lease are deleted when it expires")
    func leases() async throws {
        try await EtcdServers.with { servers in
            let store = try await EtcdStore.open(try servers.configuration)
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 1, observer: observer)
            let lease = try await store.grantLease(ttl: .milliseconds(900))
            try await store.put("/a", "", lease: lease)
            try await store.put("/kept", "", lease: lease)
            try await store.put("/kept", "")
            #expect(await observer.events(4).last?.text == "5 -/a")
            await expect(.leaseNotFound(lease)) { try await store.put("/late", "", lease: lease) }
            #expect(try await store.texts("/") == ["/kept="])
            watch.cancel()
            await store.close()
        }
    }

    @Test("one of the API servers on an etcd compacts, to the revision of one interval ago")
    func compaction() async throws {
        try await EtcdServers.with { servers in
            var configuration = try servers.configuration
            configuration.compactionInterval = .milliseconds(300)
            let stores = [try await EtcdStore.open(configuration), try await EtcdStore.open(configuration)]
            for value in 0..<20 { try await stores[0].put("/a", "\(value)") }
            try await waitUntil { (try? await stores[1].get("/a", at: 5)) == nil }
            #expect(try await stores[1].text("/a") == "19")
            // The version of the key counts the rounds: no round was executed twice.
            let fields = try servers.control(0, "get", EtcdCompactor.key, "-w", "fields")
            let version = fields.split(separator: "\n").first { $0.hasPrefix("\"Version\"") } ?? ""
            #expect(Int(version.split(separator: " ").last ?? "") ?? 99 < 20, "\(fields)")
            for store in stores { await store.close() }
        }
    }

    @Test("a watch that was disconnected for longer than the history is kept ends with an error")
    func compactedWatch() async throws {
        try await EtcdServers.with { servers in
            let store = try await EtcdStore.open(try servers.configuration)
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 1, observer: observer)
            try await store.put("/a", "1")
            servers.kill(0)
            try servers.start(0)
            // This may be faster or slower than the retry of the watch: both must work.
            try await servers.waitUntilHealthy(0)
            for value in 0..<10 { try servers.control(0, "put", "/t/a", "\(value)") }
            try servers.control(0, "compact", "12")
            try await waitUntil { observer.end != nil || observer.events.count == 11 }
            if let end = observer.end {
                #expect(end.code == .compacted(oldest: 12))
            } else {
                #expect(observer.events.map(\.revision.rawValue) == Array(2...12))
            }
            watch.cancel()
            await store.close()
        }
    }

    @Test("a watch resumes without gaps or repeats after its member was restarted")
    func resumption() async throws {
        try await EtcdServers.with { servers in
            let store = try await EtcdStore.open(try servers.configuration)
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 1, observer: observer)
            for value in 0..<5 { try await store.put("/a", "\(value)") }
            servers.kill(0)
            try servers.start(0)
            try await servers.waitUntilHealthy(0)
            // A write on the lost connection would be uncertain; a read fails over to the next member.
            try await waitUntil { (try? await store.text("/a")) != nil }
            for value in 5..<10 { try await store.put("/a", "\(value)") }
            #expect(await observer.events(10).map(\.revision.rawValue) == Array(2...11))
            watch.cancel()
            await store.close()
        }
    }

    @Test("writes by another process are observed after synchronize()")
    func synchronization() async throws {
        try await EtcdServers.with { servers in
            let mine = try await EtcdStore.open(try servers.configuration)
            let theirs = try await EtcdStore.open(try servers.configuration)
            let observer = RecordingObserver()
            let watch = try await mine.watch(KeyRange(prefix: "/x/"), after: 1, observer: observer)
            for value in 0..<50 {
                try await theirs.put("/x/a", "\(value)")
                try await mine.synchronize()
                #expect(observer.events.contains { $0.text.hasSuffix(" +/x/a=\(value)") })
                // Outside of the range: the revision increases without an event for this watch.
                try await theirs.put("/y", "\(value)")
            }
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<50 { group.addTask { await #expect(throws: Never.self) { try await mine.synchronize() } } }
            }
            watch.cancel()
            await mine.close()
            await theirs.close()
        }
    }

    @Test("invalid configurations, and unreachable or untrusted servers, are reported")
    func badConfiguration() async throws {
        for text in ["etcd:2379", "https://", "https://host", "https://host:0", "https://host:99999", "http://a b:1"] {
            #expect(throws: StoreError.self, "\(text)") { try EtcdConfiguration(endpoints: [text]) }
        }
        #expect(throws: StoreError.self) { try EtcdConfiguration(endpoints: []) }
        #expect(throws: StoreError.self) { try EtcdConfiguration(endpoints: ["http://a:1", "https://b:2"]) }
        #expect(try EtcdEndpoint("https://[::1]:2379").description == "https://[::1]:2379")
        try await EtcdServers.with { servers in
            var configuration = try servers.configuration
            configuration.startTimeout = .seconds(1)
            configuration.tls = .init(certificateAuthorities: servers.certificateAuthorities)
            await expect(.unavailable) { try await EtcdStore.open(configuration) }
            configuration = try servers.configuration
            configuration.startTimeout = .seconds(1)
            configuration.tls.certificateAuthorities = servers.clientCertificate
            await expect(.unavailable) { try await EtcdStore.open(configuration) }
        }
    }

    @Test("a write whose member disappears is uncertain, and every request ends")
    func uncertainty() async throws {
        try await EtcdServers.with { servers in
            var configuration = try servers.configuration
            configuration.requestTimeout = .seconds(3)
            let store = try await EtcdStore.open(configuration)
            try await store.put("/a", "1")
            servers.kill(0)
            await expect(.unavailable) { try await store.get("/a", at: nil) }
            try servers.start(0)
            try await servers.waitUntilHealthy(0)
            try await waitUntil { (try? await store.text("/a")) != nil }
            // Some writes are in progress while the member is killed.
            let outcomes = await withTaskGroup(of: StoreError.Code?.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        do {
                            _ = try await store.put("/b", "x")
                            return nil
                        } catch {
                            return (error as? StoreError)?.code
                        }
                    }
                }
                servers.kill(0)
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.allSatisfy { $0 == nil || $0 == .uncertain || $0 == .unavailable }, "\(outcomes)")
            await store.close()
        }
    }
}

@Suite struct EtcdKeyLayoutTests {
    @Test(
        "the slashes of a prefix are normalized",
        arguments: [
            ("/registry", "/registry/"), ("registry", "/registry/"), ("/registry/", "/registry/"),
            ("//a///b//", "/a/b/"), ("a/./b", "/a/b/"), ("/a/../b", "/b/"), ("../a", "/a/"),
        ])
    func prefix(text: String, expected: String) {
        #expect(EtcdKeyLayout.prefix(text) == expected)
    }

    @Test("invalid prefixes are rejected", arguments: ["", "/", "//", ".", "a/..", "/a b", "/a\n", "/ä", "/a\0"])
    func noPrefix(text: String) {
        #expect(EtcdKeyLayout.prefix(text) == nil)
    }
}
