import KubeAPI

extension Pod {
    package var isReady: Bool { status.conditions.contains { $0.type == "Ready" && $0.status == "True" } }
    package var isFinished: Bool { status.phase == "Succeeded" || status.phase == "Failed" }
}
