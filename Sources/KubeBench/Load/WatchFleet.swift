import NIOCore
import NIOPosix

/// Concurrent watches, each on a connection of its own, and statistics of their events.
package struct WatchFleet: Sendable {
    package struct Plan: Sendable {
        package var request: RequestTemplate
        package var watchers: Int
        package var framing: WatchFrameScanner.Framing
        /// The prefix of the marks of the counted objects.
        package var marker: String
        /// The number of objects if only the first event of each is counted; nil if every event is counted.
        package var distinctObjects: Int?
    }

    private let workers: [NIOLoopBound<WatchWorker>]

    /// Opens the watches, and returns when the server has responded to all of them.
    package static func open(
        _ plan: Plan, _ endpoint: ServerEndpoint, on group: MultiThreadedEventLoopGroup
    ) async throws -> WatchFleet {
        let loops = Array(group.makeIterator()).prefix(plan.watchers)
        let futures = loops.enumerated().map { index, loop in
            let number = plan.watchers / loops.count + (index < plan.watchers % loops.count ? 1 : 0)
            return loop.flatSubmit {
                let worker = WatchWorker(plan, endpoint, number: number, on: loop)
                let bound = NIOLoopBound(worker, eventLoop: loop)
                return worker.open().map { bound }
            }
        }
        return WatchFleet(workers: try await EventLoopFuture.whenAllSucceed(futures, on: group.next()).get())
    }

    /// Counts only events of objects that were written at or after `time`.
    package func count(from time: UInt64) async throws {
        for worker in workers {
            try await worker.eventLoop.submit { worker.value.countedFrom = time }.get()
        }
    }

    /// Returns the statistics of the events received so far.
    package func delivery() async throws -> WatchDelivery {
        var all = WatchDelivery()
        for worker in workers {
            all.merge(try await worker.eventLoop.submit { worker.value.delivery }.get())
        }
        return all
    }

    package func close() async {
        for worker in workers {
            try? await worker.eventLoop.submit { worker.value.close() }.get()
        }
    }
}
