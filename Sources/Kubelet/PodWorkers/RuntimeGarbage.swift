/// Finds the sandboxes and containers of a running pod that are no longer needed: sandboxes that were replaced, and all
/// stopped containers except for the last of each name.
enum RuntimeGarbage {
    static func plan(_ state: PodRuntimeState) -> [PodAction] {
        var actions: [PodAction] = []
        var seen: [String: Int] = [:]
        var kept: Set<String> = []
        for container in state.containers {
            let newer = seen[container.name, default: 0]
            seen[container.name] = newer + 1
            if newer >= 2 && container.state == .exited {
                actions.append(.removeContainer(id: container.id))
            } else {
                kept.insert(container.sandboxID)
            }
        }
        for sandbox in state.sandboxes.dropFirst() where !sandbox.isReady && !kept.contains(sandbox.id) {
            actions.append(.removeSandbox(id: sandbox.id))
        }
        return actions
    }
}
