import NIOCore
import NIOPosix

/// The same request over and over, on many connections, each of which waits for an answer before it sends the next.
package struct RequestLoad: Sendable {
    package enum Objects: Sendable {
        /// One number after the other, from this one on.
        case sequence(from: Int)
        /// Any number below this one.
        case random(below: Int)
    }

    package enum Length: Sendable {
        case requests(Int)
        case duration(Duration)
    }

    package var template: RequestTemplate
    package var objects = Objects.sequence(from: 0)
    package var connections = 32
    package var length: Length
    /// What comes first and is not counted.
    package var warmUp = Length.requests(0)
    /// Requests a second in all; nil: as many as the server answers. With a rate, a request's latency counts from the
    /// moment when it was due, so that a server that stalls does not hide what it kept waiting.
    package var rate: Double?

    package init(_ template: RequestTemplate, length: Length) {
        self.template = template
        self.length = length
    }

    /// Sends the requests from the event loops of `group`. Throws `unreachable` when not all connections can be made;
    /// what the server answers is no error of this. When the task is cancelled, the load ends at once, and the outcome
    /// says what was done.
    package func run(_ endpoint: ServerEndpoint, on group: MultiThreadedEventLoopGroup) async throws -> RequestOutcome {
        let loops = Array(group.makeIterator()).prefix(connections)
        let stop = StopSignal()
        let outcomes = loops.enumerated().map { index, loop in
            loop.flatSubmit {
                RequestWorker(self, endpoint, on: loop, share: (index, loops.count), stop: stop).run()
            }
        }
        let all = try await withTaskCancellationHandler {
            try await EventLoopFuture.whenAllSucceed(outcomes, on: group.next()).get()
        } onCancel: {
            stop.set()
        }
        return all.dropFirst().reduce(all[0]) { $0.merged(with: $1) }
    }
}

/// What came of a load.
package struct RequestOutcome: Sendable {
    /// Of answers with a status of 2xx within the measured time.
    package var latencies = LatencyHistogram()
    /// Within the measured time: answers by status, without those of 2xx. 0 stands for no answer.
    package var errors: [Int: Int] = [:]
    /// What the first of them said.
    package var firstError: String?
    /// The bytes of the bodies of all counted answers.
    package var bytes = 0
    /// Counted answers of 2xx a second.
    package var rate: Double = 0
    package var seconds: Double = 0
    /// The measured time, by `MonotonicClock`.
    package var start: UInt64 = 0
    package var end: UInt64 = 0
    /// Requests that the server did what they asked for, counted or not.
    package var successes = 0
    /// Requests sent, counted or not: with a sequence, the numbers of the objects are those below.
    package var sent = 0

    package var count: Int { Int(latencies.count) }
    package var errorCount: Int { errors.values.reduce(0, +) }

    func merged(with other: Self) -> Self {
        var merged = self
        merged.latencies.merge(other.latencies)
        merged.errors.merge(other.errors, uniquingKeysWith: +)
        merged.firstError = firstError ?? other.firstError
        merged.bytes += other.bytes
        merged.rate += other.rate
        merged.seconds = max(seconds, other.seconds)
        merged.start = min(start, other.start)
        merged.end = max(end, other.end)
        merged.successes += other.successes
        merged.sent += other.sent
        return merged
    }
}
