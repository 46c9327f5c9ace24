import NIOCore
import NIOPosix

/// Repeats a request on many connections, each of which waits for the response before it sends the next request.
package struct RequestLoad: Sendable {
    package enum Objects: Sendable {
        /// Consecutive numbers from this one on.
        case sequence(from: Int)
        /// Random numbers below this one.
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
    /// The warm-up before the measurement, which is not counted.
    package var warmUp = Length.requests(0)
    /// The total rate in requests a second; nil means as many as the server can process. With a rate, the latency of a
    /// request is measured from the time at which it was due, so that the delays of a stalled server are included.
    package var rate: Double?

    package init(_ template: RequestTemplate, length: Length) {
        self.template = template
        self.length = length
    }

    /// Sends the requests from the event loops of `group`. Throws `unreachable` if a connection can't be opened; error
    /// responses are counted in the outcome. If the task is cancelled, the load ends immediately and the outcome is
    /// returned.
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
