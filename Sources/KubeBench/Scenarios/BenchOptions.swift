/// The options of a run of the bench.
package struct BenchOptions: Sendable {
    package enum Encoding: String, CaseIterable, Sendable {
        case json, protobuf
    }

    package var scenarios: [Scenario] = Scenario.standard
    package var connections = 32
    /// The number of event loops of the load generator.
    package var threads = 1
    package var length = RequestLoad.Length.duration(.seconds(5))
    /// The warm-up before each measurement, which is not counted.
    package var warmUp = Duration.seconds(1)
    /// The total rate of requests, or of writes in the watch scenario, a second; nil means as many as the server can
    /// process.
    package var rate: Double?
    /// The number of ConfigMaps to read and patch, and of Jobs, Services and namespaces in the growth scenarios.
    package var objects = 1_000
    /// The number of pods to list, to schedule, and of Deployments.
    package var pods = 1_000
    package var nodes = 100
    /// The number of bytes of data in a ConfigMap.
    package var size = 75
    /// The number of additional annotation bytes in each stored pod.
    package var podPadding = 0
    package var pageSize = 500
    package var watchers = 100
    /// The number of connections that write in the watch scenario.
    package var writers = 16
    /// The encoding of requests and responses, unless the scenario determines it.
    package var encoding = Encoding.json
    /// An existing namespace to use instead of new ones. The bench's objects in it are deleted, the namespace is not.
    package var namespace: String?
    package var serverPIDs: [Int32] = []
    package var measuresCeiling = false
    /// The directory in which durable writes are measured.
    package var syncDirectory = "."

    package init() {}

    /// Throws `invalidOptions`, with a message about the command-line option.
    package func validate() throws(BenchError) {
        func require(_ condition: Bool, _ message: String) throws(BenchError) {
            if !condition { throw BenchError(.invalidOptions, message) }
        }
        try require(!scenarios.isEmpty, "no scenario to measure")
        try require((1...10_000).contains(connections), "--connections must be from 1 to 10000")
        try require((1...64).contains(threads), "--threads must be from 1 to 64")
        try require((1...10_000_000).contains(objects), "--objects must be from 1 to 10000000")
        try require((1...1_000_000).contains(pods), "--pods must be from 1 to 1000000")
        try require((1...100_000).contains(nodes), "--nodes must be from 1 to 100000")
        try require((1...1_000_000).contains(size), "--size must be from 1 to 1000000")
        try require((0...200_000).contains(podPadding), "--pod-padding must be from 0 to 200000")
        try require((1...1_000_000).contains(pageSize), "--page-size must be from 1 to 1000000")
        try require((1...10_000).contains(watchers), "--watchers must be from 1 to 10000")
        try require((1...10_000).contains(writers), "--writers must be from 1 to 10000")
        if let rate {
            try require(rate >= 0.001 && rate <= 10_000_000, "--rate must be at least 0.001, at most 10000000")
        }
        switch length {
        case .requests(let number):
            try require((1...10_000_000).contains(number), "--requests must be from 1 to 10000000")
        case .duration(let duration):
            try require(duration > .zero && duration <= .seconds(86_400), "--duration must be up to 24h")
        }
        try require(warmUp >= .zero && warmUp <= .seconds(3_600), "--warm-up must be up to 1h")
        try require(serverPIDs.allSatisfy { $0 > 0 }, "--server-pid must be a process ID")
    }
}
