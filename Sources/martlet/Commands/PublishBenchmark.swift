import ArgumentParser
import KubeAPI
import KubeAPIServer
import KubeStore
import Logging
import NIOCore
import Synchronization

/// Measures the cost of an event in the watch cache by the number of watches and of receivers.
struct PublishBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Measure the cost of a change with many watches, in memory, without sockets.")

    @Option(help: "Number of changes per measurement.")
    var events = 5_000

    func validate() throws {
        guard events > 0 else { throw ValidationError("--events must be at least 1") }
    }

    func run() async throws {
        print("watches  told of each change                     µs a change  ns a receiver")
        for watchers in [0, 10, 100, 1_000] {
            try await measure(watchers, "all of them: every pod is watched", receivers: watchers) { _ in "" }
            guard watchers > 0 else { continue }
            try await measure(watchers, "one: each watches a node's pods", receivers: 1) { "spec.nodeName=node-\($0)" }
        }
    }

    private func measure(_ count: Int, _ name: String, receivers: Int, selector: (Int) -> String) async throws {
        let catalogue = BuiltInResources().catalogue
        guard let pods = catalogue[GroupVersionResource(group: "", version: "v1", resource: "pods")] else { return }
        let cache = WatchCache(catalogue: catalogue, logger: Logger(label: "bench"))
        try await cache.start(MemoryStore())
        let sink = CountingSink()
        for index in 0..<count {
            var objects = ObjectSelector()
            try objects.add(FieldSelector(parsing: selector(index)), definition: pods)
            let watcher = Watcher(pods, selector: objects, format: .object, wantsBookmarks: false, sink: sink)
            cache.watch(watcher, from: .now)
        }
        // Two versions of one pod alternately; the commit itself is not measured.
        let versions = ["Pending", "Running"].map { Array(pod(phase: $0).json()) }
        let changes = (1...events).map { revision in
            StoreEvent(
                revision: Revision(rawValue: Int64(revision)),
                change: .put(
                    StoredEntry(
                        key: "/registry/pods/default/web-0", value: versions[revision % 2],
                        created: Revision(rawValue: 1), modified: Revision(rawValue: Int64(revision)))),
                previous: nil)
        }
        let start = ContinuousClock.now
        for change in changes {
            cache.storeDidChange([change])
            cache.deliverPublished(pods)
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        precondition(sink.count == receivers * events, "every receiver is told of every change")
        let microseconds = seconds * 1e6 / Double(events)
        let each = receivers == 0 ? "" : padded(String(Int(microseconds * 1_000 / Double(receivers))), 15)
        let text = name.padding(to: 42)
        print(
            "\(padded(String(count), 7))  \(text)\(padded(String(Int((microseconds * 10).rounded())).tenths, 11))\(each)"
        )
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// Returns a pod like those of a Deployment.
    private func pod(phase: String) -> Pod {
        Pod {
            $0.metadata.name = "web-0"
            $0.metadata.namespace = "default"
            $0.metadata.uid = "0a1b2c3d-0000-4000-8000-000000000000"
            $0.metadata.labels = ["app": "web", "tier": "backend", "pod-template-hash": "5d4f8c7b9"]
            $0.spec.nodeName = "node-0"
            $0.spec.containers = (0..<2).map { index in
                Container {
                    $0.name = "container-\(index)"
                    $0.image = "registry.example.com/team/web:1.25.3"
                    $0.args = ["--listen=0.0.0.0:8080", "--log-level=info", "--upstream=http://backend.default.svc"]
                }
            }
            $0.status.phase = phase
            $0.status.podIP = "10.244.0.17"
        }
    }
}

/// A receiver that is never busy.
private final class CountingSink: WatchSink {
    private let messages = Atomic<Int>(0)

    var count: Int { messages.load(ordering: .relaxed) }
    var pendingBytes: Int { 0 }

    func deliver(_ message: ByteBuffer) -> Bool {
        messages.add(1, ordering: .relaxed)
        return true
    }

    func drain() async {}
    func end() {}
    func cutOff() {}
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }

    /// Returns the number with one decimal.
    fileprivate var tenths: String { count < 2 ? "0.\(self)" : "\(dropLast()).\(suffix(1))" }
}
