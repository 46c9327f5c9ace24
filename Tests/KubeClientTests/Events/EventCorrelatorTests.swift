import KubeSupport
import Testing

@testable import KubeClient

private let start = Timestamp(secondsSinceEpoch: 1_750_000_000)

@Suite struct EventCorrelatorTests {
    private func observation(
        _ message: String, object: String = "uid", reason: String = "Test", after: Duration = .zero
    ) -> EventCorrelator.Observation {
        EventCorrelator.Observation(
            object: object, type: "Normal", reason: reason, message: message, time: start + after)
    }

    /// Records an event whose Event object would be named `name`, and returns a description of the decision.
    private func record(
        _ event: EventCorrelator.Observation, as name: String, _ correlator: inout EventCorrelator
    ) -> String {
        switch correlator.correlate(event) {
        case .create(let key, let message):
            correlator.updateState(key, name: name, count: 1, at: event.time)
            return "create \(name): \(message)"
        case .patch(let key, let name, let count, let message):
            correlator.updateState(key, name: name, count: count, at: event.time)
            return "\(name) is \(count): \(message)"
        case .drop: return "drop"
        }
    }

    @Test("an event repeated within ten minutes increases the count of its Event")
    func repeated() {
        var correlator = EventCorrelator()
        #expect(record(observation("a"), as: "e1", &correlator) == "create e1: a")
        #expect(record(observation("a", after: .seconds(599)), as: "e2", &correlator) == "e1 is 2: a")
        #expect(record(observation("a", object: "other"), as: "e3", &correlator) == "create e3: a")
        #expect(record(observation("a", reason: "Other"), as: "e4", &correlator) == "create e4: a")
        #expect(record(observation("a", after: .seconds(1_199)), as: "e5", &correlator) == "create e5: a")
    }

    @Test("from the tenth message on, events that differ only in their message are aggregated")
    func aggregated() {
        var correlator = EventCorrelator()
        for number in 1...9 {
            #expect(record(observation("\(number)"), as: "e\(number)", &correlator) == "create e\(number): \(number)")
        }
        let prefix = "(combined from similar events): "
        #expect(record(observation("10"), as: "e10", &correlator) == "create e10: \(prefix)10")
        #expect(record(observation("11"), as: "e11", &correlator) == "e10 is 2: \(prefix)11")
        #expect(record(observation("x", reason: "Other"), as: "o", &correlator) == "create o: x")
        // The aggregation ends after ten minutes without a similar event.
        #expect(record(observation("12", after: .seconds(601)), as: "e12", &correlator) == "create e12: 12")
    }

    @Test("each object is allowed 25 events, then one every five minutes")
    func spamFilter() {
        var correlator = EventCorrelator()
        for number in 0..<25 {
            #expect(record(observation("m", reason: "\(number)"), as: "e", &correlator) != "drop")
        }
        #expect(record(observation("m", reason: "one more"), as: "e", &correlator) == "drop")
        #expect(record(observation("m", object: "other"), as: "o", &correlator) == "create o: m")
        #expect(record(observation("m", after: .seconds(299)), as: "e", &correlator) == "drop")
        #expect(record(observation("m", after: .seconds(300)), as: "e", &correlator) == "create e: m")
        #expect(record(observation("m", after: .seconds(301)), as: "e", &correlator) == "drop")
    }
}
