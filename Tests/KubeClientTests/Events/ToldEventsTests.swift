import KubeSupport
import Testing

@testable import KubeClient

@Suite struct ToldEventsTests {
    private let start = Timestamp(secondsSinceEpoch: 1_750_000_000)

    private func key(_ message: String) -> ToldEvents.Key {
        ToldEvents.Key(object: "uid", type: "Normal", reason: "Test", message: message)
    }

    @Test("an event is known for ten minutes after it was told last")
    func expires() {
        var told = ToldEvents()
        told.set(.init(name: "e", count: 1, last: start), for: key("a"))
        #expect(told.entry(for: key("a"), now: start + .seconds(599))?.name == "e")
        #expect(told.entry(for: key("a"), now: start + .seconds(600)) == nil)
        #expect(told.entry(for: key("b"), now: start) == nil)
        told.set(.init(name: "e", count: 2, last: start + .seconds(599)), for: key("a"))
        #expect(told.entry(for: key("a"), now: start + .seconds(600))?.count == 2)
    }

    @Test("of more events than it has room for it knows the newest, and those that came again")
    func bounded() {
        var told = ToldEvents(capacity: 10)
        for number in 0..<100 {
            told.set(.init(name: "e\(number)", count: 1, last: start), for: key("\(number)"))
            told.set(.init(name: "again", count: 1, last: start), for: key("again"))
            #expect(told.count <= 20)
        }
        for number in 92..<100 { #expect(told.entry(for: key("\(number)"), now: start)?.name == "e\(number)") }
        #expect(told.entry(for: key("again"), now: start) != nil)
        #expect(told.entry(for: key("1"), now: start) == nil)
    }
}
