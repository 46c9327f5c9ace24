import KubeJSON
import Testing

@Suite struct WorkloadRulesTests {
    private static let template = #"{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}"#

    private static func object(_ spec: String) -> String { #"{"metadata":{"name":"w"},"spec":\#(spec)}"# }

    @Test(
        "an invalid Deployment is refused with the path of the field",
        arguments: [
            (
                #"{"selector":{"matchLabels":{"a":"z"}},"template":T}"#,
                "spec.template.metadata.labels: Invalid value: {\"a\":\"b\"}: `selector` does not match template `labels`"
            ),
            (#"{"template":T}"#, "spec.selector: Required value"),
            (
                #"{"selector":S,"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":0}},"template":T}"#,
                "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0"
            ),
            (
                #"{"selector":S,"strategy":{"type":"Recreate","rollingUpdate":{"maxSurge":1}},"template":T}"#,
                "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"
            ),
            (
                #"{"selector":S,"strategy":{"rollingUpdate":{"maxUnavailable":"101%"}},"template":T}"#,
                "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: \"101%\": must not be greater than 100%"
            ),
            (
                #"{"progressDeadlineSeconds":5,"minReadySeconds":10,"selector":S,"template":T}"#,
                "spec.progressDeadlineSeconds: Invalid value: 5: must be greater than minReadySeconds"
            ),
            (
                #"{"selector":S,"template":{"metadata":{"labels":{"a":"b"}},"spec":{"restartPolicy":"Never","containers":[{"name":"c","image":"x"}]}}}"#,
                "spec.template.spec.restartPolicy: Unsupported value: \"Never\": supported values: \"Always\""
            ),
        ])
    func deployment(_ spec: String, _ cause: String) async throws {
        let spec = spec.replacing("T}", with: "\(Self.template)}").replacing("S,", with: #"{"matchLabels":{"a":"b"}},"#)
        let answer = try await KindServer().create(KindServer.apps("deployments"), Self.object(spec))
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    private static func workload(_ more: String = "") -> String {
        object(#"{"selector":{"matchLabels":{"a":"b"}},\#(more)"template":\#(template)}"#)
    }

    @Test("selectors of workloads are immutable")
    func selectors() async throws {
        let server = try await KindServer()
        for resource in ["deployments", "daemonsets", "replicasets"] {
            let path = KindServer.apps(resource)
            #expect(try await server.create(path, Self.workload()).status == 201)
            let answer = try await server.patch(
                "\(path)/w",
                #"{"spec":{"selector":{"matchLabels":{"z":"z"}},"template":{"metadata":{"labels":{"z":"z"}}}}}"#)
            #expect(answer.status == 422, "\(resource)")
            #expect(
                answer.causes.contains {
                    $0.hasPrefix("spec.selector: Invalid value") && $0.hasSuffix("field is immutable")
                },
                "\(answer.causes)")
        }
    }

    @Test("a StatefulSet may mount claims by the names of their templates, and its service name is immutable")
    func statefulSet() async throws {
        let server = try await KindServer()
        let path = KindServer.apps("statefulsets")
        let created = try await server.create(
            path,
            Self.object(
                #"""
                {"serviceName":"s","selector":{"matchLabels":{"a":"s"}},"template":{"metadata":{"labels":{"a":"s"}},"spec":
                {"containers":[{"name":"c","image":"x","volumeMounts":[{"name":"data","mountPath":"/data"}]}]}},
                "volumeClaimTemplates":[{"metadata":{"name":"data"},"spec":{"accessModes":["ReadWriteOnce"],"resources":
                {"requests":{"storage":"1Gi"}}}}]}
                """#))
        #expect(created.status == 201, "\(created.message)")
        #expect(created["spec.template.spec.volumes"] == nil)
        for change in [
            #"{"spec":{"serviceName":"other"}}"#, #"{"spec":{"volumeClaimTemplates":null}}"#,
            #"{"spec":{"podManagementPolicy":"Parallel"}}"#,
        ] {
            let answer = try await server.patch("\(path)/w", change)
            #expect(answer.status == 422, "\(change)")
            if change.contains("null") { continue }
            #expect(answer.message.contains("updates to statefulset spec for fields other than 'replicas'"))
        }
    }

    @Test("host ports default in pods that use the host network, not in their templates")
    func hostPorts() async throws {
        let server = try await KindServer()
        let spec = #"{"hostNetwork":true,"containers":[{"name":"c","image":"x","ports":[{"containerPort":8080}]}]}"#
        let deployment = try await server.create(
            KindServer.apps("deployments"),
            Self.object(
                #"{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":\#(spec)}}"#)
        )
        #expect(deployment.status == 201)
        #expect(deployment["spec.template.spec.containers.0.ports.0.hostPort"] == nil)
        #expect(deployment["spec.template.spec.enableServiceLinks"] == nil)
        let pod = try await server.createPod("p", spec)
        #expect(pod["spec.containers.0.ports.0.hostPort"] == 8080)
        #expect(pod["spec.enableServiceLinks"] == true)
    }

    @Test(
        "an invalid CronJob is refused with the path of the field",
        arguments: [
            (#""schedule":"* * *""#, "spec.schedule: Invalid value: \"* * *\": expected exactly 5 fields"),
            (
                #""schedule":"61 * * * *""#,
                "spec.schedule: Invalid value: \"61 * * * *\": end of range (61) above maximum (59)"
            ),
            (#""schedule":"CRON_TZ=Etc/UTC * * * * *""#, "spec.schedule: Invalid value: \"CRON_TZ=Etc/UTC * * * * *\""),
            (
                #""schedule":"@daily","timeZone":"Mars/Olympus""#,
                "spec.timeZone: Invalid value: \"Mars/Olympus\": unknown time zone"
            ),
            (
                #""schedule":"@daily","concurrencyPolicy":"Perhaps""#,
                "spec.concurrencyPolicy: Unsupported value: \"Perhaps\""
            ),
            (#""schedule":"@daily","startingDeadlineSeconds":-5"#, "spec.startingDeadlineSeconds: Invalid value: -5"),
        ])
    func cronJob(_ spec: String, _ cause: String) async throws {
        let job = #"{"spec":{"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"c","image":"x"}]}}}}"#
        let answer = try await KindServer().create(
            KindServer.batch("cronjobs"), Self.object("{\(spec),\"jobTemplate\":\(job)}"))
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    private static func job(_ more: String, restartPolicy: String = "Never") -> String {
        object(
            #"{\#(more)"template":{"spec":{"restartPolicy":"\#(restartPolicy)","containers":[{"name":"c","image":"x"}]}}}"#
        )
    }

    @Test(
        "an invalid Job is refused with the path of the field",
        arguments: [
            ("", "Always", "spec.template.spec.restartPolicy: Required value: valid values: \"OnFailure\", \"Never\""),
            (
                #""podFailurePolicy":{"rules":[{"action":"FailJob","onExitCodes":{"operator":"In","values":[1]}}]},"#,
                "OnFailure", "spec.template.spec.restartPolicy: Invalid value: \"OnFailure\""
            ),
            (
                #""completionMode":"Indexed","parallelism":2,"#, "Never",
                "spec.completions: Required value: when completion mode is Indexed"
            ),
            (#""backoffLimit":-1,"#, "Never", "spec.backoffLimit: Invalid value: -1"),
            (#""backoffLimitPerIndex":1,"#, "Never", "spec.backoffLimitPerIndex: Invalid value: 1: requires indexed"),
        ])
    func job(_ more: String, _ restartPolicy: String, _ cause: String) async throws {
        let answer = try await KindServer().create(
            KindServer.batch("jobs"), Self.job(more, restartPolicy: restartPolicy))
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    @Test("the pod template of a running Job is immutable")
    func jobUpdate() async throws {
        let server = try await KindServer()
        let path = KindServer.batch("jobs")
        let created = try await server.create(
            path,
            Self.job(
                #""parallelism":2,"podFailurePolicy":{"rules":[{"action":"Ignore","onPodConditions":[{"type":"DisruptionTarget"}]}]},"#
            ))
        #expect(created["spec.podFailurePolicy.rules.0.onPodConditions.0.status"] == "True")
        let template = try await server.patch(
            "\(path)/w", #"{"spec":{"template":{"spec":{"restartPolicy":"OnFailure"}}}}"#)
        #expect(template.status == 422)
        #expect(
            template.causes.contains {
                $0.hasPrefix("spec.template: Invalid value") && $0.hasSuffix("field is immutable")
            })
        let completions = try await server.patch("\(path)/w", #"{"spec":{"completions":5}}"#)
        #expect(completions.causes.contains { $0.hasPrefix("spec.completions: Invalid value: 5") })
        #expect(try await server.patch("\(path)/w", #"{"spec":{"parallelism":1}}"#).status == 200)
    }

    @Test("null means an absent field, and in a map the empty value")
    func nulls() async throws {
        let server = try await KindServer()
        let configMap = try await server.create(
            "/api/v1/namespaces/default/configmaps", #"{"metadata":{"name":"n"},"data":{"a":null,"b":"x"}}"#)
        #expect(configMap["data"] == ["a": "", "b": "x"])
        let deployment = try await server.create(
            KindServer.apps("deployments"),
            Self.object(#"{"replicas":null,"selector":{"matchLabels":{"a":"b"}},"template":\#(Self.template)}"#))
        #expect(deployment["spec.replicas"] == 1)
    }

    @Test("a patch merges ports with one number and two protocols as upstream does")
    func mergedPorts() async throws {
        let server = try await KindServer()
        let path = KindServer.apps("deployments")
        let created = try await server.create(
            path,
            Self.object(
                #"""
                {"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[
                {"name":"c","image":"x","ports":[{"name":"u","containerPort":2345,"protocol":"UDP"}]}]}}}
                """#))
        #expect(created.status == 201)
        let merged = try await server.send(
            "PATCH", "\(path)/w",
            #"""
            {"spec":{"template":{"spec":{"containers":[{"name":"c","$setElementOrder/ports":[{"containerPort":2345},
            {"containerPort":2345}],"ports":[{"containerPort":2345,"name":"t","protocol":"TCP"},{"containerPort":2345,
            "name":"u","protocol":"UDP"}]}]}}}}
            """#, type: "application/strategic-merge-patch+json")
        #expect(merged.status == 200, "\(merged.message)")
        #expect(merged["spec.template.spec.containers.0.ports"]?.array?.count == 1)
    }
}
