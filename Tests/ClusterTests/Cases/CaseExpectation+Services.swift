extension CaseExpectation {
    /// Services, their addresses and ports, and their endpoints.
    static let services: [String: CaseExpectation] = [
        "endpointslice-mirroring": CaseExpectation(
            output: #"""
                service/ext created
                Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
                endpoints/ext created
                NAME ADDRESSTYPE PORTS ENDPOINTS AGE
                ext-… IPv4 443 10.118.10.1 …
                [{"name":"","port":80,"protocol":"TCP"}]
                """#,
            hasSetup: true,
            checks: [
                Check(
                    arguments: "get endpointslices -n es -o name "
                        + "-l endpointslice.kubernetes.io/managed-by=endpointslicemirroring-controller.k8s.io",
                    output: "endpointslice.discovery.k8s.io/ext-…")
            ]),
        "lb-healthchecknodeport": CaseExpectation(
            output: """
                201 Service hc-… dt= None fin= None
                3…
                """),
        // Merging an address into clusterIPs rejects both changes to None.
        "service-immutable-and-ports": CaseExpectation(
            output: #"""
                201 Service h1 dt= None fin= None
                422 Status Failure Invalid | Service "h1" is invalid: …
                201 Service c1 dt= None fin= None
                422 …spec.clusterIPs[0]: Invalid value: ["10.96.5.5"]: may not change once set | …
                201 Service n1 dt= None fin= None
                422 …spec.ports[0].nodePort: Invalid value: 31234: provided port is already allocated | …
                201 Service n3 dt= None fin= None
                422 …nodePort: … 80: … not in the valid range. The range of valid ports is 30000-32767 | …
                201 Service n5 dt= None fin= None
                422 …ipFamilyPolicy: … "RequireDualStack": this cluster is not configured for dual-stack services | …
                422 …spec.ipFamilies[0]: Invalid value: "IPv6": not configured on this cluster | …
                201 Service d3 dt= None fin= None
                422 …failed to allocate IP 10.96.0.1: provided IP is already allocated | …
                422 …IP 8.8.8.8: the provided IP (8.8.8.8) is not in the valid range. The range of valid IPs is 10.96.0.0/16 …
                422 …spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z) | …
                422 …[spec.ports[0].name: Required value, spec.ports[1].name: Required value] | …
                422 …spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive, …
                422 …spec.ports: Required value | …
                422 …spec.externalName: Required value | …
                201 Service x8 dt= None fin= None
                422 …spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 and …
                422 …externalTrafficPolicy: … "Local": may only be set for externally-accessible services | …
                201 Service x11 dt= None fin= None
                422 …metadata.name: Invalid value: "X12": a lowercase RFC 1123 label must consist of …
                201 Service 1x dt= None fin= None
                422 …spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services | …
                """#),
        "service-type-changes": CaseExpectation(
            output: """
                service/ext created
                {'externalName': 'db.example.com', 'ports': [{…}], …'sessionAffinity': 'None', 'type': 'ExternalName'}
                service/ext patched
                {'clusterIP': '10.96.…', 'clusterIPs': ['10.96.…'], …'ipFamilyPolicy': 'SingleStack', …'type': 'ClusterIP'}
                service/ext patched
                {'clusterIP': '10.96.…'externalTrafficPolicy': 'Cluster', …'nodePort': 3…'type': 'NodePort'}
                service/ext patched
                {…'externalTrafficPolicy': 'Local', 'healthCheckNodePort': 3…'nodePort': 3…'type': 'LoadBalancer'}
                service/ext patched
                {'clusterIP': '10.96.…', 'clusterIPs': ['10.96.…'], 'internalTrafficPolicy': 'Cluster', …, 'type': 'ClusterIP'}
                service/ext patched
                {'externalName': 'db2.example.com', 'internalTrafficPolicy': 'Cluster', 'ports': …'type': 'ExternalName'}
                Warning: spec.externalName is ignored when spec.type is not "ExternalName"
                service/ext patched
                {'clusterIP': '10.96.…'externalName': 'db2.example.com', …'nodePort': 3…'type': 'NodePort'}
                """),
    ]
}
