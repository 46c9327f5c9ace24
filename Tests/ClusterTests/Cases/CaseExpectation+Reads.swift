extension CaseExpectation {
    /// Lists, watches, selectors, versions and representations.
    static let reads: [String: CaseExpectation] = [
        "chunked-list-remaining": CaseExpectation(
            output: #"""
                {"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"…","continue":"…
                [HTTP 200]
                {"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"…","continue":"…
                [HTTP 200]
                …"message":"specifying resource version is not allowed when using continue","reason":"BadRequest",…
                [HTTP 400]
                …"message":"invalid continue token: …","reason":"BadRequest","code":400}
                [HTTP 400]
                …"metadata":{"resourceVersion":"…"},"items":[…"name":"c3"…"name":"c4"…"name":"c5"…
                [HTTP 200]
                …resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided…
                [HTTP 422]
                …resourceVersionMatch: Forbidden: resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\"…
                [HTTP 422]
                …strconv.ParseUint: parsing \"abc\": invalid syntax","reason":"BadRequest","code":400}
                [HTTP 400]
                [HTTP 200]
                """#,
            checks: [
                Check(
                    arguments: "get --raw /api/v1/namespaces/b3/configmaps?limit=2",
                    output: #"…"metadata":{…"remainingItemCount":4},"items":[…"#),
                Check(
                    arguments: "get --raw /api/v1/namespaces/b3/configmaps?limit=2&labelSelector=l%3D1",
                    output: #"…"metadata":{"resourceVersion":"…","continue":"…"},"items":[…"#),
            ]),
        "selector-absent-key": CaseExpectation(
            output: """
                env notin (prod) => configmap/hasnot configmap/kube-root-ca.crt
                env!=prod => configmap/hasnot configmap/kube-root-ca.crt
                env => configmap/has
                !env => configmap/hasnot configmap/kube-root-ca.crt
                env in (prod,dev) => configmap/has
                env in (prod),env notin (dev) => configmap/has
                env= =>
                """),
        "fieldselector-unsupported": CaseExpectation(
            output: #"""
                …"message":"field label not supported: status.qosClass","reason":"BadRequest","code":400}
                [HTTP 400]
                …"\"status.phase\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\""…
                [HTTP 400]
                …"message":"unable to parse requirement: found '', expected: ',', ')' or identifier"…
                [HTTP 400]
                services spec.type=ClusterIP: service/kubernetes
                services spec.clusterIP=10.96.0.1: service/kubernetes
                secrets type=Opaque: secret/st
                events reason!=x: event/…
                nodes spec.unschedulable=false:
                pods spec.nodeName=,status.phase!=Running: pod/…
                replicasets.apps status.replicas=0: Error from server (BadRequest): Unable to find …
                jobs.batch status.successful=0: job.batch/j1
                namespaces status.phase=Active: namespace/kube-system
                csr spec.signerName=example.com/x: certificatesigningrequest.certificates.k8s.io/csr1
                pods spec.hostNetwork=true: pod/vols
                pods status.podIP=1.2.3.4:
                pods spec.serviceAccountName=default: pod/…
                replicationcontrollers status.replicas=0:
                pods metadata.namespace=default:
                """#,
            hasSetup: true),
        "rv-too-large": CaseExpectation(
            output: #"""
                …Too large resource version: 99999999, current: …"reason":"Timeout"…"reason":"ResourceVersionTooLarge",…
                [HTTP 504]
                real 0m3.…
                …
                …Too large resource version: 99999999, current: …"reason":"Timeout"…"reason":"ResourceVersionTooLarge",…
                [HTTP 504]
                real 0m3.…
                …
                """#),
        "watch-rv-zero-initial": CaseExpectation(
            output: #"""
                resourceVersion=0: 2 "type":"ADDED"
                : 2 "type":"ADDED"
                resourceVersion=0&labelSelector=l%3D1:
                fieldSelector=metadata.name%3Dc1: 1 "type":"ADDED"
                {"type":"ADDED","object":{"kind":"ConfigMap","apiVersion":"v1",…
                [HTTP 200]
                {"kind":"ConfigMap","apiVersion":"v1","metadata":{…"name":"c1","namespace":"b…
                [HTTP 200]
                """#),
        "watch-selector-leave": CaseExpectation(
            output: """
                configmap/w labeled
                configmap/w annotated
                configmap/w labeled
                configmap "w" deleted…
                ADDED {'w': 'yes'} …
                DELETED {'w': 'yes'} …
                ADDED {'w': 'yes'} …
                DELETED {'w': 'yes'} …
                """),
        "old-watch-path-componentstatuses-servicecidr": CaseExpectation(
            output: #"""
                {"type":"ADDED","object":{"kind":"Namespace","apiVersion":"v1",…
                …
                NAME CIDRS AGE
                kubernetes 10.96.0.0/16 …
                NAME PARENTREF
                10.96.0.1 services/default/kubernetes
                """#,
            awaited: [
                Awaited(
                    capability: .componentStatuses,
                    output: """
                        …
                        NAME STATUS MESSAGE ERROR
                        scheduler Healthy ok
                        …
                        """)
            ]),
        "events-v1-mapping": CaseExpectation(
            output: #"""
                [HTTP 201]
                {"kind":"Event","apiVersion":"v1",…"name":"e1",…"message":"hello",…"reportingComponent":"ex.io/c",…
                [HTTP 200]
                422 …Event.events.k8s.io "e2" is invalid: [involvedObject.namespace: …, eventTime: Required value, …
                [HTTP 201]
                {…"apiVersion":"events.k8s.io/v1",…"note":"old","deprecatedSource":{"component":"cc","host":"hh"},…
                [HTTP 200]
                422 …involvedObject.namespace: Invalid value: "other": does not match event.namespace | …
                """#,
            checks: [
                Check(
                    arguments:
                        "get events.v1. e1 -n e -o jsonpath={.involvedObject.name}/{.source}/{.reportingInstance}",
                    output: "p/{}/i"),
                Check(
                    arguments: "get events.v1.events.k8s.io e3 -n e -o jsonpath={.regarding.name}/{.deprecatedCount}",
                    output: "p/3"),
            ]),
        // kubectl asks for its own favourite version where a short name is followed by one.
        "hpa-versions": CaseExpectation(
            output: #"""
                {"kind":"HorizontalPodAutoscaler","apiVersion":"autoscaling/v1",…
                [HTTP 200]
                autoscaling/v2
                horizontalpodautoscaler.autoscaling/dep autoscaled
                NAME REFERENCE TARGETS MINPODS MAXPODS REPLICAS AGE
                dep Deployment/dep cpu: <unknown>/50% 1 3 0 …
                h1 Deployment/x cpu: <unknown>/80% 1 3 0 …
                h2 Deployment/dep cpu: <unknown>/55% 1 3 0 …
                """#,
            hasSetup: true,
            checks: [
                Check(
                    arguments: "get --raw /apis/autoscaling/v1/namespaces/d/horizontalpodautoscalers/h2",
                    output: #"{…"apiVersion":"autoscaling/v1"…"maxReplicas":3,"targetCPUUtilizationPercentage":55}…"#)
            ]),
        "table-columns": CaseExpectation(
            output: """
                pvc: NAMESPACE NAME STATUS VOLUME CAPACITY ACCESS MODES STORAGECLASS VOLUMEATTRIBUTESCLASS AGE
                pv: NAME CAPACITY ACCESS MODES RECLAIM POLICY STATUS CLAIM STORAGECLASS VOLUMEATTRIBUTESCLASS REASON AGE
                sc: NAME PROVISIONER RECLAIMPOLICY VOLUMEBINDINGMODE ALLOWVOLUMEEXPANSION AGE
                ing: NAMESPACE NAME CLASS HOSTS ADDRESS PORTS AGE
                netpol: NAMESPACE NAME POD-SELECTOR AGE
                pdb: NAMESPACE NAME MIN AVAILABLE MAX UNAVAILABLE ALLOWED DISRUPTIONS AGE
                rc: NAMESPACE NAME DESIRED CURRENT READY AGE
                quota: NAMESPACE NAME REQUEST LIMIT AGE
                limits: NAMESPACE NAME CREATED AT
                ingressclass: NAME CONTROLLER PARAMETERS AGE
                pc: NAME VALUE GLOBAL-DEFAULT AGE PREEMPTIONPOLICY
                csr: NAME AGE SIGNERNAME REQUESTOR REQUESTEDDURATION CONDITION
                apiservices: NAME SERVICE AVAILABLE AGE
                validatingwebhookconfigurations: NAME WEBHOOKS AGE
                csidrivers: NAME ATTACHREQUIRED PODINFOONMOUNT STORAGECAPACITY TOKENREQUESTS REQUIRESREPUBLISH MODES AGE
                """,
            hasSetup: true, before: ["create quota q -n d --hard=pods=100"]),
        "http-negotiation": CaseExpectation(
            output: #"""
                405 application/json HTTP/2 405
                …
                200 application/yaml apiVersion: v1 kind: Namespace …
                406 application/json …"message":"…application/json, app…
                200 application/json {"kind":"Namespace","apiVersion":"v1",…
                200 application/vnd.kubernetes.protobuf k8s…
                406 application/json …"message":"…application/json, app…
                200 application/json {"kind":"Table","apiVersion":"meta.k8s.io/v1",…"columnDefinitions":[{"name":"Name",…
                200 application/json {"kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1",…
                200 application/json {"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1",…
                404 application/json …"the server could not find the requested resource","reason":"NotFound",…
                404 text/plain; charset=utf-8 404 page not found
                405 application/json …"the server does not allow this method on the requested resource",…
                405 application/json …"the server does not allow this method on the requested resource",…
                200 application/json …"kind":…"Namespace",…
                200 text/plain; charset=utf-8 ok
                200 text/plain; charset=utf-8 ok
                200 text/plain; charset=utf-8 [+]ping ok [+]etcd excluded: ok …
                200 application/json {"kind":"APIVersions","versions":["v1"],"serverAddressByClientCIDRs":[…
                200 application/json {"kind":"APIGroup","apiVersion":"v1","name":"apps",…
                200 application/json {"kind":"APIResourceList","apiVersion":"v1","groupVersion":"apps/v1",…
                200 application/json {"type":"ADDED","object":{"kind":"Namespace",…
                405 application/json …"the server does not allow this method on the requested resource",…
                200 application/json {"swagger":"2.0",…
                200 application/json {"issuer":"https://kubernetes.default.svc.cluster.local","jwks_uri":…
                200 application/jwk-set+json {"keys":[…
                200 text/plain; version=0.0.4; charset=utf-8 # HELP …
                404 text/plain; charset=utf-8 404 page not found
                200 application/json {"kind":"PodList","apiVersion":"v1",…
                200 application/json
                201 application/json {"kind":"Namespace","apiVersion":"v1",…"name":"from…
                …"pods is forbidden: User \"system:anonymous\" cannot list resource \"pods\" in API group \"\" at the …
                …"message":"Unauthorized","reason":"Unauthorized","code":401}
                {"major":"1","minor":"36",… 200
                """#),
    ]
}
