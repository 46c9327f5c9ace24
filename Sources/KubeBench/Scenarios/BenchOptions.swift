/// What to measure, and how much of it.
package struct BenchOptions: Sendable {
    package enum Encoding: String, CaseIterable, Sendable {
        case json, protobuf
    }

    package var scenarios: [Scenario] = Scenario.standard
    package var connections = 32
    /// Event loops of the generator.
    package var threads = 1
    package var length = RequestLoad.Length.duration(.seconds(5))
    /// What comes before each measurement and does not count.
    package var warmUp = Duration.seconds(1)
    /// Requests, or writes under watches, a second in all; nil: as many as there are answers.
    package var rate: Double?
    /// ConfigMaps that are there to be read and patched; Jobs, Services and namespaces whose cost is measured.
    package var objects = 1_000
    /// Pods that are there to be listed, pods to be scheduled, and pods of Deployments.
    package var pods = 1_000
    package var nodes = 100
    /// How many bytes of data a ConfigMap has.
    package var size = 75
    /// How many bytes of annotation each pod to be stored has beside what all have.
    package var podPadding = 0
    package var pageSize = 500
    package var watchers = 100
    /// Connections that write under the watches.
    package var writers = 16
    /// Of what is sent and asked for, where the scenario does not say so itself.
    package var encoding = Encoding.json
    /// A namespace that exists, to use instead of own ones; the bench's objects in it are deleted, not the namespace.
    package var namespace: String?
    package var serverPIDs: [Int32] = []
    package var measuresCeiling = false
    /// Where the file of the ceiling of durable writes is made.
    package var syncDirectory = "."

    package init() {}

    /// Throws `invalidOptions`, in terms of the command line.
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
        try require(serverPIDs.allSatisfy { $0 > 0 }, "--server-pid must be a process's number")
    }
}
