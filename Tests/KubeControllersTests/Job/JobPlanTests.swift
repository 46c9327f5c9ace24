import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct CompletionIndexesTests {
    @Test(
        "indexes are formatted as ranges and parsed",
        arguments: [
            ([], ""), ([3], "3"), ([1, 2], "1,2"), ([0, 1, 2], "0-2"), ([1, 3, 4, 5, 7], "1,3-5,7"),
        ] as [(Set<Int>, String)])
    func text(indexes: Set<Int>, text: String) {
        #expect(CompletionIndexes(indexes).description == text)
        #expect(CompletionIndexes(text, completions: 10).indexes == indexes)
    }

    @Test("invalid indexes are ignored", arguments: ["x", "5-2", "-", "99", "-3"])
    func nonsense(text: String) {
        #expect(CompletionIndexes(text, completions: 10).indexes.subtracting([3]).isEmpty)
    }
}

@Suite struct JobPlanTests {
    private func makeJob(_ build: (inout JobSpec) -> Void = { _ in }) -> Job {
        Job {
            $0.metadata.name = "work"
            $0.metadata.namespace = "default"
            $0.metadata.uid = "job"
            $0.spec.parallelism = 2
            $0.spec.completions = 5
            $0.spec.backoffLimit = 6
            $0.spec.template.spec.restartPolicy = "Never"
            build(&$0.spec)
        }
    }

    private func makePods(_ phase: String, _ names: String..., index: Int? = nil, tracked: Bool = true) -> [Pod] {
        names.map { name in
            var pod = makePod(name, phase: phase)
            if tracked { pod.metadata.finalizers = [JobPlan.finalizer] }
            if let index { pod.metadata.annotations[JobPlan.indexAnnotation] = String(index) }
            return pod
        }
    }

    private func plan(_ job: Job, _ pods: [Pod], after: Duration = .zero) -> JobPlan {
        JobPlan(job, pods: pods, now: epoch + after)
    }

    private func types(_ plan: JobPlan) -> [String] {
        plan.status.conditions.filter { $0.status == "True" }.map(\.type)
    }

    @Test("the number of active pods is limited by parallelism and by the missing completions")
    func parallelism() {
        #expect(plan(makeJob(), []).create.count == 2)
        #expect(plan(makeJob(), makePods("Running", "a")).create.count == 1)
        var job = makeJob()
        job.status.succeeded = 4
        #expect(plan(job, []).create.count == 1)
        #expect(plan(makeJob { $0.parallelism = 0 }, makePods("Running", "a")).delete.count == 1)
        #expect(plan(makeJob(), []).status.startTime == Time(epoch))
    }

    @Test("a finished pod is recorded, released and then counted, exactly once")
    func counting() {
        var job = makeJob()
        let tracked = makePods("Succeeded", "a")
        let first = plan(job, tracked)
        #expect(first.status.uncountedTerminatedPods?.succeeded == ["uid-a"])
        #expect(first.status.succeeded == nil)
        #expect(first.release.map(\.metadata.name) == ["a"])
        job.status = first.status
        // Seen again before the finalizer is removed: nothing is counted twice.
        #expect(plan(job, tracked).status == first.status)
        let second = plan(job, makePods("Succeeded", "a", tracked: false))
        #expect(second.status.succeeded == 1 && second.status.uncountedTerminatedPods?.succeeded == [])
        // Deleted instead: it counts as well.
        #expect(plan(job, []).status.succeeded == 1)
        job.status = second.status
        #expect(plan(job, makePods("Succeeded", "a", tracked: false)).status.succeeded == 1)
    }

    @Test("a Job is complete when all completions are counted")
    func complete() {
        var job = makeJob { $0.completions = 1 }
        var pods = makePods("Succeeded", "a")
        let first = plan(job, pods)
        #expect(types(first) == ["SuccessCriteriaMet"] && first.create.isEmpty)
        job.status = first.status
        pods[0].metadata.finalizers = []
        let second = plan(job, pods)
        #expect(types(second) == ["SuccessCriteriaMet", "Complete"])
        #expect(second.status.completionTime == Time(epoch) && second.status.succeeded == 1)
        job.status = second.status
        #expect(plan(job, pods).create.isEmpty)
    }

    @Test("without completions, the first success lets the others finish")
    func workQueue() {
        let job = makeJob {
            $0.completions = nil; $0.parallelism = 3
        }
        let pods = makePods("Succeeded", "a") + makePods("Running", "b", "c")
        let plan = plan(job, pods)
        #expect(plan.create.isEmpty && plan.delete.isEmpty && types(plan).isEmpty)
        #expect(types(self.plan(job, makePods("Succeeded", "a", "b", "c"))) == ["SuccessCriteriaMet"])
    }

    @Test("failed pods are replaced after a delay that doubles")
    func backoff() {
        let one = makePods("Failed", "a")
        #expect(plan(makeJob(), one).create.isEmpty && plan(makeJob(), one).again == .seconds(10))
        #expect(plan(makeJob(), one, after: .seconds(10)).create.count == 2)
        #expect(plan(makeJob(), makePods("Failed", "a", "b")).again == .seconds(20))
    }

    @Test("beyond the backoff limit the Job fails after its active pods are removed")
    func backoffLimit() {
        var job = makeJob { $0.backoffLimit = 1 }
        let running = makePods("Running", "r")
        let first = plan(job, makePods("Failed", "a", "b") + running)
        #expect(types(first) == ["FailureTarget"])
        #expect(first.delete.map(\.metadata.name) == ["r"] && first.create.isEmpty)
        job.status = first.status
        let second = plan(job, makePods("Failed", "a", "b", tracked: false))
        #expect(types(second) == ["FailureTarget", "Failed"])
        #expect(second.status.failed == 2)
        #expect(second.status.conditions.last?.reason == "BackoffLimitExceeded")
        #expect(types(plan(makeJob { $0.backoffLimit = 2 }, makePods("Failed", "a", "b"))).isEmpty)
    }

    @Test("restarts of containers count for the backoff limit")
    func restarts() {
        var pod = makePods("Running", "a")[0]
        pod.status.containerStatuses = [ContainerStatus { $0.restartCount = 2 }]
        let job = makeJob {
            $0.backoffLimit = 2; $0.template.spec.restartPolicy = "OnFailure"
        }
        #expect(types(plan(job, [pod])) == ["FailureTarget"])
    }

    @Test("a Job fails when its deadline passes")
    func deadline() {
        var job = makeJob { $0.activeDeadlineSeconds = 30 }
        job.status.startTime = Time(epoch)
        let pods = makePods("Running", "a", "b")
        #expect(plan(job, pods, after: .seconds(10)).again == .seconds(20))
        let late = plan(job, pods, after: .seconds(30))
        #expect(late.delete.count == 2 && late.status.conditions.first?.reason == "DeadlineExceeded")
    }

    @Test("a suspended Job has no pods, and its start time is reset when it is resumed")
    func suspended() {
        var job = makeJob { $0.suspend = true }
        job.status.startTime = Time(epoch)
        let plan = plan(job, makePods("Running", "a"))
        #expect(plan.delete.count == 1 && plan.status.startTime == nil && types(plan) == ["Suspended"])
        job.status = plan.status
        job.spec.suspend = false
        let resumed = self.plan(job, [], after: .seconds(60))
        #expect(resumed.create.count == 2 && resumed.status.startTime == Time(epoch + .seconds(60)))
        #expect(types(resumed).isEmpty)
    }

    @Test("each index completes once; missing indexes are created, the lowest first")
    func indexed() {
        var job = makeJob {
            $0.completionMode = "Indexed"; $0.parallelism = 3
        }
        job.status.completedIndexes = "0"
        let pods =
            makePods("Running", "b", index: 2) + makePods("Succeeded", "c", index: 1)
            + makePods("Succeeded", "again", index: 1) + makePods("Succeeded", "beyond", index: 9)
        let plan = plan(job, pods)
        #expect(plan.status.completedIndexes == "0,1" && plan.status.succeeded == 2)
        #expect(plan.create == [3, 4])
        #expect(plan.release.count == 3)
    }

    @Test("a finished Job expires after its TTL")
    func expiry() {
        var job = makeJob { $0.ttlSecondsAfterFinished = 60 }
        job.status.conditions = [
            JobCondition {
                $0.type = "Complete"; $0.status = "True"; $0.lastTransitionTime = Time(epoch)
            }
        ]
        #expect(plan(job, [], after: .seconds(20)).again == .seconds(40))
        #expect(!plan(job, [], after: .seconds(59)).isExpired)
        #expect(plan(job, [], after: .seconds(60)).isExpired)
    }

    @Test("a pod that was deleted before it had a node counts as failed and is released")
    func neverScheduled() {
        var pod = makePods("Pending", "a")[0]
        pod.spec.nodeName = nil
        pod.metadata.deletionTimestamp = Time(epoch)
        #expect(plan(makeJob(), [pod]).release.count == 1)
    }
}
