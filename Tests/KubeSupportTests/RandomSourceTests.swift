import KubeSupport
import Testing

@Suite("random sources")
struct RandomSourceTests {
    @Test("the numbers are determined by the seed")
    func seeds() {
        func numbers(_ seed: UInt64) -> [UInt64] {
            let random = SeededRandomSource(seed: seed)
            return (0..<100).map { _ in random.next() }
        }
        #expect(numbers(7) == numbers(7))
        #expect(Set(numbers(7)).isDisjoint(with: numbers(8)))
        #expect(Set(numbers(7)).count == 100)
    }

    @Test("numbers cover exactly their range", arguments: [1, 2, 6, 100])
    func ranges(_ count: Int) {
        let random = SeededRandomSource(seed: 1)
        let found = Set((0..<count * 50).map { _ in random.number(in: 10..<10 + count) })
        #expect(found == Set(10..<10 + count))
    }

    @Test("shuffling keeps the elements and is determined by the seed")
    func shuffling() {
        let orders = (0..<20).map { SeededRandomSource(seed: $0).shuffled(0..<10) }
        #expect(orders.allSatisfy { $0.sorted() == Array(0..<10) })
        #expect(Set(orders).count == 20)
        #expect(SeededRandomSource(seed: 3).shuffled(0..<10) == orders[3])
    }
}
