import KubeJSON
import Testing

@Suite struct PodRulesTests {
    @Test(
        "an invalid pod is refused with the path of the field",
        arguments: [
            (#"{"containers":[]}"#, "spec.containers: Required value"),
            (#"{"containers":[{"name":"C","image":"x"}]}"#, "spec.containers[0].name: Invalid value: \"C\""),
            (#"{"containers":[{"name":"c"}]}"#, "spec.containers[0].image: Required value"),
            (#"{"containers":[{"name":"c","image":" x"}]}"#, "spec.containers[0].image: Invalid value: \" x\""),
            (
                #"{"containers":[{"name":"c","image":"x"},{"name":"c","image":"x"}]}"#,
                "spec.containers[1].name: Duplicate value: \"c\""
            ),
            (
                #"{"containers":[{"name":"c","image":"x","ports":[{"containerPort":0}]}]}"#,
                "spec.containers[0].ports[0].containerPort: Required value"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","ports":[{"containerPort":1,"hostPort":8},{"containerPort":2,"hostPort":8}]}]}"#,
                "spec.containers[0].ports[1].hostPort: Duplicate value: \"TCP//8\""
            ),
            (
                #"{"containers":[{"name":"c","image":"x","env":[{"name":"A","valueFrom":{}}]}]}"#,
                "spec.containers[0].env[0].valueFrom: Invalid value: \"\": must specify one of"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","volumeMounts":[{"name":"nope","mountPath":"/a"}]}]}"#,
                "spec.containers[0].volumeMounts[0].name: Not found: \"nope\""
            ),
            (
                #"{"volumes":[{"name":"v"},{"name":"v"}]}"#, "spec.volumes[1].name: Duplicate value: \"v\""
            ),
            (
                #"{"volumes":[{"name":"v","emptyDir":{},"hostPath":{"path":"/"}}]}"#,
                "spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type"
            ),
            (
                #"{"restartPolicy":"Sometimes"}"#,
                "spec.restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"OnFailure\", \"Never\""
            ),
            (#"{"dnsPolicy":"None"}"#, "spec.dnsConfig: Required value"),
            (#"{"hostname":"a.b"}"#, "spec.hostname: Invalid value: \"a.b\""),
            (
                #"{"containers":[{"name":"c","image":"x","livenessProbe":{}}]}"#,
                "spec.containers[0].livenessProbe: Required value: must specify a handler type"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","livenessProbe":{"successThreshold":2,"tcpSocket":{"port":1}}}]}"#,
                "spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1"
            ),
            (
                #"{"tolerations":[{"key":"a","operator":"Exists","value":"b"}]}"#,
                "spec.tolerations[0].operator: Invalid value"
            ),
            (
                #"{"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[]}}}}"#,
                "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: Required value"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","resources":{"requests":{"ex.io/gpu":"1"}}}]}"#,
                "spec.containers[0].resources.limits: Required value: Limit must be set for non overcommitable resources"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","resources":{"limits":{"cpu":"1"},"requests":{"cpu":"2"}}}]}"#,
                "spec.containers[0].resources.requests: Invalid value: \"2\": must be less than or equal to cpu limit of 1"
            ),
            (
                #"{"containers":[{"name":"c","image":"x","securityContext":{"privileged":true,"allowPrivilegeEscalation":false}}]}"#,
                "spec.containers[0].securityContext: Invalid value"
            ),
            (
                #"{"ephemeralContainers":[{"name":"e","image":"x"}]}"#,
                "spec.ephemeralContainers: Forbidden: cannot be set on create"
            ),
        ])
    func refused(_ spec: String, _ cause: String) async throws {
        let answer = try await KindServer().createPod("p", spec)
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    @Test(
        "paths can't lead out of a volume, and no text can be injected into files of the node",
        arguments: [
            (
                #"{"volumes":[{"name":"v"}],"containers":[{"name":"c","image":"x","volumeMounts":[{"name":"v","mountPath":"/a","subPath":"../x"}]}]}"#,
                "spec.containers[0].volumeMounts.subPath: Invalid value: \"../x\": must not contain '..'"
            ),
            (
                #"{"volumes":[{"name":"v","hostPath":{"path":"/a/../b"}}]}"#,
                "spec.volumes[0].hostPath.path: Invalid value: \"/a/../b\": must not contain '..'"
            ),
            (
                #"{"volumes":[{"name":"v","configMap":{"name":"a","items":[{"key":"k","path":"../x"}]}}]}"#,
                "spec.volumes[0].configMap.items[0].path: Invalid value: \"../x\": must not contain '..'"
            ),
            (
                #"{"volumes":[{"name":"v","projected":{"sources":[{"serviceAccountToken":{"path":"../x"}}]}}]}"#,
                "spec.volumes[0].projected.path: Invalid value: \"../x\": must not contain '..'"
            ),
            (
                #"{"hostAliases":[{"ip":"1.2.3.4","hostnames":["a\n6.6.6.6 b"]}]}"#,
                #"spec.hostAliases[0].hostnames[0]: Invalid value: "a\n6.6.6.6 b""#
            ),
            (
                #"{"dnsConfig":{"searches":["a\nnameserver 6.6.6.6"]}}"#,
                #"spec.dnsConfig.searches[0]: Invalid value: "a\nnameserver 6.6.6.6""#
            ),
            (
                #"{"securityContext":{"sysctls":[{"name":"a..b/../c","value":"1"}]}}"#,
                "spec.securityContext.sysctls[0].name: Invalid value: \"a..b/../c\""
            ),
        ])
    func contained(_ spec: String, _ cause: String) async throws {
        let answer = try await KindServer().createPod("p", spec)
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    @Test("volumes have defaults")
    func volumes() async throws {
        let answer = try await KindServer().createPod(
            "p",
            #"""
            {"volumes":[{"name":"e"},{"name":"i","iscsi":{"targetPortal":"1.2.3.4","iqn":"iqn.2001-04.com.example:a","lun":0}},
            {"name":"r","rbd":{"monitors":["a"],"image":"b"}},{"name":"a","azureDisk":{"diskName":"d","diskURI":"https://d"}},
            {"name":"c","ephemeral":{"volumeClaimTemplate":{"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":
            {"storage":"1Gi"}}}}}},{"name":"o","image":{"reference":"x"}}],"containers":[{"name":"c","image":"x","env":[
            {"name":"A","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu"}}}]}]}
            """#)
        #expect(answer.status == 201)
        #expect(answer["spec.volumes.0.emptyDir"] == [:])
        #expect(answer["spec.volumes.1.iscsi.iscsiInterface"] == "default")
        #expect(answer["spec.volumes.2.rbd.pool"] == "rbd")
        #expect(answer["spec.volumes.2.rbd.user"] == "admin")
        #expect(answer["spec.volumes.2.rbd.keyring"] == "/etc/ceph/keyring")
        #expect(answer["spec.volumes.3.azureDisk.cachingMode"] == "ReadWrite")
        #expect(answer["spec.volumes.3.azureDisk.fsType"] == "ext4")
        #expect(answer["spec.volumes.3.azureDisk.kind"] == "Shared")
        #expect(answer["spec.volumes.3.azureDisk.readOnly"] == false)
        #expect(answer["spec.volumes.4.ephemeral.volumeClaimTemplate.spec.volumeMode"] == "Filesystem")
        #expect(answer["spec.volumes.5.image.pullPolicy"] == "Always")
        #expect(answer["spec.containers.0.env.0.valueFrom.resourceFieldRef.divisor"] == "0")
    }

    @Test(
        "amounts are stored in their canonical form",
        arguments: [
            ("0.1", "100m"), (#""1.5Gi""#, "1536Mi"), (#""1000m""#, "1"), (#""1e3""#, "1e3"), (#""1024Ki""#, "1Mi"),
            (#""0.0001""#, "1m"), (#""100000000000000000000""#, "100E"),
        ])
    func quantities(_ given: String, _ stored: String) async throws {
        let answer = try await KindServer().createPod(
            "p", #"{"containers":[{"name":"c","image":"x","resources":{"limits":{"memory":\#(given)}}}]}"#)
        #expect(answer.status == 201)
        #expect(answer["spec.containers.0.resources.limits.memory"]?.string == stored)
        #expect(answer["spec.containers.0.resources.requests.memory"]?.string == stored)
    }

    @Test("a negative amount is refused as a limit and as a request")
    func negative() async throws {
        let answer = try await KindServer().createPod(
            "p", #"{"containers":[{"name":"c","image":"x","resources":{"limits":{"memory":"-1"}}}]}"#)
        #expect(answer.status == 422)
        #expect(
            answer.causes.contains(
                "spec.containers[0].resources.limits[memory]: Invalid value: \"-1\": must be greater than or equal to 0"
            ))
    }

    @Test("most fields of a pod are immutable")
    func immutable() async throws {
        let server = try await KindServer()
        #expect(try await server.createPod("p", "{}").status == 201)
        let refused = try await server.patch("\(KindServer.pods)/p", #"{"spec":{"nodeSelector":{"a":"b"}}}"#)
        #expect(refused.status == 422)
        #expect(refused.message.contains("pod updates may not change fields other than `spec.containers[*].image`"))
        #expect(try await server.patch("\(KindServer.pods)/p", #"{"metadata":{"labels":{"a":"b"}}}"#).status == 200)
    }

    @Test("the status in a create or an update of the object is dropped")
    func status() async throws {
        let server = try await KindServer()
        let created = try await server.create(
            KindServer.pods,
            #"{"metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x"}]},"status":{"phase":"Running","podIP":"1.2.3.4"}}"#
        )
        #expect(created["status.phase"] == "Pending")
        #expect(created["status.podIP"] == nil)
        let updated = try await server.patch("\(KindServer.pods)/p", #"{"status":{"phase":"Succeeded"}}"#)
        #expect(updated["status.phase"] == "Pending")
        let budgets = "/apis/policy/v1/namespaces/default/poddisruptionbudgets"
        let budget = try await server.create(
            budgets, #"{"metadata":{"name":"p"},"spec":{"minAvailable":1},"status":{"disruptionsAllowed":9}}"#)
        // Clients fail without the numbers.
        for field in ["currentHealthy", "desiredHealthy", "disruptionsAllowed", "expectedPods"] {
            #expect(budget["status.\(field)"] == 0, "\(field)")
        }
    }
}
