/// A scenario that the bench can measure.
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

    /// The scenarios that measure the cost of controllers, which must run in the cluster.
    package static let growth: [Scenario] = [.nodes, .leases, .deployments, .jobs, .services, .namespaces]
    /// The default scenarios.
    package static let standard = allCases.filter { !growth.contains($0) && $0 != .createUnschedulable }

    /// The names of groups of scenarios.
    package static let groups: [(name: String, scenarios: [Scenario])] = [
        ("all", standard),
        ("create", [.createConfigMaps, .createPods]),
        ("list", [.listJSON, .listProtobuf, .listPages]),
        ("patch", [.patchMerge, .patchStrategic]),
        ("growth", growth),
    ]

    /// Returns the scenarios of a name; nil if it is unknown.
    package static func named(_ name: String) -> [Scenario]? {
        if let scenario = Scenario(rawValue: name) { return [scenario] }
        return groups.first { $0.name == name }?.scenarios
    }

    /// All names of groups and scenarios, for error messages.
    package static var names: [String] { groups.map(\.name) + allCases.map(\.rawValue) }
}
