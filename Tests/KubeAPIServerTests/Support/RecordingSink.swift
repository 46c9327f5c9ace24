import KubeJSON
import NIOCore
import Synchronization
import TestSupport

@testable import KubeAPIServer

/// A receiver of watch messages that records them and can delay taking them.
final class RecordingSink: WatchSink {
    private struct State {
        var messages: [JSONValue] = []
        var deliveries = 0
        var pendingBytes = 0
        var isReading: Bool
        var isEnded = false
        var isCutOff = false
        var drains: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    /// A receiver that is not reading takes nothing until `read`.
    init(isReading: Bool = true) {
        state = Mutex(State(isReading: isReading))
    }

    func deliver(_ message: ByteBuffer) -> Bool {
        let values = message.readableBytesView.split(separator: UInt8(ascii: "\n"))
            .map { (try? JSONValue(json: Array($0))) ?? .null }
        return state.withLock { state in
            guard !state.isCutOff, !state.isEnded else { return false }
            state.deliveries += 1
            state.messages += values
            if !state.isReading { state.pendingBytes += message.readableBytes }
            return true
        }
    }

    /// The number of deliveries, each of which may have several messages.
    var deliveries: Int { state.withLock { $0.deliveries } }
    var pendingBytes: Int { state.withLock { $0.pendingBytes } }

    func drain() async {
        await withCheckedContinuation { continuation in
            let isReading = state.withLock { state in
                if !state.isReading { state.drains.append(continuation) }
                return state.isReading
            }
            if isReading { continuation.resume() }
        }
    }

    func end() { state.withLock { $0.isEnded = true } }
    func cutOff() { state.withLock { $0.isCutOff = true } }

    /// Takes the pending messages and all later ones.
    func read() {
        let drains = state.withLock { state in
            state.isReading = true
            state.pendingBytes = 0
            defer { state.drains = [] }
            return state.drains
        }
        for drain in drains { drain.resume() }
    }

    var isEnded: Bool { state.withLock { $0.isEnded } }
    var isCutOff: Bool { state.withLock { $0.isCutOff } }
    var messages: [JSONValue] { state.withLock { $0.messages } }

    /// The received events as `ADDED name revision`.
    var events: [String] {
        messages.map { message in
            let metadata = message["object"]?["metadata"]
            let parts = [message["type"], metadata?["name"], metadata?["resourceVersion"]]
            return parts.compactMap { $0?.string }.joined(separator: " ")
        }
    }

    /// Waits until `count` messages have been received.
    func wait(for count: Int) async throws {
        try await waitUntil("message \(count)") { messages.count >= count }
    }
}
