/// The result of one run of a probe.
enum ProbeResult: Sendable, Hashable {
    case success
    case failure(String)
}
