/// The reason for which a container has not started, as its status shows it.
struct WaitingReason: Sendable, Hashable {
    var reason: String
    var message: String
}
