import Testing

/// Watches the pods of a Deployment with kubectl, and counts after each event what a rolling update must keep within
/// limits.
struct RolloutWatch {
    private let command: BackgroundCommand

    init(_ kubectl: Kubectl, selector: String) throws {
        command = try kubectl.start(
            "get", "pods", "-l", selector, "--watch", "--output-watch-events", "-o",
            "jsonpath={.type}|{.object.metadata.name}|{.object.metadata.deletionTimestamp}|"
                + #"{.object.status.conditions[?(@.type=="Ready")].status}|{.object.spec.containers[0].image}{"\n"}"#)
    }

    struct Counts: Equatable {
        /// The number of ready pods that are not being deleted.
        var available: Int
        /// The number of pods that are not being deleted.
        var total: Int
    }

    /// The counts after each event, except for the first `initial` ones, which are the existing pods.
    func counts(after initial: Int) -> [Counts] {
        var pods: [String: (isReady: Bool, isLeaving: Bool)] = [:]
        var result: [Counts] = []
        for (index, line) in command.lines.enumerated() {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else { continue }
            pods[fields[1]] = fields[0] == "DELETED" ? nil : (fields[3] == "True", !fields[2].isEmpty)
            guard index + 1 >= initial else { continue }
            let staying = pods.values.filter { !$0.isLeaving }
            result.append(Counts(available: staying.filter(\.isReady).count, total: staying.count))
        }
        return result
    }

    var events: Int { command.lines.count }

    /// Each event in a line: its type, the pod, its deletion time, its readiness, its image.
    var text: String { command.lines.joined(separator: "\n") }

    func stop() {
        command.stop()
    }
}
