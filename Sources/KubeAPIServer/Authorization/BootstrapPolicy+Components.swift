import KubeAPI

// The roles of cluster components.
extension BootstrapPolicy {
    /// The roles of components other than controllers.
    static let componentRoles: [ClusterRole] = [
        role(
            "system:certificates.k8s.io:certificatesigningrequests:nodeclient",
            [
                rule("create", "certificates.k8s.io", "certificatesigningrequests/nodeclient")
            ]),
        role(
            "system:certificates.k8s.io:certificatesigningrequests:selfnodeclient",
            [
                rule("create", "certificates.k8s.io", "certificatesigningrequests/selfnodeclient")
            ]),
        role(
            "system:certificates.k8s.io:kube-apiserver-client-approver",
            [
                rule("approve", "certificates.k8s.io", "signers", names: "kubernetes.io/kube-apiserver-client")
            ]),
        role(
            "system:certificates.k8s.io:kube-apiserver-client-kubelet-approver",
            [
                rule(
                    "approve", "certificates.k8s.io",
                    "signers", names: "kubernetes.io/kube-apiserver-client-kubelet"
                )
            ]),
        role(
            "system:certificates.k8s.io:kubelet-serving-approver",
            [
                rule("approve", "certificates.k8s.io", "signers", names: "kubernetes.io/kubelet-serving")
            ]),
        role(
            "system:certificates.k8s.io:legacy-unknown-approver",
            [
                rule("approve", "certificates.k8s.io", "signers", names: "kubernetes.io/legacy-unknown")
            ]),
        role(
            "system:heapster",
            [
                rule("get list watch", "", "events namespaces nodes pods"),
                rule("get list watch", "extensions", "deployments"),
            ]),
        role(
            "system:kube-aggregator",
            [
                rule("get list watch", "", "endpoints services")
            ]),
        role(
            "system:kube-controller-manager",
            [
                events,
                rule("create", "coordination.k8s.io", "leases"),
                rule("get update", "coordination.k8s.io", "leases", names: "kube-controller-manager"),
                rule("create", "", "secrets serviceaccounts"),
                rule("delete", "", "secrets"),
                rule("get", "", "configmaps namespaces secrets serviceaccounts"),
                rule("update", "", "secrets serviceaccounts"),
                rule("create", "authentication.k8s.io", "tokenreviews"),
                rule("create", "authorization.k8s.io", "subjectaccessreviews"),
                rule("list watch", "*", "*"),
                rule("create", "", "serviceaccounts/token"),
            ]),
        role(
            "system:kube-dns",
            [
                rule("list watch", "", "endpoints services")
            ]),
        role(
            "system:kube-scheduler",
            [
                events,
                rule("create", "coordination.k8s.io", "leases"),
                rule("get list update watch", "coordination.k8s.io", "leases", names: "kube-scheduler"),
                rule(
                    "create delete deletecollection get list patch update watch", "coordination.k8s.io",
                    "leasecandidates"
                ),
                rule("get list watch", "", "nodes"),
                rule("delete get list watch", "", "pods"),
                rule("create", "", "bindings pods/binding"),
                rule("patch update", "", "pods/status"),
                rule("get list watch", "", "replicationcontrollers services"),
                rule("get list watch", ["apps", "extensions"], "replicasets"),
                rule("get list watch", "apps", "statefulsets"),
                rule("get list watch", "policy", "poddisruptionbudgets"),
                rule("get list watch", "", "persistentvolumeclaims persistentvolumes"),
                rule("create", "authentication.k8s.io", "tokenreviews"),
                rule("create", "authorization.k8s.io", "subjectaccessreviews"),
                rule("get list watch", "storage.k8s.io", "csinodes"),
                rule("get list watch", "storage.k8s.io", "volumeattachments"),
                rule("get list watch", "", "namespaces"),
                rule("get list watch", "storage.k8s.io", "csidrivers"),
                rule("get list watch", "storage.k8s.io", "csistoragecapacities"),
                rule("get list watch", "resource.k8s.io", "deviceclasses"),
                rule("get list patch update watch", "resource.k8s.io", "resourceclaims"),
                rule("get list patch update watch", "resource.k8s.io", "resourceclaims/status"),
                rule("update", "", "pods/finalizers"),
                rule("get list watch", "resource.k8s.io", "resourceslices"),
                rule("create delete", "resource.k8s.io", "resourceclaims"),
                rule("patch update", "resource.k8s.io", "resourceclaims/binding"),
            ]),
        role(
            "system:kubelet-api-admin",
            [
                rule("get list watch", "", "nodes"),
                rule("proxy", "", "nodes"),
                rule("*", "", "nodes/log nodes/metrics nodes/proxy nodes/stats"),
                rule("*", "", "nodes/configz nodes/healthz nodes/pods"),
            ]),
        role(
            "system:node",
            [
                rule("create", "authentication.k8s.io", "tokenreviews"),
                rule("create", "authorization.k8s.io", "localsubjectaccessreviews subjectaccessreviews"),
                rule("get list watch", "", "services"),
                rule("create get list watch", "", "nodes"),
                rule("patch update", "", "nodes/status"),
                rule("patch update", "", "nodes"),
                events,
                rule("get list watch", "", "pods"),
                rule("create delete", "", "pods"),
                rule("patch update", "", "pods/status"),
                rule("create", "", "pods/eviction"),
                rule("get list watch", "", "configmaps secrets"),
                rule("get", "", "persistentvolumeclaims persistentvolumes"),
                rule("get", "", "endpoints"),
                rule("create get list watch", "certificates.k8s.io", "certificatesigningrequests"),
                rule("create delete get patch update", "coordination.k8s.io", "leases"),
                rule("get", "storage.k8s.io", "volumeattachments"),
                rule("create", "", "serviceaccounts/token"),
                rule("get patch update", "", "persistentvolumeclaims/status"),
                rule("get list watch", "storage.k8s.io", "csidrivers"),
                rule("create delete get patch update", "storage.k8s.io", "csinodes"),
                rule("get list watch", "node.k8s.io", "runtimeclasses"),
                rule("get", "resource.k8s.io", "resourceclaims"),
                rule("deletecollection", "resource.k8s.io", "resourceslices"),
                rule("get", "", "serviceaccounts"),
            ]),
        role(
            "system:node-bootstrapper",
            [
                rule("create get list watch", "certificates.k8s.io", "certificatesigningrequests")
            ]),
        role(
            "system:node-problem-detector",
            [
                rule("get", "", "nodes"),
                rule("patch", "", "nodes/status"),
                events,
            ]),
        role(
            "system:node-proxier",
            [
                rule("list watch", "", "endpoints services"),
                rule("get list watch", "", "nodes"),
                events,
                rule("list watch", "networking.k8s.io", "servicecidrs"),
                rule("list watch", "discovery.k8s.io", "endpointslices"),
            ]),
        role(
            "system:persistent-volume-provisioner",
            [
                rule("create delete get list watch", "", "persistentvolumes"),
                rule("get list update watch", "", "persistentvolumeclaims"),
                rule("get list watch", "storage.k8s.io", "storageclasses"),
                rule("watch", "", "events"),
                events,
            ]),
        role(
            "system:volume-scheduler",
            [
                rule("get list patch update watch", "", "persistentvolumes"),
                rule("get list watch", "storage.k8s.io", "storageclasses"),
                rule("get list patch update watch", "", "persistentvolumeclaims"),
            ]),
    ]
}
