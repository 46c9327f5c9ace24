import KubeSupport
import Testing

@testable import KubeClient

@Suite struct WorkQueueStateTests {
    private let start = Timestamp(secondsSinceEpoch: 1_750_000_000)

    private func keys(_ queue: inout WorkQueueState<Int>, after: Duration) -> [Int] {
        var keys: [Int] = []
        while case .work(let key) = queue.next(now: start + after) {
            keys.append(key)
            queue.finish(key)
        }
        return keys
    }

    @Test("delayed keys become ready in the order of their due times, and not earlier")
    func due() {
        var queue = WorkQueueState<Int>()
        for key in [3, 1, 2] { queue.add(key, at: start + .seconds(key)) }
        #expect(keys(&queue, after: .zero).isEmpty)
        #expect(queue.nextDue == start + .seconds(1))
        #expect(keys(&queue, after: .seconds(2)) == [1, 2])
        #expect(queue.nextDue == start + .seconds(3))
        #expect(keys(&queue, after: .seconds(3)) == [3])
        #expect(queue.nextDue == nil)
    }

    @Test("a key becomes ready at the earliest of several times, and adding it without delay replaces them")
    func earliest() {
        var queue = WorkQueueState<Int>()
        queue.add(1, at: start + .seconds(5))
        queue.add(1, at: start + .seconds(2))
        queue.add(1, at: start + .seconds(9))
        #expect(queue.nextDue == start + .seconds(2))
        #expect(keys(&queue, after: .seconds(2)) == [1])
        #expect(keys(&queue, after: .seconds(10)).isEmpty)
        queue.add(1, at: start + .seconds(20))
        queue.add(1)
        #expect(keys(&queue, after: .seconds(10)) == [1])
        #expect(queue.nextDue == nil && keys(&queue, after: .seconds(30)).isEmpty)
    }

    @Test("random operations have the same results as a simple model")
    func simulation() {
        var queue = WorkQueueState<Int>()
        var due: [Int: Int] = [:]
        var random = SystemRandomNumberGenerator()
        for second in 0..<2_000 {
            let key = Int.random(in: 0..<50, using: &random)
            let time = second + Int.random(in: 1..<100, using: &random)
            queue.add(key, at: start + .seconds(time))
            due[key] = min(due[key] ?? time, time)
            let expected = due.filter { $0.value <= second }.map(\.key)
            #expect(Set(keys(&queue, after: .seconds(second))) == Set(expected))
            for key in expected { due[key] = nil }
            #expect(queue.nextDue == due.values.min().map { start + .seconds($0) })
        }
    }
}
