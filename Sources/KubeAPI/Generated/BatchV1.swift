// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.batch.v1.CronJob`
package struct CronJob: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CronJobSpec = CronJobSpec()
    package var status: CronJobStatus = CronJobStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "CronJob") }
}

extension CronJob {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try CronJobSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try CronJobStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [CronJob](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x48b843d51e48bfbf where reader.keyIs("schedule"): schedule = try reader.readString()
            case 0xe4b84e6d1188c172 where reader.keyIs("startingDeadlineSeconds"): startingDeadlineSeconds = try reader.readInteger(Int64.self)
            case 0x40a9883cfe6882eb where reader.keyIs("concurrencyPolicy"): concurrencyPolicy = try reader.readNonEmptyString()
            case 0x93b1ae4236557cc6 where reader.keyIs("suspend"): suspend = try reader.readBool()
            case 0x1365004b2b237e52 where reader.keyIs("jobTemplate"): jobTemplate = try JobTemplateSpec(from: &reader)
            case 0x1a5fe773834cafaf where reader.keyIs("successfulJobsHistoryLimit"): successfulJobsHistoryLimit = try reader.readInteger(Int32.self)
            case 0x7badacb713e8a7c6 where reader.keyIs("failedJobsHistoryLimit"): failedJobsHistoryLimit = try reader.readInteger(Int32.self)
            case 0x6000a14c8e4810ac where reader.keyIs("timeZone"): timeZone = try reader.readNonEmptyString()
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
        jobTemplate.write(to: &writer)
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
            Field("timeZone", .string, number: 8),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x68f16b2eb389605d where reader.keyIs("active"): active = try [ObjectReference](from: &reader)
            case 0x335fe93e5ed3e3ce where reader.keyIs("lastScheduleTime"): lastScheduleTime = try Time(from: &reader)
            case 0xd31cb2de6b829bf5 where reader.keyIs("lastSuccessfulTime"): lastSuccessfulTime = try Time(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "batch", version: "v1", kind: "Job") }
}

extension Job {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try JobSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try JobStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0xbe888f0645357ddd where reader.keyIs("lastProbeTime"): lastProbeTime = try Time(from: &reader)
            case 0x82055a7df9265be7 where reader.keyIs("lastTransitionTime"): lastTransitionTime = try Time(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Job](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3427ae91f7464169 where reader.keyIs("parallelism"): parallelism = try reader.readInteger(Int32.self)
            case 0x79c9b1ff9c5e74e7 where reader.keyIs("completions"): completions = try reader.readInteger(Int32.self)
            case 0xfd9800d68dae2b79 where reader.keyIs("activeDeadlineSeconds"): activeDeadlineSeconds = try reader.readInteger(Int64.self)
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try LabelSelector(from: &reader)
            case 0x2cbdc0622b5844e0 where reader.keyIs("manualSelector"): manualSelector = try reader.readBool()
            case 0x1e715eb5dc7bf755 where reader.keyIs("template"): template = try PodTemplateSpec(from: &reader)
            case 0x580338cea6aaff89 where reader.keyIs("backoffLimit"): backoffLimit = try reader.readInteger(Int32.self)
            case 0x3ac5f5d6a08bcb53 where reader.keyIs("ttlSecondsAfterFinished"): ttlSecondsAfterFinished = try reader.readInteger(Int32.self)
            case 0xeb0b7e3532409708 where reader.keyIs("completionMode"): completionMode = try reader.readNonEmptyString()
            case 0x93b1ae4236557cc6 where reader.keyIs("suspend"): suspend = try reader.readBool()
            case 0xc347e36b79feb5a5 where reader.keyIs("podFailurePolicy"): podFailurePolicy = try PodFailurePolicy(from: &reader)
            case 0x9d05142ef6f08130 where reader.keyIs("backoffLimitPerIndex"): backoffLimitPerIndex = try reader.readInteger(Int32.self)
            case 0xec3bc5499a363fd4 where reader.keyIs("maxFailedIndexes"): maxFailedIndexes = try reader.readInteger(Int32.self)
            case 0xff36b6ffa9e3c239 where reader.keyIs("podReplacementPolicy"): podReplacementPolicy = try reader.readNonEmptyString()
            case 0xf4d436e74a4e413c where reader.keyIs("managedBy"): managedBy = try reader.readNonEmptyString()
            case 0x2eba34ceb6cdaee5 where reader.keyIs("successPolicy"): successPolicy = try SuccessPolicy(from: &reader)
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
        template.write(to: &writer)
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
            Field("completionMode", .string, number: 9),
            Field("suspend", .bool, number: 10),
            Field("podFailurePolicy", .object(PodFailurePolicy.self), number: 11),
            Field("backoffLimitPerIndex", .int32, number: 12),
            Field("maxFailedIndexes", .int32, number: 13),
            Field("podReplacementPolicy", .string, number: 14),
            Field("managedBy", .string, number: 15),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [JobCondition](from: &reader)
            case 0xcbe36038429f48f6 where reader.keyIs("startTime"): startTime = try Time(from: &reader)
            case 0x4be5c56e92ae2c53 where reader.keyIs("completionTime"): completionTime = try Time(from: &reader)
            case 0x68f16b2eb389605d where reader.keyIs("active"): active = try reader.readInteger(Int32.self)
            case 0xc0ec6c14ba63cf0d where reader.keyIs("succeeded"): succeeded = try reader.readInteger(Int32.self)
            case 0xd990b8f96c1fc419 where reader.keyIs("failed"): failed = try reader.readInteger(Int32.self)
            case 0x2e8920b36f8d8900 where reader.keyIs("completedIndexes"): completedIndexes = try reader.readNonEmptyString()
            case 0x1393e93c85179bd9 where reader.keyIs("uncountedTerminatedPods"): uncountedTerminatedPods = try UncountedTerminatedPods(from: &reader)
            case 0x2e06be10e88e48d3 where reader.keyIs("ready"): ready = try reader.readInteger(Int32.self)
            case 0x9625542085d0f43b where reader.keyIs("failedIndexes"): failedIndexes = try reader.readNonEmptyString()
            case 0x30f1f409deadb4c1 where reader.keyIs("terminating"): terminating = try reader.readInteger(Int32.self)
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
        if let active {
            writer.key(quoted: #""active":"#)
            writer.write(active)
        }
        if let succeeded {
            writer.key(quoted: #""succeeded":"#)
            writer.write(succeeded)
        }
        if let failed {
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
            Field("active", .int32, number: 4),
            Field("succeeded", .int32, number: 5),
            Field("failed", .int32, number: 6),
            Field("completedIndexes", .string, number: 7),
            Field("uncountedTerminatedPods", .object(UncountedTerminatedPods.self), number: 8),
            Field("ready", .int32, number: 9),
            Field("failedIndexes", .string, number: 10),
            Field("terminating", .int32, number: 11),
        ])
}

/// `io.k8s.api.batch.v1.JobTemplateSpec`
package struct JobTemplateSpec: KubeStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: JobSpec = JobSpec()

    package init() {}
}

extension JobTemplateSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try JobSpec(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9e5b3036466a76f5 where reader.keyIs("rules"): rules = try [PodFailurePolicyRule](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x93281b05dc317a where reader.keyIs("containerName"): containerName = try reader.readNonEmptyString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [Int32](from: &reader)
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
            Field("containerName", .string, number: 1),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8c44c39b573cc8e8 where reader.keyIs("action"): action = try reader.readString()
            case 0xb62b8850ff24426c where reader.keyIs("onExitCodes"): onExitCodes = try PodFailurePolicyOnExitCodesRequirement(from: &reader)
            case 0x4eb733b848b649aa where reader.keyIs("onPodConditions"): onPodConditions = try [PodFailurePolicyOnPodConditionsPattern](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9e5b3036466a76f5 where reader.keyIs("rules"): rules = try [SuccessPolicyRule](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2e5db92e4fc85ded where reader.keyIs("succeededIndexes"): succeededIndexes = try reader.readNonEmptyString()
            case 0xdd90e04eb77ddad3 where reader.keyIs("succeededCount"): succeededCount = try reader.readInteger(Int32.self)
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
            Field("succeededIndexes", .string, number: 1),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xc0ec6c14ba63cf0d where reader.keyIs("succeeded"): succeeded = try [String](from: &reader)
            case 0xd990b8f96c1fc419 where reader.keyIs("failed"): failed = try [String](from: &reader)
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
