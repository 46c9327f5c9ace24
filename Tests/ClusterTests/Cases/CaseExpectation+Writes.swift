extension CaseExpectation {
    /// Creating and replacing objects: decoding, validation and dry runs.
    static let writes: [String: CaseExpectation] = [
        "create-null-map-value": CaseExpectation(
            output: #"""
                {"kind":"ConfigMap","apiVersion":"v1",…"data":{"a":"","b":"x"}}
                [HTTP 201]
                {"kind":"Deployment",…"spec":{"replicas":1,…"containers":[{"name":"c","image":"x","env":[{"name":"E"}],…
                [HTTP 201]
                """#),
        "json-numbers": CaseExpectation(
            output: #"""
                3.0 -> 400 …cannot unmarshal number 3.0 into Go struct field DeploymentSpec.spec.replicas of type int32 …
                "3" -> 400 …cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32 | {}
                1e1 -> 400 …cannot unmarshal number 1e1 into Go struct field DeploymentSpec.spec.replicas of type int32 …
                2147483648 -> 400 …cannot unmarshal number 2147483648 into Go struct field …replicas of type int32 | {}
                -1 -> 422 …spec.replicas: Invalid value: -1: must be greater than or equal to 0 | …
                true -> 400 …cannot unmarshal bool into Go struct field DeploymentSpec.spec.replicas of type int32 | {}
                null -> 201 Deployment n-… dt= None fin= None
                3 -> 201 Deployment n-… dt= None fin= None
                targetPort 80.5 -> 400 …cannot unmarshal number into …targetPort of type intstr.IntOrString | {}
                targetPort "80" -> 422 …Invalid value: "80": must contain at least one letter (a-z) | …
                targetPort "web" -> 201 Service n dt= None fin= None
                targetPort "a_b" -> 422 …Invalid value: "a_b": must contain only alpha-numeric characters …
                targetPort 0 -> 201 Service n dt= None fin= None
                targetPort 70000 -> 422 …Invalid value: 70000: must be between 1 and 65535, inclusive | …
                targetPort true -> 400 …cannot unmarshal bool into …targetPort of type intstr.IntOrString | {}
                targetPort 80 -> 201 Service n dt= None fin= None
                """#),
        "quantities": CaseExpectation(
            output: #"""
                0.1 -> "resources":{"limits":{"memory":"100m"},"requests":{"memory":"100m"} HTTP 201
                "0.1" -> "resources":{"limits":{"memory":"100m"},"requests":{"memory":"100m"} HTTP 201
                "1.5Gi" -> "resources":{"limits":{"memory":"1536Mi"},"requests":{"memory":"1536Mi"} HTTP 201
                "1000m" -> "resources":{"limits":{"memory":"1"},"requests":{"memory":"1"} HTTP 201
                "0.5Gi" -> "resources":{"limits":{"memory":"512Mi"},"requests":{"memory":"512Mi"} HTTP 201
                "1e3" -> "resources":{"limits":{"memory":"1e3"},"requests":{"memory":"1e3"} HTTP 201
                "1024Ki" -> "resources":{"limits":{"memory":"1Mi"},"requests":{"memory":"1Mi"} HTTP 201
                "1500M" -> "resources":{"limits":{"memory":"1500M"},"requests":{"memory":"1500M"} HTTP 201
                "0.0001" -> "resources":{"limits":{"memory":"1m"},"requests":{"memory":"1m"} HTTP 201
                "1E" -> "resources":{"limits":{"memory":"1E"},"requests":{"memory":"1E"} HTTP 201
                "100000000000000000000" -> "resources":{"limits":{"memory":"100E"},"requests":{"memory":"100E"} HTTP 201
                "1 Gi" -> …quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'… 400
                "1GiB" -> …quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'… 400
                "abc" -> …quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'… 400
                {} -> …cannot unmarshal object into Go struct field ResourceRequirements.spec.containers.resources.… 400
                "-1" -> …spec.containers[0].resources.limits[memory]: … must be greater than or equal to 0, … HTTP 422
                "" -> …quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'… 400
                "+1" -> "resources":{"limits":{"memory":"1"},"requests":{"memory":"1"} HTTP 201
                ".5" -> "resources":{"limits":{"memory":"500m"},"requests":{"memory":"500m"} HTTP 201
                "5." -> "resources":{"limits":{"memory":"5"},"requests":{"memory":"5"} HTTP 201
                "1k" -> "resources":{"limits":{"memory":"1k"},"requests":{"memory":"1k"} HTTP 201
                "1K" -> …quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'… 400
                "1u" -> "resources":{"limits":{"memory":"1m"},"requests":{"memory":"1m"} HTTP 201
                "0" -> "resources":{"limits":{"memory":"0"},"requests":{"memory":"0"} HTTP 201
                "1Ei" -> "resources":{"limits":{"memory":"1Ei"},"requests":{"memory":"1Ei"} HTTP 201
                "9Ei" -> "resources":{"limits":{"memory":"9Ei"},"requests":{"memory":"9Ei"} HTTP 201
                422 …spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1 …
                """#),
        // As upstream, the server rejects a fraction that does not have six digits.
        "lease-microtime": CaseExpectation(
            output: #"""
                2026-01-01T02:00:00.123456+02:00 -> "renewTime":"2026-01-01T00:00:00.123456Z" HTTP 201
                2026-01-01T00:00:00.123Z -> …as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse … HTTP 400
                2026-01-01T00:00:00Z -> …as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse … HTTP 400
                2026-01-01T00:00:00.123456789Z -> …as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse … HTTP 400
                2026-01-01 00:00:00 -> …as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse … HTTP 400
                1700000000 -> …as \"2006-01-02T15:04:05.000000Z07:00\": cannot parse … HTTP 400
                """#),
        "lease-unconditional-put": CaseExpectation(
            output: """
                201 Lease l dt= None fin= None
                422 …metadata.resourceVersion: Invalid value: 0: must be specified for an update | …
                """),
        "put-preconditions": CaseExpectation(
            output: #"""
                409 Status Failure Conflict | …"p": the object has been modified; please apply your changes to the latest …
                409 Status Failure Conflict | …"p": the object has been modified; please apply your changes to the latest …
                400 Status Failure BadRequest | the name of the object (q) does not match the name on the URL (p) | {}
                404 Status Failure NotFound | configmaps "zz" not found | …
                200 ConfigMap p dt= None fin= None
                400 …| the namespace of the provided object does not match the namespace sent on the request | {}
                409 Status Failure Conflict | …Precondition failed: UID in precondition: 11111111-…, UID in object meta: …
                400 Status Failure BadRequest | resourceVersion should not be set on objects to be created | {}
                400 …| the namespace of the provided object does not match the namespace sent on the request | {}
                400 …| the name of the object (p based on URL) was undeterminable: name must be provided | {}
                201 Lease l dt= None fin= None
                422 …metadata.resourceVersion: Invalid value: 0: must be specified for an update | …
                404 Status Failure NotFound | clusterroles.rbac.authorization.k8s.io "putnew" not found | …
                201 Endpoints putnew dt= None fin= None
                400 …Secret in version "v1" cannot be handled as a ConfigMap: converting (v1.Secret) to (core.ConfigMap)…
                400 …ConfigMap in version "v2" cannot be handled as a ConfigMap: no kind "ConfigMap" is registered for …
                201 ConfigMap nokind dt= None fin= None
                400 …couldn't get version/kind; json parse error: …array… (5b5d) | {}
                400 …couldn't get version/kind; json parse error: unexpected end of JSON input ({) | {}
                400 …couldn't get version/kind; json parse error: unexpected end of JSON input (<empty>) | {}
                415 Status Failure UnsupportedMediaType | the body of the request was in an unknown format - accepted …
                201 ConfigMap ct dt= None fin= None
                422 …metadata.name: Invalid value: "UPPER-…": a lowercase RFC 1123 subdomain must consist of …
                422 …metadata.name: Invalid value: "a/b": a lowercase RFC 1123 subdomain must consist of …
                422 …metadata.name: Required value: name or generateName is required | …
                """#),
        "status-on-create": CaseExpectation(
            output: #"""
                201 Pod {"phase": "Pending", "qosClass": "BestEffort"}
                200 Pod {"phase": "Pending", …
                201 PodDisruptionBudget {"disruptionsAllowed": 0, "currentHealthy": 0, "desiredHealthy": 0, "expectedPods": 0}
                200 PodDisruptionBudget {…"disruptionsAllowed": 0, …
                201 PersistentVolumeClaim {"phase": "Pending"}
                200 PersistentVolumeClaim {"phase": "Pending"}
                422 Status "Failure"
                404 Status "Failure"
                201 Ingress {"loadBalancer": {}}
                200 Ingress {"loadBalancer": {}}
                201 Service {"loadBalancer": {}}
                200 Service {"loadBalancer": {}}
                201 StatefulSet {"replicas": 0, …
                200 StatefulSet …
                201 Namespace {"phase": "Active"}
                200 Namespace {"phase": "Active"}
                201 ResourceQuota {}
                200 ResourceQuota …
                201 HorizontalPodAutoscaler {"desiredReplicas": 0…
                200 HorizontalPodAutoscaler …
                201 CronJob {}
                200 CronJob …
                201 CustomResourceDefinition …
                200 CustomResourceDefinition …
                """#,
            lacks: [
                "Succeeded", "1.2.3.", #""replicas": 5"#, #""replicas": 6"#, #""pods": "7""#, #""pods": "8""#,
                "2026-01-0",
                #""desiredReplicas": 9"#, #""desiredReplicas": 8"#, #""message": "x""#, "v9",
            ]),
        "subresource-status-scale": CaseExpectation(
            output: #"""
                200 Deployment s dt= None fin= None
                200 Deployment s dt= None fin= None
                0 {"collisionCount":3,…"observedGeneration":1} 1 {"app":"s","viastatus":"1"}
                {"kind":"Scale","apiVersion":"autoscaling/v1",…"spec":{},"status":{"replicas":0,"selector":"app=s"}}
                422 …Scale.autoscaling "s" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0 …
                409 Status Failure Conflict | …"s": the object has been modified; …
                error: Expected replicas to be 5, was 0
                deployment.apps/s scaled
                200 Scale rc1 dt= None fin= None
                200 Scale s1 dt= None fin= None
                404 Status Failure NotFound | the server could not find the requested resource | {}
                """#,
            hasSetup: true),
        "dryrun-everywhere": CaseExpectation(
            output: #"""
                200 Pod c dt= …
                after DELETE body dryRun: pod/c
                200 ConfigMapList None dt= None fin= None
                after deletecollection body dryRun: configmap/m1
                422 …dryRun: Unsupported value: ["Nope"]: supported values: "All" | …
                422 …dryRun: Unsupported value: ["Nope"]: supported values: "All" | …
                201 Service s dt= None fin= None
                201 Service s2 dt= None fin= None
                200 Scale d dt= None fin= None
                200 Deployment d dt= None fin= None
                200 Deployment d dt= None fin= None
                0
                404 Status Failure NotFound | pods "b" not found | …
                Error from server (NotFound): pods "b" not found
                200 Namespace dr dt= …
                200 Namespace dr dt= …
                dr Active …
                """#),
    ]
}
