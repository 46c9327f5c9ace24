// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.batch.v1.CronJob`
package struct CronJob: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CronJobSpec = CronJobSpec()
    package var status: CronJobStatus = CronJobStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "CronJob") }
}

extension CronJob {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CronJob","apiVersion":"batch/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.CronJob",
        kinds: [GroupVersionKind(group: "batch", version: "v1", kind: "CronJob")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CronJobSpec.self), number: 2, isRequired: true),
            Field("status", .object(CronJobStatus.self), number: 3),
        ])
}

/// `io.k8s.api.batch.v1.CronJobList`
package struct CronJobList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CronJob] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "CronJobList") }
}

extension CronJobList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CronJob](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CronJobList","apiVersion":"batch/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.CronJobList",
        kinds: [GroupVersionKind(group: "batch", version: "v1", kind: "CronJobList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CronJob.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.batch.v1.CronJobSpec`
package struct CronJobSpec: KubeStruct {
    package var schedule: String = ""
    package var startingDeadlineSeconds: Int64?
    package var concurrencyPolicy: String?
    package var suspend: Bool?
    @Boxed package var jobTemplate: JobTemplateSpec
    package var successfulJobsHistoryLimit: Int32?
    package var failedJobsHistoryLimit: Int32?
    package var timeZone: String?

    package init() {}
}

extension CronJobSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656c756465686373: if try reader.hasValue(0, &seen) { schedule = try reader.readString() }
            case 0xe4b84e6d1188c1f2: if try reader.hasValue("startingDeadlineSeconds", 1, &seen) { startingDeadlineSeconds = try reader.readInteger(Int64.self) }
            case 0x40a9883cfe6882eb: if try reader.hasValue("concurrencyPolicy", 2, &seen) { concurrencyPolicy = try reader.readNonEmptyString() }
            case 0x646e6570737573: if try reader.hasValue(3, &seen) { suspend = try reader.readBool() }
            case 0x1365004b2b237ed2: if try reader.hasValue("jobTemplate", 4, &seen) { _jobTemplate = try Boxed(from: &reader) }
            case 0x1a5fe773834cafaf: if try reader.hasValue("successfulJobsHistoryLimit", 5, &seen) { successfulJobsHistoryLimit = try reader.readInteger(Int32.self) }
            case 0x7badacb713e8a7c6: if try reader.hasValue("failedJobsHistoryLimit", 6, &seen) { failedJobsHistoryLimit = try reader.readInteger(Int32.self) }
            case 0x656e6f5a656d6974: if try reader.hasValue(7, &seen) { timeZone = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""schedule":"#)
        writer.write(schedule)
        if let startingDeadlineSeconds {
            writer.key(quoted: #""startingDeadlineSeconds":"#)
            writer.write(startingDeadlineSeconds)
        }
        if let concurrencyPolicy {
            writer.key(quoted: #""concurrencyPolicy":"#)
            writer.write(concurrencyPolicy)
        }
        if let suspend {
            writer.key(quoted: #""suspend":"#)
            writer.write(suspend)
        }
        writer.key(quoted: #""jobTemplate":"#)
        _jobTemplate.write(to: &writer)
        if let successfulJobsHistoryLimit {
            writer.key(quoted: #""successfulJobsHistoryLimit":"#)
            writer.write(successfulJobsHistoryLimit)
        }
        if let failedJobsHistoryLimit {
            writer.key(quoted: #""failedJobsHistoryLimit":"#)
            writer.write(failedJobsHistoryLimit)
        }
        if let timeZone {
            writer.key(quoted: #""timeZone":"#)
            writer.write(timeZone)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.CronJobSpec",
        fields: [
            Field("schedule", .string, number: 1, isRequired: true),
            Field("startingDeadlineSeconds", .int64, number: 2),
            Field("concurrencyPolicy", .string, number: 3),
            Field("suspend", .bool, number: 4),
            Field("jobTemplate", .object(JobTemplateSpec.self), number: 5, isRequired: true),
            Field("successfulJobsHistoryLimit", .int32, number: 6),
            Field("failedJobsHistoryLimit", .int32, number: 7),
            Field("timeZone", .string, number: 8, isPointer: true),
        ])
}

/// `io.k8s.api.batch.v1.CronJobStatus`
package struct CronJobStatus: KubeStruct {
    package var active: [ObjectReference] = []
    package var lastScheduleTime: Time?
    package var lastSuccessfulTime: Time?

    package init() {}
}

extension CronJobStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x657669746361: if try reader.hasValue(0, &seen) { active = try [ObjectReference](from: &reader) }
            case 0x335fe93e5ed3e3ce: if try reader.hasValue("lastScheduleTime", 1, &seen) { lastScheduleTime = try Time(from: &reader) }
            case 0xd31cb2de6b829bf5: if try reader.hasValue("lastSuccessfulTime", 2, &seen) { lastSuccessfulTime = try Time(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !active.isEmpty {
            writer.key(quoted: #""active":"#)
            active.write(to: &writer)
        }
        if let lastScheduleTime {
            writer.key(quoted: #""lastScheduleTime":"#)
            lastScheduleTime.write(to: &writer)
        }
        if let lastSuccessfulTime {
            writer.key(quoted: #""lastSuccessfulTime":"#)
            lastSuccessfulTime.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.CronJobStatus",
        fields: [
            Field("active", .list(.object(ObjectReference.self)), number: 1, list: .atomic),
            Field("lastScheduleTime", .time, number: 4),
            Field("lastSuccessfulTime", .time, number: 5),
        ])
}

/// `io.k8s.api.batch.v1.Job`
package struct Job: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: JobSpec = JobSpec()
    package var status: JobStatus = JobStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "Job") }
}

extension Job {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Job","apiVersion":"batch/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.Job",
        kinds: [GroupVersionKind(group: "batch", version: "v1", kind: "Job")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(JobSpec.self), number: 2),
            Field("status", .object(JobStatus.self), number: 3),
        ])
}

/// `io.k8s.api.batch.v1.JobCondition`
package struct JobCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastProbeTime: Time?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension JobCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0xbe888f0645357ddd: if try reader.hasValue("lastProbeTime", 2, &seen) { lastProbeTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""status":"#)
        writer.write(status)
        if let lastProbeTime {
            writer.key(quoted: #""lastProbeTime":"#)
            lastProbeTime.write(to: &writer)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.JobCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastProbeTime", .time, number: 3),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5),
            Field("message", .string, number: 6),
        ])
}

/// `io.k8s.api.batch.v1.JobList`
package struct JobList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Job] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "JobList") }
}

extension JobList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Job](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"JobList","apiVersion":"batch/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.JobList",
        kinds: [GroupVersionKind(group: "batch", version: "v1", kind: "JobList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Job.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.batch.v1.JobSpec`
package struct JobSpec: KubeStruct {
    package var parallelism: Int32?
    package var completions: Int32?
    package var activeDeadlineSeconds: Int64?
    package var selector: LabelSelector?
    package var manualSelector: Bool?
    @Boxed package var template: PodTemplateSpec
    package var backoffLimit: Int32?
    package var ttlSecondsAfterFinished: Int32?
    package var completionMode: String?
    package var suspend: Bool?
    package var podFailurePolicy: PodFailurePolicy?
    package var backoffLimitPerIndex: Int32?
    package var maxFailedIndexes: Int32?
    package var podReplacementPolicy: String?
    package var managedBy: String?
    package var successPolicy: SuccessPolicy?

    package init() {}
}

extension JobSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x3427ae91f74641e9: if try reader.hasValue("parallelism", 0, &seen) { parallelism = try reader.readInteger(Int32.self) }
            case 0x79c9b1ff9c5e74e7: if try reader.hasValue("completions", 1, &seen) { completions = try reader.readInteger(Int32.self) }
            case 0xfd9800d68dae2bf9: if try reader.hasValue("activeDeadlineSeconds", 2, &seen) { activeDeadlineSeconds = try reader.readInteger(Int64.self) }
            case 0x726f7463656c6573: if try reader.hasValue(3, &seen) { selector = try LabelSelector(from: &reader) }
            case 0x2cbdc0622b5844e0: if try reader.hasValue("manualSelector", 4, &seen) { manualSelector = try reader.readBool() }
            case 0x6574616c706d6574: if try reader.hasValue(5, &seen) { _template = try Boxed(from: &reader) }
            case 0x580338cea6aaff89: if try reader.hasValue("backoffLimit", 6, &seen) { backoffLimit = try reader.readInteger(Int32.self) }
            case 0x3ac5f5d6a08bcbd3: if try reader.hasValue("ttlSecondsAfterFinished", 7, &seen) { ttlSecondsAfterFinished = try reader.readInteger(Int32.self) }
            case 0xeb0b7e3532409788: if try reader.hasValue("completionMode", 8, &seen) { completionMode = try reader.readString() }
            case 0x646e6570737573: if try reader.hasValue(9, &seen) { suspend = try reader.readBool() }
            case 0xc347e36b79feb5a5: if try reader.hasValue("podFailurePolicy", 10, &seen) { podFailurePolicy = try PodFailurePolicy(from: &reader) }
            case 0x9d05142ef6f081b0: if try reader.hasValue("backoffLimitPerIndex", 11, &seen) { backoffLimitPerIndex = try reader.readInteger(Int32.self) }
            case 0xec3bc5499a363fd4: if try reader.hasValue("maxFailedIndexes", 12, &seen) { maxFailedIndexes = try reader.readInteger(Int32.self) }
            case 0xff36b6ffa9e3c2b9: if try reader.hasValue("podReplacementPolicy", 13, &seen) { podReplacementPolicy = try reader.readString() }
            case 0xf4d436e74a4e41bc: if try reader.hasValue("managedBy", 14, &seen) { managedBy = try reader.readString() }
            case 0x2eba34ceb6cdaee5: if try reader.hasValue("successPolicy", 15, &seen) { successPolicy = try SuccessPolicy(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let parallelism {
            writer.key(quoted: #""parallelism":"#)
            writer.write(parallelism)
        }
        if let completions {
            writer.key(quoted: #""completions":"#)
            writer.write(completions)
        }
        if let activeDeadlineSeconds {
            writer.key(quoted: #""activeDeadlineSeconds":"#)
            writer.write(activeDeadlineSeconds)
        }
        if let selector {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if let manualSelector {
            writer.key(quoted: #""manualSelector":"#)
            writer.write(manualSelector)
        }
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        if let backoffLimit {
            writer.key(quoted: #""backoffLimit":"#)
            writer.write(backoffLimit)
        }
        if let ttlSecondsAfterFinished {
            writer.key(quoted: #""ttlSecondsAfterFinished":"#)
            writer.write(ttlSecondsAfterFinished)
        }
        if let completionMode {
            writer.key(quoted: #""completionMode":"#)
            writer.write(completionMode)
        }
        if let suspend {
            writer.key(quoted: #""suspend":"#)
            writer.write(suspend)
        }
        if let podFailurePolicy {
            writer.key(quoted: #""podFailurePolicy":"#)
            podFailurePolicy.write(to: &writer)
        }
        if let backoffLimitPerIndex {
            writer.key(quoted: #""backoffLimitPerIndex":"#)
            writer.write(backoffLimitPerIndex)
        }
        if let maxFailedIndexes {
            writer.key(quoted: #""maxFailedIndexes":"#)
            writer.write(maxFailedIndexes)
        }
        if let podReplacementPolicy {
            writer.key(quoted: #""podReplacementPolicy":"#)
            writer.write(podReplacementPolicy)
        }
        if let managedBy {
            writer.key(quoted: #""managedBy":"#)
            writer.write(managedBy)
        }
        if let successPolicy {
            writer.key(quoted: #""successPolicy":"#)
            successPolicy.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.JobSpec",
        fields: [
            Field("parallelism", .int32, number: 1),
            Field("completions", .int32, number: 2),
            Field("activeDeadlineSeconds", .int64, number: 3),
            Field("selector", .object(LabelSelector.self), number: 4),
            Field("manualSelector", .bool, number: 5),
            Field("template", .object(PodTemplateSpec.self), number: 6, isRequired: true),
            Field("backoffLimit", .int32, number: 7),
            Field("ttlSecondsAfterFinished", .int32, number: 8),
            Field("completionMode", .string, number: 9, isPointer: true),
            Field("suspend", .bool, number: 10),
            Field("podFailurePolicy", .object(PodFailurePolicy.self), number: 11),
            Field("backoffLimitPerIndex", .int32, number: 12),
            Field("maxFailedIndexes", .int32, number: 13),
            Field("podReplacementPolicy", .string, number: 14, isPointer: true),
            Field("managedBy", .string, number: 15, isPointer: true),
            Field("successPolicy", .object(SuccessPolicy.self), number: 16),
        ])
}

/// `io.k8s.api.batch.v1.JobStatus`
package struct JobStatus: KubeStruct {
    package var conditions: [JobCondition] = []
    package var startTime: Time?
    package var completionTime: Time?
    package var active: Int32?
    package var succeeded: Int32?
    package var failed: Int32?
    package var completedIndexes: String?
    package var uncountedTerminatedPods: UncountedTerminatedPods?
    package var ready: Int32?
    package var failedIndexes: String?
    package var terminating: Int32?

    package init() {}
}

extension JobStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [JobCondition](from: &reader) }
            case 0xcbe36038429f48f6: if try reader.hasValue("startTime", 1, &seen) { startTime = try Time(from: &reader) }
            case 0x4be5c56e92ae2cd3: if try reader.hasValue("completionTime", 2, &seen) { completionTime = try Time(from: &reader) }
            case 0x657669746361: if try reader.hasValue(3, &seen) { active = try reader.readNonZero(Int32.self) }
            case 0xc0ec6c14ba63cf8d: if try reader.hasValue("succeeded", 4, &seen) { succeeded = try reader.readNonZero(Int32.self) }
            case 0x64656c696166: if try reader.hasValue(5, &seen) { failed = try reader.readNonZero(Int32.self) }
            case 0x2e8920b36f8d8980: if try reader.hasValue("completedIndexes", 6, &seen) { completedIndexes = try reader.readNonEmptyString() }
            case 0x1393e93c85179bd9: if try reader.hasValue("uncountedTerminatedPods", 7, &seen) { uncountedTerminatedPods = try UncountedTerminatedPods(from: &reader) }
            case 0x7964616572: if try reader.hasValue(8, &seen) { ready = try reader.readInteger(Int32.self) }
            case 0x9625542085d0f4bb: if try reader.hasValue("failedIndexes", 9, &seen) { failedIndexes = try reader.readString() }
            case 0x30f1f409deadb4c1: if try reader.hasValue("terminating", 10, &seen) { terminating = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let startTime {
            writer.key(quoted: #""startTime":"#)
            startTime.write(to: &writer)
        }
        if let completionTime {
            writer.key(quoted: #""completionTime":"#)
            completionTime.write(to: &writer)
        }
        if let active, active != 0 {
            writer.key(quoted: #""active":"#)
            writer.write(active)
        }
        if let succeeded, succeeded != 0 {
            writer.key(quoted: #""succeeded":"#)
            writer.write(succeeded)
        }
        if let failed, failed != 0 {
            writer.key(quoted: #""failed":"#)
            writer.write(failed)
        }
        if let completedIndexes {
            writer.key(quoted: #""completedIndexes":"#)
            writer.write(completedIndexes)
        }
        if let uncountedTerminatedPods {
            writer.key(quoted: #""uncountedTerminatedPods":"#)
            uncountedTerminatedPods.write(to: &writer)
        }
        if let ready {
            writer.key(quoted: #""ready":"#)
            writer.write(ready)
        }
        if let failedIndexes {
            writer.key(quoted: #""failedIndexes":"#)
            writer.write(failedIndexes)
        }
        if let terminating {
            writer.key(quoted: #""terminating":"#)
            writer.write(terminating)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.JobStatus",
        fields: [
            Field("conditions", .list(.object(JobCondition.self)), number: 1, list: .atomic, patch: [.merge], patchKey: "type"),
            Field("startTime", .time, number: 2),
            Field("completionTime", .time, number: 3),
            Field("active", .int32, number: 4, omitsZero: true),
            Field("succeeded", .int32, number: 5, omitsZero: true),
            Field("failed", .int32, number: 6, omitsZero: true),
            Field("completedIndexes", .string, number: 7),
            Field("uncountedTerminatedPods", .object(UncountedTerminatedPods.self), number: 8),
            Field("ready", .int32, number: 9),
            Field("failedIndexes", .string, number: 10, isPointer: true),
            Field("terminating", .int32, number: 11),
        ])
}

/// `io.k8s.api.batch.v1.JobTemplateSpec`
package struct JobTemplateSpec: KubeStruct, BoxedStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: JobSpec = JobSpec()

    package init() {}

    package static let emptyBox = Box(JobTemplateSpec())
}

extension JobTemplateSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.JobTemplateSpec",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(JobSpec.self), number: 2),
        ])
}

/// `io.k8s.api.batch.v1.PodFailurePolicy`
package struct PodFailurePolicy: KubeStruct {
    package var rules: [PodFailurePolicyRule] = []

    package init() {}
}

extension PodFailurePolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656c7572: if try reader.hasValue(0, &seen) { rules = try [PodFailurePolicyRule](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""rules":"#)
        rules.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.PodFailurePolicy",
        fields: [
            Field("rules", .list(.object(PodFailurePolicyRule.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement`
package struct PodFailurePolicyOnExitCodesRequirement: KubeStruct {
    package var containerName: String?
    package var `operator`: String = ""
    package var values: [Int32] = []

    package init() {}
}

extension PodFailurePolicyOnExitCodesRequirement {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x93281b05dc31fa: if try reader.hasValue("containerName", 0, &seen) { containerName = try reader.readString() }
            case 0x726f74617265706f: if try reader.hasValue(1, &seen) { `operator` = try reader.readString() }
            case 0x7365756c6176: if try reader.hasValue(2, &seen) { values = try [Int32](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let containerName {
            writer.key(quoted: #""containerName":"#)
            writer.write(containerName)
        }
        writer.key(quoted: #""operator":"#)
        writer.write(`operator`)
        writer.key(quoted: #""values":"#)
        values.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement",
        fields: [
            Field("containerName", .string, number: 1, isPointer: true),
            Field("operator", .string, number: 2, isRequired: true),
            Field("values", .list(.int32), number: 3, isRequired: true, list: .set),
        ])
}

/// `io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern`
package struct PodFailurePolicyOnPodConditionsPattern: KubeStruct {
    package var type: String = ""
    package var status: String?

    package init() {}
}

extension PodFailurePolicyOnPodConditionsPattern {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let status {
            writer.key(quoted: #""status":"#)
            writer.write(status)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2),
        ])
}

/// `io.k8s.api.batch.v1.PodFailurePolicyRule`
package struct PodFailurePolicyRule: KubeStruct {
    package var action: String = ""
    package var onExitCodes: PodFailurePolicyOnExitCodesRequirement?
    package var onPodConditions: [PodFailurePolicyOnPodConditionsPattern] = []

    package init() {}
}

extension PodFailurePolicyRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e6f69746361: if try reader.hasValue(0, &seen) { action = try reader.readString() }
            case 0xb62b8850ff2442ec: if try reader.hasValue("onExitCodes", 1, &seen) { onExitCodes = try PodFailurePolicyOnExitCodesRequirement(from: &reader) }
            case 0x4eb733b848b649aa: if try reader.hasValue("onPodConditions", 2, &seen) { onPodConditions = try [PodFailurePolicyOnPodConditionsPattern](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""action":"#)
        writer.write(action)
        if let onExitCodes {
            writer.key(quoted: #""onExitCodes":"#)
            onExitCodes.write(to: &writer)
        }
        if !onPodConditions.isEmpty {
            writer.key(quoted: #""onPodConditions":"#)
            onPodConditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.PodFailurePolicyRule",
        fields: [
            Field("action", .string, number: 1, isRequired: true),
            Field("onExitCodes", .object(PodFailurePolicyOnExitCodesRequirement.self), number: 2),
            Field("onPodConditions", .list(.object(PodFailurePolicyOnPodConditionsPattern.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.batch.v1.SuccessPolicy`
package struct SuccessPolicy: KubeStruct {
    package var rules: [SuccessPolicyRule] = []

    package init() {}
}

extension SuccessPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656c7572: if try reader.hasValue(0, &seen) { rules = try [SuccessPolicyRule](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""rules":"#)
        rules.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.SuccessPolicy",
        fields: [
            Field("rules", .list(.object(SuccessPolicyRule.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.batch.v1.SuccessPolicyRule`
package struct SuccessPolicyRule: KubeStruct {
    package var succeededIndexes: String?
    package var succeededCount: Int32?

    package init() {}
}

extension SuccessPolicyRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2e5db92e4fc85ded: if try reader.hasValue("succeededIndexes", 0, &seen) { succeededIndexes = try reader.readString() }
            case 0xdd90e04eb77ddad3: if try reader.hasValue("succeededCount", 1, &seen) { succeededCount = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let succeededIndexes {
            writer.key(quoted: #""succeededIndexes":"#)
            writer.write(succeededIndexes)
        }
        if let succeededCount {
            writer.key(quoted: #""succeededCount":"#)
            writer.write(succeededCount)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.SuccessPolicyRule",
        fields: [
            Field("succeededIndexes", .string, number: 1, isPointer: true),
            Field("succeededCount", .int32, number: 2),
        ])
}

/// `io.k8s.api.batch.v1.UncountedTerminatedPods`
package struct UncountedTerminatedPods: KubeStruct {
    package var succeeded: [String] = []
    package var failed: [String] = []

    package init() {}
}

extension UncountedTerminatedPods {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc0ec6c14ba63cf8d: if try reader.hasValue("succeeded", 0, &seen) { succeeded = try [String](from: &reader) }
            case 0x64656c696166: if try reader.hasValue(1, &seen) { failed = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !succeeded.isEmpty {
            writer.key(quoted: #""succeeded":"#)
            succeeded.write(to: &writer)
        }
        if !failed.isEmpty {
            writer.key(quoted: #""failed":"#)
            failed.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.batch.v1.UncountedTerminatedPods",
        fields: [
            Field("succeeded", .list(.string), number: 1, list: .set),
            Field("failed", .list(.string), number: 2, list: .set),
        ])
}
