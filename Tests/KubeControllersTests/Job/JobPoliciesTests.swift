import KubeAPI
import KubeSupport
import Testing

@testable import KubeControllers

private func makeTrackedPod(_ name: String, _ phase: String) -> Pod { makePod(name, phase: phase) }

@Suite struct JobPoliciesTests {
    private func makeJob(_ build: (inout JobSpec) -> Void) -> Job {
        Job {
            $0.metadata.name = "work"
            $0.metadata.namespace = "default"
            $0.metadata.uid = "job"
            $0.spec.parallelism = 2
            $0.spec.completions = 3
            $0.spec.backoffLimit = 0
            $0.spec.template.spec.restartPolicy = "Never"
            build(&$0.spec)
        }
    }

    private func indexed(_ build: (inout JobSpec) -> Void = { _ in }) -> Job {
        makeJob {
            $0.completionMode = "Indexed"
            $0.backoffLimit = .max
            build(&$0)
        }
    }

    private func makePod(
        _ name: String, _ phase: String = "Failed", exit code: Int32 = 1, index: Int? = nil, failures: Int? = nil
    ) -> Pod {
        var pod = makeTrackedPod(name, phase)
        pod.metadata.finalizers = [JobPlan.finalizer]
        pod.metadata.annotations[JobPlan.indexAnnotation] = index.map(String.init)
        pod.metadata.annotations[JobPlan.failureCountAnnotation] = failures.map(String.init)
        pod.status.containerStatuses = [
            ContainerStatus {
                $0.name = "c"
                guard phase != "Running" else { return }
                $0.state.terminated = ContainerStateTerminated {
                    $0.exitCode = code; $0.finishedAt = Time(epoch)
                }
            }
        ]
        return pod
    }

    private func rule(
        _ action: String, _ codes: [Int32], _ operation: String = "In", container: String? = nil
    ) -> PodFailurePolicyRule {
        PodFailurePolicyRule {
            $0.action = action
            $0.onExitCodes = PodFailurePolicyOnExitCodesRequirement {
                $0.containerName = container
                $0.operator = operation
                $0.values = codes
            }
        }
    }

    private func policy(_ rules: PodFailurePolicyRule...) -> PodFailurePolicy { PodFailurePolicy { $0.rules = rules } }

    private func plan(_ job: Job, _ pods: [Pod], after: Duration = .zero) -> JobPlan {
        JobPlan(job, pods: pods, now: epoch + after)
    }

    @Test("the first rule that matches a failed pod applies")
    func firstRule() {
        let both = policy(rule("Ignore", [7]), rule("FailJob", [7, 42]))
        #expect(both.action(for: makePod("a", exit: 7)) == .ignore)
        let message = "Container c for pod default/a failed with exit code 42 matching FailJob rule at index 1"
        #expect(both.action(for: makePod("a", exit: 42)) == .failJob(message: message))
        #expect(both.action(for: makePod("a", exit: 1)) == .count)
        #expect(both.action(for: makePod("a", "Running")) == .count)
        #expect(policy(rule("Ignore", [7], container: "other")).action(for: makePod("a", exit: 7)) == .count)
        #expect(policy(rule("FailIndex", [7], "NotIn")).action(for: makePod("a", exit: 1)) == .failIndex)
        // A container that succeeded does not match.
        #expect(policy(rule("Ignore", [7], "NotIn")).action(for: makePod("a", exit: 0)) == .count)
    }

    @Test("a pod condition matches by its status, which is True by default")
    func conditions() {
        let rule = PodFailurePolicyRule {
            $0.action = "FailJob"
            $0.onPodConditions = [PodFailurePolicyOnPodConditionsPattern { $0.type = "DisruptionTarget" }]
        }
        var pod = makePod("a")
        #expect(policy(rule).action(for: pod) == .count)
        pod.status.conditions.append(
            PodCondition {
                $0.type = "DisruptionTarget"; $0.status = "True"
            })
        #expect(
            policy(rule).action(for: pod)
                == .failJob(message: "Pod default/a has condition DisruptionTarget matching FailJob rule at index 0"))
        pod.status.conditions[pod.status.conditions.count - 1].status = "False"
        #expect(policy(rule).action(for: pod) == .count)
    }

    @Test("FailJob fails the Job immediately, and counts the pod")
    func failJob() {
        var job = makeJob {
            $0.backoffLimit = 6; $0.podFailurePolicy = policy(rule("FailJob", [42]))
        }
        let first = plan(job, [makePod("a", exit: 42), makePod("r", "Running")])
        #expect(first.status.conditions.map(\.type) == ["FailureTarget"])
        #expect(first.status.conditions.first?.reason == "PodFailurePolicy")
        #expect(first.status.uncountedTerminatedPods?.failed == ["uid-a"] && first.delete.count == 1)
        job.status = first.status
        var counted = makePod("a", exit: 42)
        counted.metadata.finalizers = []
        let second = plan(job, [counted])
        #expect(second.status.conditions.map(\.reason) == ["PodFailurePolicy", "PodFailurePolicy"])
        #expect(second.status.conditions.last?.type == "Failed" && second.status.failed == 1)
    }

    @Test("an ignored failure is not counted, and the pod is replaced")
    func ignore() {
        let job = makeJob { $0.podFailurePolicy = policy(rule("Ignore", [7])) }
        let plan = plan(job, [makePod("a", exit: 7)], after: .seconds(10))
        #expect(plan.status.conditions.isEmpty && plan.status.uncountedTerminatedPods?.failed == [])
        #expect(plan.release.count == 1 && plan.create.count == 2)
        #expect(self.plan(job, [makePod("a", exit: 8)]).status.conditions.first?.reason == "BackoffLimitExceeded")
    }

    @Test(
        "a success policy completes the Job when one of its rules is met",
        arguments: [
            ("0-1", 1, true), ("0-1", nil, false), ("1", nil, true), (nil, 1, true), (nil, 2, false), ("0,2", 1, false),
        ] as [(String?, Int32?, Bool)])
    func success(indexes: String?, count: Int32?, isMet: Bool) {
        let job = indexed {
            $0.successPolicy = SuccessPolicy {
                $0.rules = [
                    SuccessPolicyRule {
                        $0.succeededIndexes = indexes; $0.succeededCount = count
                    }
                ]
            }
        }
        let plan = plan(job, [makePod("a", "Running", index: 0), makePod("b", "Succeeded", index: 1)])
        let condition = plan.status.conditions.first
        #expect((condition?.type == "SuccessCriteriaMet") == isMet)
        if isMet {
            #expect(condition?.reason == "SuccessPolicy" && condition?.message == "Matched rules at index 0")
            #expect(plan.delete.map(\.metadata.name) == ["a"])
        }
    }

    @Test("an index is retried with its failure count, and its last failed pod is kept until then")
    func tries() {
        let job = indexed {
            $0.backoffLimitPerIndex = 1; $0.parallelism = 3
        }
        let first = plan(job, [])
        #expect(first.create == [0, 1, 2] && first.status.failedIndexes == "")
        #expect(first.failures[0] == JobPlan.Failures())
        let failed = makePod("a", index: 1, failures: 0)
        let others = [makePod("b", "Running", index: 0), makePod("c", "Running", index: 2)]
        let waiting = plan(job, [failed] + others)
        #expect(waiting.create.isEmpty && waiting.again == .seconds(10) && waiting.release.isEmpty)
        #expect(waiting.status.uncountedTerminatedPods?.failed == ["uid-a"])
        let due = plan(job, [failed] + others, after: .seconds(10))
        #expect(due.create == [1] && due.failures[1] == JobPlan.Failures(counted: 1))
        let pod = Pod(job: job, index: 1, failures: due.failures[1])
        #expect(pod.metadata.annotations[JobPlan.failureCountAnnotation] == "1")
        // The next pod exists, so the failed pod may be deleted.
        let next = makePod("d", "Running", index: 1, failures: 1)
        #expect(plan(job, [failed, next] + others).release.map(\.metadata.name) == ["a"])
    }

    @Test("an index over its backoff limit, or failed by the policy, is not retried")
    func failedIndexes() {
        let limited = indexed { $0.backoffLimitPerIndex = 1 }
        let last = makePod("a", index: 1, failures: 1)
        let running = makePod("b", "Running", index: 0)
        let plan = plan(limited, [last, running], after: .seconds(60))
        #expect(plan.status.failedIndexes == "1" && plan.create == [2])
        #expect(plan.release.map(\.metadata.name) == ["a"])
        let byPolicy = indexed {
            $0.backoffLimitPerIndex = 5
            $0.podFailurePolicy = policy(rule("FailIndex", [42]))
        }
        #expect(self.plan(byPolicy, [makePod("a", exit: 42, index: 0, failures: 0)]).status.failedIndexes == "0")
    }

    @Test("a Job fails when all indexes are finished and some failed, or when too many failed")
    func failedJob() {
        var job = indexed { $0.backoffLimitPerIndex = 0 }
        job.status.completedIndexes = "0,2"
        let all = plan(job, [makePod("a", index: 1, failures: 0)])
        #expect(all.status.conditions.first?.reason == "FailedIndexes")
        #expect(all.status.conditions.first?.message == "Job has failed indexes")
        job = indexed {
            $0.backoffLimitPerIndex = 0; $0.maxFailedIndexes = 0
        }
        let tooMany = plan(job, [makePod("a", index: 1, failures: 0), makePod("r", "Running", index: 0)])
        #expect(tooMany.status.conditions.first?.reason == "MaxFailedIndexesExceeded" && tooMany.delete.count == 1)
    }
}
