import KubeAPI
import KubeJSON
import KubeSupport

private let containerColumns = [
    TableColumn("Containers", priority: 1), TableColumn("Images", priority: 1), TableColumn("Selector", priority: 1),
]

private func containerCells(_ template: PodTemplateSpec, _ selector: LabelSelector?) -> [JSONValue] {
    containerCells(template, LabelText.selector(selector))
}

private func containerCells(_ template: PodTemplateSpec, _ selector: String) -> [JSONValue] {
    [
        .string(template.spec.containers.map(\.name).joined(separator: ",")),
        .string(template.spec.containers.map { $0.image ?? "" }.joined(separator: ",")),
        .string(selector),
    ]
}

private func count(_ value: Int32?) -> JSONValue { .integer(Int64(value ?? 0)) }

extension Table<ReplicationController> {
    static let replicationControllers = Table<ReplicationController>(
        [.name, .integer("Desired"), .integer("Current"), .integer("Ready"), .age] + containerColumns
    ) { controller, now in
        [
            .string(controller.metadata.name ?? ""), count(controller.spec.replicas ?? 1),
            count(controller.status.replicas), count(controller.status.readyReplicas), .string(controller.age(now)),
        ]
            + containerCells(
                controller.spec.template ?? PodTemplateSpec(), LabelText.labels(controller.spec.selector))
    }
}

extension Table<PodTemplate> {
    static let podTemplates = Table<PodTemplate>([
        .name, TableColumn("Containers"), TableColumn("Images"), TableColumn("Pod Labels"),
    ]) { template, _ in
        [.string(template.metadata.name ?? "")]
            + containerCells(template.template, LabelText.labels(template.template.metadata.labels))
    }
}

extension Table<ControllerRevision> {
    static let controllerRevisions = Table<ControllerRevision>([
        .name, TableColumn("Controller"), TableColumn("Revision"), .age,
    ]) { revision, now in
        let owner = revision.metadata.ownerReferences.first { $0.controller == true }
        let controller = owner.map { owner in
            let parts = owner.apiVersion.split(separator: "/")
            let kind = parts.count == 2 ? "\(owner.kind).\(parts[0])" : owner.kind
            return "\(kind.lowercased())/\(owner.name)"
        }
        return [
            .string(revision.metadata.name ?? ""), .string(controller ?? "<none>"), .integer(revision.revision),
            .string(revision.age(now)),
        ]
    }
}

extension Table<Deployment> {
    static let deployments = Table<Deployment>(
        [.name, TableColumn("Ready"), TableColumn("Up-to-date"), TableColumn("Available"), .age] + containerColumns
    ) { deployment, now in
        [
            .string(deployment.metadata.name ?? ""),
            .string("\(deployment.status.readyReplicas ?? 0)/\(deployment.spec.replicas ?? 1)"),
            count(deployment.status.updatedReplicas), count(deployment.status.availableReplicas),
            .string(deployment.age(now)),
        ] + containerCells(deployment.spec.template, deployment.spec.selector)
    }
}

extension Table<ReplicaSet> {
    static let replicaSets = Table<ReplicaSet>(
        [.name, .integer("Desired"), .integer("Current"), .integer("Ready"), .age] + containerColumns
    ) { set, now in
        [
            .string(set.metadata.name ?? ""), count(set.spec.replicas ?? 1), count(set.status.replicas),
            count(set.status.readyReplicas), .string(set.age(now)),
        ] + containerCells(set.spec.template, set.spec.selector)
    }
}

extension Table<StatefulSet> {
    static let statefulSets = Table<StatefulSet>(
        [.name, TableColumn("Ready"), .age, TableColumn("Containers", priority: 1), TableColumn("Images", priority: 1)]
    ) { set, now in
        [
            .string(set.metadata.name ?? ""), .string("\(set.status.readyReplicas ?? 0)/\(set.spec.replicas ?? 1)"),
            .string(set.age(now)),
        ] + containerCells(set.spec.template, set.spec.selector).dropLast()
    }
}

extension Table<DaemonSet> {
    static let daemonSets = Table<DaemonSet>(
        [
            .name, .integer("Desired"), .integer("Current"), .integer("Ready"), .integer("Up-to-date"),
            .integer("Available"),
            TableColumn("Node Selector"), .age,
        ] + containerColumns
    ) { set, now in
        [
            .string(set.metadata.name ?? ""), count(set.status.desiredNumberScheduled),
            count(set.status.currentNumberScheduled), count(set.status.numberReady),
            count(set.status.updatedNumberScheduled), count(set.status.numberAvailable),
            .string(LabelText.labels(set.spec.template.spec.nodeSelector)), .string(set.age(now)),
        ] + containerCells(set.spec.template, set.spec.selector)
    }
}

extension Table<Job> {
    static let jobs = Table<Job>(
        [.name, TableColumn("Status"), TableColumn("Completions"), TableColumn("Duration"), .age] + containerColumns
    ) { job, now in
        let succeeded = job.status.succeeded ?? 0
        let completions =
            job.spec.completions.map { "\(succeeded)/\($0)" }
            ?? ((job.spec.parallelism ?? 0) > 1 ? "\(succeeded)/1 of \(job.spec.parallelism ?? 0)" : "\(succeeded)/1")
        let duration = job.status.startTime.map { start in
            let end = job.status.completionTime?.secondsSinceEpoch ?? now.secondsSinceEpoch
            return HumanDuration.text(seconds: end - start.secondsSinceEpoch)
        }
        return [
            .string(job.metadata.name ?? ""), .string(status(job)), .string(completions), .string(duration ?? ""),
            .string(job.age(now)),
        ] + containerCells(job.spec.template, job.spec.selector)
    }

    private static func status(_ job: Job) -> String {
        func has(_ type: String) -> Bool { job.status.conditions.contains { $0.type == type && $0.status == "True" } }
        if has("Complete") { return "Complete" }
        if has("Failed") { return "Failed" }
        if job.metadata.deletionTimestamp != nil { return "Terminating" }
        if has("Suspended") { return "Suspended" }
        if has("FailureTarget") { return "FailureTarget" }
        if has("SuccessCriteriaMet") { return "SuccessCriteriaMet" }
        return "Running"
    }
}

extension Table<CronJob> {
    static let cronJobs = Table<CronJob>(
        [
            .name, TableColumn("Schedule"), TableColumn("Timezone"), TableColumn("Suspend", type: "boolean"),
            .integer("Active"), TableColumn("Last Schedule"), .age,
        ] + containerColumns
    ) { job, now in
        [
            .string(job.metadata.name ?? ""), .string(job.spec.schedule), .string(job.spec.timeZone ?? "<none>"),
            .string(job.spec.suspend == true ? "True" : "False"), .integer(Int64(job.status.active.count)),
            .string(job.status.lastScheduleTime.map { HumanDuration.since($0, now: now) } ?? "<none>"),
            .string(job.age(now)),
        ] + containerCells(job.spec.jobTemplate.spec.template, job.spec.jobTemplate.spec.selector)
    }
}
