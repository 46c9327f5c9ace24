extension CaseExpectation {
    /// Sequences of kubectl commands.
    static let kubectl: [String: CaseExpectation] = [
        "kubectl-verbs": CaseExpectation(
            output: #"""
                deployment.apps/w created
                service/w exposed
                deployment.apps/w env updated
                deployment.apps/w resource requirements updated
                REVISION CHANGE-CAUSE
                1 <none>
                2 <none>
                3 <none>
                deployment.apps/w rolled back
                deployment.apps/w paused
                deployment.apps/w resumed
                deployment.apps/w restarted
                deployment "w" successfully rolled out
                - - image: x:1
                + - image: x:9
                deployment.apps "w" deleted…
                deployment.apps/w replaced
                deployment.apps/w condition met
                deployment.apps/w condition met
                …
                Name: p1
                Namespace: d
                StorageClass:
                …
                KIND: Pod
                VERSION: v1
                FIELD: ports <[]ContainerPort>
                DESCRIPTION:
                …
                No events found in kv namespace.
                error: Metrics API not available
                error: Metrics API not available
                Error from server (NotFound): the server could not find the requested resource
                …
                Kubernetes control plane is running at https://127.0.0.1:…
                clusterrolebinding.rbac.authorization.k8s.io/kube-state-metrics reconciled (dry run)
                …
                resourcequota/q created
                …
                certificatesigningrequest.certificates.k8s.io/csr1 approved
                NAME AGE SIGNERNAME REQUESTOR REQUESTEDDURATION CONDITION
                csr1 … example.com/x kubernetes-admin <none> Approved
                """#,
            hasSetup: true,
            awaited: [
                Awaited(
                    capability: .quota,
                    output: """
                        …
                        Error from server (Forbidden): pods "q" is forbidden: exceeded quota: q, requested: pods=1, …
                        …
                        """),
                Awaited(
                    capability: .serverSideApply,
                    output: #"""
                        …
                        [{"apiVersion":"apps/v1",…"manager":"kubectl…
                        …
                        """#),
            ])
    ]
}
