import KubeSupport
import Testing

@testable import KubeClient

private let start = Timestamp(secondsSinceEpoch: 1_750_000_000)

@Suite struct RecentValuesTests {
    @Test("of more values than it has room for it knows the newest, and those that were set again")
    func bounded() {
        var values = RecentValues<Int, Int>(capacity: 10)
        for number in 0..<100 {
            values[number] = number
            values[-1] = number
            #expect(values.count <= 20)
        }
        for number in 92..<100 { #expect(values[number] == number) }
        #expect(values[-1] == 99)
        #expect(values[1] == nil)
        values[99] = nil
        #expect(values[99] == nil)
    }
}

@Suite struct EventCorrelatorTests {
    private func observation(
        _ message: String, object: String = "uid", reason: String = "Test", after: Duration = .zero
    ) -> EventCorrelator.Observation {
        EventCorrelator.Observation(
            object: object, type: "Normal", reason: reason, message: message, time: start + after)
    }

    /// What is decided of an event, with the name of the Event that tells it; it is written as decided.
    private func tell(
        _ event: EventCorrelator.Observation, as name: String, _ correlator: inout EventCorrelator
    ) -> String {
        switch correlator.decide(event) {
        case .create(let key, let message):
            correlator.note(key, name: name, count: 1, at: event.time)
            return "create \(name): \(message)"
        case .count(let key, let name, let count, let message):
            correlator.note(key, name: name, count: count, at: event.time)
            return "\(name) is \(count): \(message)"
        case .drop: return "drop"
        }
    }

    @Test("an event that was told within ten minutes is counted")
    func again() {
        var correlator = EventCorrelator()
        #expect(tell(observation("a"), as: "e1", &correlator) == "create e1: a")
        #expect(tell(observation("a", after: .seconds(599)), as: "e2", &correlator) == "e1 is 2: a")
        #expect(tell(observation("a", object: "other"), as: "e3", &correlator) == "create e3: a")
        #expect(tell(observation("a", reason: "Other"), as: "e4", &correlator) == "create e4: a")
        #expect(tell(observation("a", after: .seconds(1_199)), as: "e5", &correlator) == "create e5: a")
    }

    @Test("from the tenth on, events that differ in their message only are counted on one Event")
    func combined() {
        var correlator = EventCorrelator()
        for number in 1...9 {
            #expect(tell(observation("\(number)"), as: "e\(number)", &correlator) == "create e\(number): \(number)")
        }
        let prefix = "(combined from similar events): "
        #expect(tell(observation("10"), as: "e10", &correlator) == "create e10: \(prefix)10")
        #expect(tell(observation("11"), as: "e11", &correlator) == "e10 is 2: \(prefix)11")
        #expect(tell(observation("x", reason: "Other"), as: "o", &correlator) == "create o: x")
        // Ten minutes without one of them end it.
        #expect(tell(observation("12", after: .seconds(601)), as: "e12", &correlator) == "create e12: 12")
    }

    @Test("about one object come 25 events, then one every five minutes; about another as many")
    func allowance() {
        var correlator = EventCorrelator()
        for number in 0..<25 {
            #expect(tell(observation("m", reason: "\(number)"), as: "e", &correlator) != "drop")
        }
        #expect(tell(observation("m", reason: "one more"), as: "e", &correlator) == "drop")
        #expect(tell(observation("m", object: "other"), as: "o", &correlator) == "create o: m")
        #expect(tell(observation("m", after: .seconds(299)), as: "e", &correlator) == "drop")
        #expect(tell(observation("m", after: .seconds(300)), as: "e", &correlator) == "create e: m")
        #expect(tell(observation("m", after: .seconds(301)), as: "e", &correlator) == "drop")
    }
}

@Suite struct WriteRateTests {
    @Test("a burst goes at once, what comes after it a hundred a second")
    func rate() {
        var rate = WriteRate(burst: 500, perSecond: 100)
        for _ in 0..<500 { #expect(rate.take(at: start) == .zero) }
        #expect(rate.take(at: start) == .milliseconds(10))
        #expect(rate.take(at: start + .milliseconds(10)) == .milliseconds(10))
        #expect(rate.take(at: start + .seconds(60)) == .zero)
    }
}
