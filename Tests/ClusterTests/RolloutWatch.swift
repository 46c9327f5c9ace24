import Testing

/// Watches the pods of a Deployment through kubectl, and counts after each event what a rolling update may never break.
struct RolloutWatch {
    private let command: BackgroundCommand

    init(_ kubectl: Kubectl, selector: String) throws {
        command = try kubectl.start(
            "get", "pods", "-l", selector, "--watch", "--output-watch-events", "-o",
            "jsonpath={.type}|{.object.metadata.name}|{.object.metadata.deletionTimestamp}|"
                + #"{.object.status.conditions[?(@.type=="Ready")].status}|{.object.spec.containers[0].image}{"\n"}"#)
    }

    struct Counts: Equatable {
        /// Ready and not being removed.
        var available: Int
        /// Not being removed.
        var total: Int
    }

    /// After each event since the first `initial` ones, which tell what was there.
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

    /// Each event in a line: its type, the pod, since when it is being removed, whether it is ready, its image.
    var text: String { command.lines.joined(separator: "\n") }

    func stop() {
        command.stop()
    }
}
