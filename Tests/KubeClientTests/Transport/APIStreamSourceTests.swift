import KubeClient
import Synchronization
import Testing

@Suite("APIStreamSource")
struct APIStreamSourceTests {
    private final class Calls: Sendable {
        let demands = Atomic<Int>(0)
        let cancellations = Atomic<Int>(0)
    }

    private let calls = Calls()

    private func makeSource(highWatermark: Int) -> APIStreamSource<[UInt8]> {
        let calls = calls
        return APIStreamSource<[UInt8]>(highWatermark: highWatermark) {
            calls.demands.add(1, ordering: .sequentiallyConsistent)
        } onCancel: {
            calls.cancellations.add(1, ordering: .sequentiallyConsistent)
        }
    }

    private var demands: Int { calls.demands.load(ordering: .sequentiallyConsistent) }

    @Test("the producer must wait at the high watermark, and is resumed once when half is taken")
    func watermarks() async throws {
        let source = makeSource(highWatermark: 100)
        var body = source.makeBody().makeAsyncIterator()
        #expect(source.yield(Array(repeating: 1, count: 60)))
        #expect(!source.yield(Array(repeating: 2, count: 60)))
        #expect(try await body.next()?.count == 60)
        #expect(demands == 0)
        #expect(try await body.next()?.count == 60)
        #expect(demands == 1)
        #expect(source.yield([3]))
        #expect(try await body.next() == [3])
        #expect(demands == 1)
    }

    @Test("a chunk yielded between the watermarks while the producer must wait does not suppress onDemand")
    func chunkAtHand() async throws {
        let source = makeSource(highWatermark: 100)
        var body = source.makeBody().makeAsyncIterator()
        _ = source.yield(Array(repeating: 1, count: 40))
        #expect(!source.yield(Array(repeating: 2, count: 65)))
        #expect(try await body.next()?.count == 40)
        #expect(!source.yield(Array(repeating: 3, count: 5)))
        #expect(source.pendingBytes == 70)
        #expect(try await body.next()?.count == 65)
        #expect(demands == 1)
    }

    @Test("chunks yielded before the end are delivered before the end")
    func end() async throws {
        let source = makeSource(highWatermark: 10)
        var body = source.makeBody().makeAsyncIterator()
        _ = source.yield([1])
        source.finish(throwing: TransportError(.connectionLost, "cut"))
        _ = source.yield([2])
        #expect(try await body.next() == [1])
        await #expect(throws: TransportError.self) { _ = try await body.next() }
        #expect(calls.cancellations.load(ordering: .sequentiallyConsistent) == 0)
    }

    @Test("releasing the body calls onCancel once")
    func letGo() {
        let source = makeSource(highWatermark: 10)
        _ = source.makeBody()
        #expect(calls.cancellations.load(ordering: .sequentiallyConsistent) == 1)
        #expect(source.yield([1]))
        #expect(source.pendingBytes == 0)
    }
}
