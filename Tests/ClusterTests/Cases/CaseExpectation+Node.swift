extension CaseExpectation {
    /// Cases that run pods. Their scripts wait only for a few seconds, so that most expectations are checked
    /// afterwards.
    static let node: [String: CaseExpectation] = [
        "node-emptydir-sizelimit-not-enforced": CaseExpectation(
            output: """
                pod/ed created
                pod/es created
                …
                """,
            checks: [
                finished("ed", "Failed"), finished("es", "Failed"),
                Check(
                    arguments: "get pod ed -o jsonpath={.status.reason}:{.status.message}",
                    output: #"Evicted:Usage of EmptyDir volume "e" exceeds the limit "1Mi". "#),
                Check(
                    arguments: "get pod es -o jsonpath={.status.reason}:{.status.message}",
                    output: "Evicted:Pod ephemeral local storage usage exceeds the total limit of containers 2Mi. "),
            ]),
        // SharedNodeTests contains the tests for these two.
        "node-kubelet-metrics-resource": CaseExpectation(output: "…"),
        "node-second-up-takes-service-rules": CaseExpectation(output: "…"),
        "node-endpoints-without-selector": CaseExpectation(output: ""),
        "node-job-podfailurepolicy": CaseExpectation(
            output: """
                job.batch/fj created
                job.batch/ig created
                …
                """,
            checks: [
                Check(
                    arguments: "wait --for=condition=Failed job/fj --timeout=60s", output: "job.batch/fj condition met"),
                Check(
                    arguments:
                        #"get job fj -o jsonpath={.status.conditions[?(@.type=="Failed")].reason}/{.status.failed}"#,
                    output: "PodFailurePolicy/1"),
                Check(arguments: "get job ig -o jsonpath=failed:{.status.failed}", output: "failed:"),
                Check(arguments: #"get job ig -o jsonpath=done:{.status.conditions}"#, output: "done:"),
            ]),
        "node-job-successpolicy": CaseExpectation(
            output: """
                job.batch/sp created
                …
                """,
            checks: [
                Check(
                    arguments: "wait --for=condition=Complete job/sp --timeout=40s",
                    output: "job.batch/sp condition met"),
                Check(
                    arguments: #"get job sp -o jsonpath={.status.conditions[?(@.type=="SuccessCriteriaMet")].reason}"#,
                    output: "SuccessPolicy"),
                Check(
                    arguments: "get job sp -o jsonpath={.status.succeeded}/{.status.completedIndexes}", output: "1/1"),
            ]),
        "node-resize-not-applied": CaseExpectation(
            output: """
                pod/rz created
                …
                """,
            awaited: [
                Awaited(
                    capability: .resize,
                    output: #"""
                        pod/rz created
                        pod/rz patched
                        {"limits":{"cpu":"200m",…}20000
                        """#)
            ]),
        "node-resolvconf-duplicates": CaseExpectation(
            output: """
                pod/t created
                search default.svc.cluster.local svc.cluster.local cluster.local…
                …
                """,
            checks: [
                Check(
                    arguments: "run u --image=busybox --image-pull-policy=IfNotPresent --restart=Never "
                        + #"--overrides={"spec":{"dnsConfig":{"searches":["corp.example","default.svc.cluster.local","#
                        + #""lab.example","corp.example"]}}} -- grep search /etc/resolv.conf"#,
                    output: "pod/u created"),
                finished("u", "Succeeded"),
                Check(
                    arguments: "logs u",
                    output: "search default.svc.cluster.local svc.cluster.local cluster.local…corp.example lab.example"),
            ]),
        "node-sethostnameasfqdn": CaseExpectation(
            output: """
                pod/fq created
                …
                """,
            checks: [
                finished("fq", "Succeeded"),
                Check(arguments: "logs fq", output: "myh.mys.default.svc.cluster.local"),
            ]),
        "node-volume-without-source": CaseExpectation(
            output: """
                pod/nv created
                …
                """,
            checks: [
                finished("nv", "Succeeded"), Check(arguments: "logs nv", output: "wrote"),
                Check(arguments: "get pod nv -o jsonpath={.spec.volumes[0]}", output: #"{"emptyDir":{},"name":"d"}"#),
            ]),
    ]

    private static func finished(_ pod: String, _ phase: String) -> Check {
        Check(
            arguments: "wait --for=jsonpath={.status.phase}=\(phase) pod/\(pod) --timeout=90s",
            output: "pod/… condition met")
    }
}
