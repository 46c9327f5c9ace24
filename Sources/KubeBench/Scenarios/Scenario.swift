/// What can be measured.
package enum Scenario: String, CaseIterable, Sendable {
    case createConfigMaps = "create-configmaps"
    case createPods = "create-pods"
    case get
    case listJSON = "list-json"
    case listProtobuf = "list-protobuf"
    case listPages = "list-pages"
    case patchMerge = "patch-merge"
    case patchStrategic = "patch-strategic"
    case apply
    case watch
    case delete
    case schedule
    case createUnschedulable = "create-unschedulable"
    case nodes
    case leases
    case deployments
    case jobs
    case services
    case namespaces

    /// Those that say what the controllers of a cluster cost; they need a server that has them.
    package static let growth: [Scenario] = [.nodes, .leases, .deployments, .jobs, .services, .namespaces]
    /// What is measured where nothing is named.
    package static let standard = allCases.filter { !growth.contains($0) && $0 != .createUnschedulable }

    /// Names that stand for several, and those.
    package static let groups: [(name: String, scenarios: [Scenario])] = [
        ("all", standard),
        ("create", [.createConfigMaps, .createPods]),
        ("list", [.listJSON, .listProtobuf, .listPages]),
        ("patch", [.patchMerge, .patchStrategic]),
        ("growth", growth),
    ]

    /// The scenarios of a name; nil when there is none of that name.
    package static func named(_ name: String) -> [Scenario]? {
        if let scenario = Scenario(rawValue: name) { return [scenario] }
        return groups.first { $0.name == name }?.scenarios
    }

    /// All names, for messages.
    package static var names: [String] { groups.map(\.name) + allCases.map(\.rawValue) }
}
