import KubeAPI
import KubeJSON
import KubeSupport

extension Table<PodDisruptionBudget> {
    static let podDisruptionBudgets = Table<PodDisruptionBudget>([
        .name, TableColumn("Min Available"), TableColumn("Max Unavailable"), .integer("Allowed Disruptions"), .age,
    ]) { budget, now in
        [
            .string(budget.metadata.name ?? ""), .string(budget.spec.minAvailable?.description ?? "N/A"),
            .string(budget.spec.maxUnavailable?.description ?? "N/A"),
            .integer(Int64(budget.status.disruptionsAllowed ?? 0)), .string(budget.age(now)),
        ]
    }
}

extension Table<ResourceQuota> {
    static let resourceQuotas = Table<ResourceQuota>([
        .name, TableColumn("Request"), TableColumn("Limit"), .age,
    ]) { quota, now in
        func text(_ isWanted: (String) -> Bool) -> JSONValue {
            let lines = quota.status.hard.filter { isWanted($0.key) }.sorted { $0.key < $1.key }.map { name, hard in
                "\(name): \(quota.status.used[name].map { "\($0)" } ?? "0")/\(hard)"
            }
            return .string(lines.joined(separator: ", "))
        }
        return [
            .string(quota.metadata.name ?? ""), text { !$0.hasPrefix("limits") }, text { $0.hasPrefix("limits") },
            .string(quota.age(now)),
        ]
    }
}

extension Table<PriorityClass> {
    static let priorityClasses = Table<PriorityClass>([
        .name, .integer("Value"), TableColumn("Global-Default", type: "boolean"), .age,
        TableColumn("PreemptionPolicy"),
    ]) { priority, now in
        [
            .string(priority.metadata.name ?? ""), .integer(Int64(priority.value ?? 0)),
            .bool(priority.globalDefault ?? false), .string(priority.age(now)),
            .string(priority.preemptionPolicy ?? ""),
        ]
    }
}

extension Table<RuntimeClass> {
    static let runtimeClasses = Table<RuntimeClass>([.name, TableColumn("Handler"), .age]) { runtime, now in
        [.string(runtime.metadata.name ?? ""), .string(runtime.handler), .string(runtime.age(now))]
    }
}

extension Table<FlowSchema> {
    static let flowSchemas = Table<FlowSchema>([
        .name, TableColumn("PriorityLevel"), TableColumn("MatchingPrecedence"), TableColumn("DistinguisherMethod"),
        .age, TableColumn("MissingPL"),
    ]) { schema, now in
        let dangling = schema.status.conditions.first { $0.type == "Dangling" }
        return [
            .string(schema.metadata.name ?? ""), .string(schema.spec.priorityLevelConfiguration.name),
            .integer(Int64(schema.spec.matchingPrecedence ?? 0)),
            .string(schema.spec.distinguisherMethod?.type ?? "<none>"), .string(schema.age(now)),
            .string(dangling?.status ?? "?"),
        ]
    }
}

extension Table<PriorityLevelConfiguration> {
    static let priorityLevels = Table<PriorityLevelConfiguration>([
        .name, TableColumn("Type"), TableColumn("NominalConcurrencyShares"), TableColumn("Queues"),
        TableColumn("HandSize"), TableColumn("QueueLengthLimit"), .age,
    ]) { level, now in
        func cell(_ value: Int32?) -> JSONValue { value.map { .integer(Int64($0)) } ?? "<none>" }
        let limited = level.spec.limited
        let queuing = limited?.limitResponse?.queuing
        return [
            .string(level.metadata.name ?? ""), .string(level.spec.type), cell(limited?.nominalConcurrencyShares),
            cell(queuing?.queues), cell(queuing?.handSize), cell(queuing?.queueLengthLimit),
            .string(level.age(now)),
        ]
    }
}
