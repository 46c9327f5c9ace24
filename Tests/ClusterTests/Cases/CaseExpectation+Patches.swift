extension CaseExpectation {
    /// JSON patches, and lists that are merged by key.
    static let patches: [String: CaseExpectation] = [
        "jsonpatch-null-and-escape": CaseExpectation(
            output: #"""
                [HTTP 200]
                {"kind":"ConfigMap",…"labels":{"a":""},"annotations":{"ex.io/k":"v"}},"data":{"x":"1"}}
                [HTTP 200]
                {"kind":"ConfigMap",…"annotations":{"ex.io/k":"w"}},"data":{"y":"1","z":"1"}}
                [HTTP 200]
                …"the server rejected our request due to an error in our request","reason":"Invalid","code":422}
                [HTTP 422]
                """#),
        "jsonpatch-replace-missing": CaseExpectation(
            output: #"""
                deployment.apps/jp created
                deployment.apps/jp patched (no change)
                The request is invalid: the server rejected our request due to an error in our request
                …"the server rejected our request due to an error in our request","reason":"Invalid","code":422}
                [HTTP 422]
                …"the server rejected our request due to an error in our request","reason":"Invalid","code":422}
                [HTTP 422]
                """#),
        "smp-containerport-dup": CaseExpectation(
            output: #"""
                deployment.apps/pp created
                deployment.apps/pp configured
                [{"containerPort":2345,"name":"u","protocol":"UDP"}]
                """#),
        "smp-same-port-protocols": CaseExpectation(
            output: #"""
                service/dns created
                …Service \"dns\" is invalid: [spec.ports[1].name: Duplicate value: \"udp\", spec.ports[1]: Duplicate …
                [HTTP 422]
                [{"name":"tcp","port":53,"protocol":"TCP","targetPort":53},{"name":"udp",…"protocol":"UDP","targetPort":53}]
                """#),
        "smp-setelementorder-dup": CaseExpectation(
            output: #"""
                201 Deployment pp dt= None fin= None
                "ports":[{"name":"u","containerPort":2345,"protocol":"UDP"}]
                …
                HTTP 200
                """#),
    ]
}
