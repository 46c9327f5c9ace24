/// What one scenario came to.
package struct ScenarioResult: Sendable {
    package enum Outcome: Sendable {
        case measured
        /// The server can't do this; what it says.
        case notSupported(String)
        /// Nothing could be measured; why.
        case failed(String)
    }

    /// A process of the server, before and after.
    package struct ServerProcess: Sendable {
        package var pid: Int32
        package var before: ProcessFigures
        package var after: ProcessFigures
    }

    /// A figure that only this scenario has. The unit is part of the key.
    package struct Detail: Sendable {
        package var key: String
        /// In the text.
        package var name: String
        package var value: Double
    }

    package struct CeilingShare: Sendable {
        package var ceiling: Ceiling.Kind
        /// 1 is all that the machine can do.
        package var share: Double
    }

    package var scenario: Scenario
    package var outcome = Outcome.measured
    /// What is counted: requests, events, pods.
    package var unit = "requests"
    package var connections = 1
    package var count = 0
    package var seconds: Double = 0
    package var rate: Double = 0
    package var latencies = LatencyHistogram()
    /// Until the head of the answer came; lists only.
    package var firstByte: LatencyHistogram?
    /// By HTTP status; 0: no answer.
    package var errors: [Int: Int] = [:]
    package var firstError: String?
    /// Of the bodies that were received.
    package var bytes = 0
    package var details: [Detail] = []
    package var server: [ServerProcess] = []
    /// Of the generator, during the scenario.
    package var generatorCPUSeconds: Double = 0
    /// What the CPU times are divided by: everything that was done while they were taken, warm-up included.
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
        if outcome.successes == 0 { self.outcome = .failed(outcome.firstError ?? "no answer") }
    }

    package var errorCount: Int { errors.values.reduce(0, +) }
    package var bytesPerSecond: Double { seconds > 0 ? Double(bytes) / seconds : 0 }
    package var serverCPUSeconds: Double {
        server.reduce(0) { $0 + $1.after.cpuSeconds - $1.before.cpuSeconds }
    }
}
