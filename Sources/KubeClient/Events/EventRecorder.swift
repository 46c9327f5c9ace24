import KubeAPI
import KubeSupport
import Logging

/// Records Event objects about other objects, which `kubectl describe` shows.
///
/// Repeated and similar events are aggregated (`EventCorrelator`), and writes are rate-limited
/// (`TokenBucketRateLimiter`). Recording neither fails nor waits: at most `capacity` events are queued, and further
/// ones are dropped.
package final class EventRecorder: Sendable {
    package enum EventType: String, Sendable {
        case normal = "Normal"
        case warning = "Warning"
    }

    private struct Pending: Sendable {
        var reference: ObjectReference
        var type: EventType
        var reason: String
        var message: String
        var time: Timestamp
    }

    private static let capacity = 1_000

    private let client: Client
    private let component: String
    private let host: String?
    private let time: any TimeSource
    private let logger: Logger
    private let pending: AsyncStream<Pending>
    private let continuation: AsyncStream<Pending>.Continuation

    /// - Parameters:
    ///   - component: The source component of the events, e.g. `deployment-controller`.
    ///   - host: The source host of the events; only the node's components set it.
    package init(
        _ client: Client, component: String, host: String? = nil, time: any TimeSource = SystemTime(), logger: Logger
    ) {
        self.client = client
        self.component = component
        self.host = host
        self.time = time
        self.logger = logger
        (pending, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    package func record<Object: KubeObject>(
        _ type: EventType, _ reason: String, _ message: String, about object: Object
    ) {
        record(type, reason, message, about: ObjectReference(to: object))
    }

    package func record(_ type: EventType, _ reason: String, _ message: String, about reference: ObjectReference) {
        continuation.yield(
            Pending(reference: reference, type: type, reason: reason, message: message, time: time.now()))
    }

    /// Sends recorded events until the task is cancelled.
    package func run() async {
        var correlator = EventCorrelator()
        var rateLimiter = TokenBucketRateLimiter(burst: 500, perSecond: 100)
        for await event in pending {
            do {
                let observation = EventCorrelator.Observation(
                    object: event.reference.uid ?? event.reference.name ?? "", type: event.type.rawValue,
                    reason: event.reason, message: event.message, time: event.time)
                let decision = correlator.correlate(observation)
                if decision == .drop { continue }
                let wait = rateLimiter.take(at: time.now())
                if wait > .zero { try await time.sleep(for: wait) }
                try await carryOut(decision, event, &correlator)
            } catch {
                logger.debug("Event was not recorded", metadata: ["reason": "\(event.reason)", "error": "\(error)"])
            }
        }
    }

    private func carryOut(
        _ decision: EventCorrelator.Decision, _ event: Pending, _ correlator: inout EventCorrelator
    ) async throws {
        let namespace = event.reference.namespace ?? "default"
        var event = event
        switch decision {
        case .drop: return
        case .create(let key, let message):
            event.message = message
            try await create(event, namespace, key, &correlator)
        case .patch(let key, let name, let count, let message):
            event.message = message
            let patch: Patch = .merge([
                "count": .integer(Int64(count)), "lastTimestamp": .string(Time(event.time).description),
                "message": .string(message),
            ])
            do {
                try await client.patch(Event.self, namespace: namespace, name: name, patch)
                correlator.updateState(key, name: name, count: count, at: event.time)
            } catch let error as StatusError where error.isNotFound {
                // The Event's lease has expired: create a new one.
                try await create(event, namespace, key, &correlator)
            }
        }
    }

    private func create(
        _ event: Pending, _ namespace: String, _ key: EventCorrelator.Key, _ correlator: inout EventCorrelator
    ) async throws {
        let new = self.event(event, namespace)
        try await client.createOnly(new)
        correlator.updateState(key, name: new.metadata.name ?? "", count: 1, at: event.time)
    }

    private func event(_ event: Pending, _ namespace: String) -> Event {
        let nanoseconds = event.time.secondsSinceEpoch * 1_000_000_000 + event.time.nanoseconds
        return Event {
            $0.metadata.namespace = namespace
            $0.metadata.name = "\(event.reference.name ?? "").\(String(UInt64(max(0, nanoseconds)), radix: 16))"
            $0.involvedObject = event.reference
            $0.reason = event.reason
            $0.message = event.message
            $0.source = EventSource {
                $0.component = component; $0.host = host
            }
            $0.firstTimestamp = Time(event.time)
            $0.lastTimestamp = Time(event.time)
            $0.count = 1
            $0.type = event.type.rawValue
            $0.reportingComponent = component
            $0.reportingInstance = host ?? ""
        }
    }
}

extension ObjectReference {
    package init<Object: KubeObject>(to object: Object) {
        self.init()
        apiVersion = object.groupVersionKind.apiVersion
        kind = object.groupVersionKind.kind
        namespace = object.metadata.namespace
        name = object.metadata.name
        uid = object.metadata.uid
        resourceVersion = object.metadata.resourceVersion
    }
}
