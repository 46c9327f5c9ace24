/// The result of a scenario.
package struct ScenarioResult: Sendable {
    package enum Outcome: Sendable {
        case measured
        /// The server does not support the scenario; has the server's message.
        case notSupported(String)
        /// Nothing could be measured; has the reason.
        case failed(String)
    }

    /// The resource usage of a server process before and after the scenario.
    package struct ServerProcess: Sendable {
        package var pid: Int32
        package var before: ProcessFigures
        package var after: ProcessFigures
    }

    /// A value that only this scenario has. The unit is part of the key.
    package struct Detail: Sendable {
        package var key: String
        /// The name in the text report.
        package var name: String
        package var value: Double
    }

    package struct CeilingShare: Sendable {
        package var ceiling: Ceiling.Kind
        /// The share of the ceiling; 1 is the maximum of the machine.
        package var share: Double
    }

    package var scenario: Scenario
    package var outcome = Outcome.measured
    /// The unit of `count`: requests, events, pods.
    package var unit = "requests"
    package var connections = 1
    package var count = 0
    package var seconds: Double = 0
    package var rate: Double = 0
    package var latencies = LatencyHistogram()
    /// The latencies of the heads of responses; for lists only.
    package var firstByte: LatencyHistogram?
    /// The number of errors by HTTP status; 0 means no response.
    package var errors: [Int: Int] = [:]
    package var firstError: String?
    /// The bytes of the received bodies.
    package var bytes = 0
    package var details: [Detail] = []
    package var server: [ServerProcess] = []
    /// The CPU time of the load generator during the scenario.
    package var generatorCPUSeconds: Double = 0
    /// The number of operations by which the CPU times are divided, including the warm-up.
    package var operations = 0
    package var ceilings: [CeilingShare] = []

    package init(_ scenario: Scenario) {
        self.scenario = scenario
    }

    package init(_ scenario: Scenario, _ outcome: RequestOutcome) {
        self.scenario = scenario
        count = outcome.count
        seconds = outcome.seconds
        rate = outcome.rate
        latencies = outcome.latencies
        errors = outcome.errors
        firstError = outcome.firstError
        bytes = outcome.bytes
        operations = outcome.sent
        if outcome.successes == 0 { self.outcome = .failed(outcome.firstError ?? "no response") }
    }

    package var errorCount: Int { errors.values.reduce(0, +) }
    package var bytesPerSecond: Double { seconds > 0 ? Double(bytes) / seconds : 0 }
    package var serverCPUSeconds: Double {
        server.reduce(0) { $0 + $1.after.cpuSeconds - $1.before.cpuSeconds }
    }
}
