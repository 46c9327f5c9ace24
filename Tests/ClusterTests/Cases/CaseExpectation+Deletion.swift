extension CaseExpectation {
    /// Deletion, finalizers, garbage collection, namespaces and eviction.
    static let deletion: [String: CaseExpectation] = [
        "delete-status-codes": CaseExpectation(
            output: #"""
                200 ConfigMapList None dt= None fin= None
                configmap/a configmap/b configmap/c configmap/kube-root-ca.crt 409 …the UID in the precondition (1111…
                409 …the ResourceVersion in the precondition (1) does not match the ResourceVersion in record (…
                422 …propagationPolicy: … orphanDependents and deletionPropagation cannot be both set | …
                422 …propagationPolicy: Unsupported value: "Sideways": supported values: …
                200 Status Success None | None | {"kind": "configmaps", "name": "b", "uid": "…"}
                200 Status Success None | None | {"kind": "configmaps", "name": "b", "uid": "…"}
                404 Status Failure NotFound | configmaps "b" not found | …
                200 ConfigMap a dt= 20… fin= ['ex.io/hold']
                200 ConfigMap a dt= 20… fin= ['ex.io/hold']
                422 …metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, …
                200 ConfigMap a dt= 20… fin= None
                404 Status Failure NotFound | configmaps "a" not found | …
                200 ConfigMap c dt= 20… fin= ['foregroundDeletion']
                404 Status Failure NotFound | configmaps "c" not found | …
                """#),
        "kubectl-delete-dry-run": CaseExpectation(
            output: """
                namespace/kdd created
                configmap/keep created
                configmap "keep" deleted…(server dry run)
                NAME DATA AGE
                keep 0 …
                """),
        "gc-foreground-finalizer": CaseExpectation(
            output: """
                configmap/root created
                [HTTP 201]
                [HTTP 201]
                [HTTP 201]
                configmap "root" deleted…
                N D F
                kube-root-ca.crt <none> <none>
                loose 20… [ex.io/hold2]
                middle 20… [ex.io/hold]
                root 20… [foregroundDeletion]
                configmap/middle patched
                after
                N D F
                kube-root-ca.crt <none> <none>
                loose 20… [ex.io/hold2]
                """),
        "gc-orphan": CaseExpectation(
            output: """
                deployment.apps "o" deleted…
                replicaset.apps/o-…
                deployment.apps/o created
                N O
                o-… Deployment
                replicaset.apps "o-…" deleted…
                N O
                o-… o
                o-…-… o-…
                o-…-… o-…
                """),
        "namespace-delete-finalizers": CaseExpectation(
            output: """
                namespace "t1" deleted
                Terminating
                NamespaceDeletionDiscoveryFailure False ResourcesDiscovered | All resources successfully discovered
                NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions | All legacy kube types …
                NamespaceDeletionContentFailure False ContentDeleted | All content successfully deleted, may be waiting …
                NamespaceContentRemaining True SomeResourcesRemain | …: configmaps has 1 resource instances
                NamespaceFinalizersRemaining True SomeFinalizersRemain | …: ex.io/hold in 1 resource instances
                403 …unable to create new content in namespace t1 because it is being terminated | …NamespaceTerminating…
                404 Status Failure NotFound | namespaces "nope" not found | …
                configmap/held patched
                Error from server (NotFound): namespaces "t1" not found
                namespace "t2" deleted
                …
                Error from server (NotFound): namespaces "t2" not found
                namespace "t3" deleted
                {"kind":"Namespace","apiVersion":"v1",…"name":"t3",…
                Error from server (NotFound): namespaces "t3" not found
                403 Status Failure Forbidden | namespaces "default" is forbidden: this namespace may not be deleted | …
                403 Status Failure Forbidden | namespaces "kube-system" is forbidden: this namespace may not be deleted | …
                403 Status Failure Forbidden | namespaces "kube-public" is forbidden: this namespace may not be deleted | …
                """),
        // A pending pod may be evicted regardless of a PodDisruptionBudget; a running pod may not.
        "eviction-rules": CaseExpectation(
            output: """
                404 Status Failure NotFound | pods "zz" not found | …
                400 Status Failure BadRequest | name in URL does not match name in Eviction object | {}
                409 Status Failure Conflict | …the UID in the precondition (11111111-…) does not match the UID in record (…
                pod/a
                201 Status Success None | None | {}
                Error from server (NotFound): pods "a" not found
                """,
            checks: [
                Check(arguments: "run running -n ev --image=x --labels=app=e", output: "pod/running created"),
                Check(
                    arguments: "patch pod running -n ev --subresource=status --type=merge -p "
                        + #"{"status":{"phase":"Running","conditions":[{"type":"Ready","status":"True"}]}}"#,
                    output: "pod/running patched"),
                Check(
                    arguments: "create --raw /api/v1/namespaces/ev/pods/running/eviction -f -",
                    input: #"{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"running"}}"#,
                    output: "Error from server (TooManyRequests): Cannot evict pod as it would violate the pod's …"),
            ]),
    ]
}
