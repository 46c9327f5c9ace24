import KubeAPI

/// The roles and bindings that every cluster has from the start:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
package enum BootstrapPolicy {
    private static let label = ["kubernetes.io/bootstrapping": "rbac-defaults"]
    static let autoUpdate = "rbac.authorization.kubernetes.io/autoupdate"

    private static let read = ["get", "list", "watch"]
    private static let write = ["create", "delete", "deletecollection", "patch", "update"]

    static func rule(_ verbs: [String], _ groups: [String], _ resources: [String], names: [String] = []) -> PolicyRule {
        PolicyRule {
            $0.verbs = verbs
            $0.apiGroups = groups
            $0.resources = resources
            $0.resourceNames = names
        }
    }

    private static func paths(_ paths: [String]) -> PolicyRule {
        PolicyRule {
            $0.verbs = ["get"]
            $0.nonResourceURLs = paths
        }
    }

    static func role(_ name: String, labels: [String: String] = [:], _ rules: [PolicyRule]) -> ClusterRole {
        ClusterRole {
            $0.metadata.name = name
            $0.metadata.labels = label.merging(labels) { first, _ in first }
            $0.metadata.annotations = [autoUpdate: "true"]
            $0.rules = rules
        }
    }

    private static func aggregated(_ name: String, labels: [String: String] = [:], from part: String) -> ClusterRole {
        var result = role(name, labels: labels, [])
        result.aggregationRule = AggregationRule {
            $0.clusterRoleSelectors = [
                LabelSelector { $0.matchLabels = ["rbac.authorization.k8s.io/aggregate-to-\(part)": "true"] }
            ]
        }
        return result
    }

    static func binding(_ name: String, role: String, _ subjects: [Subject]) -> ClusterRoleBinding {
        ClusterRoleBinding {
            $0.metadata.name = name
            $0.metadata.labels = label
            $0.metadata.annotations = [autoUpdate: "true"]
            $0.roleRef = RoleRef {
                $0.apiGroup = "rbac.authorization.k8s.io"
                $0.kind = "ClusterRole"
                $0.name = role
            }
            $0.subjects = subjects
        }
    }

    static func subject(_ kind: String, _ name: String) -> Subject {
        Subject {
            $0.kind = kind
            $0.name = name
            $0.apiGroup = "rbac.authorization.k8s.io"
        }
    }

    static func account(_ name: String) -> Subject {
        Subject {
            $0.kind = "ServiceAccount"
            $0.name = name
            $0.namespace = "kube-system"
        }
    }

    // MARK: Roles

    package static var clusterRoles: [ClusterRole] {
        basicRoles + userRoles + componentRoles + ControllerPolicy.roles
    }

    private static var basicRoles: [ClusterRole] {
        let discovery = [
            "/api", "/api/*", "/apis", "/apis/*", "/healthz", "/livez", "/openapi", "/openapi/*", "/readyz", "/version",
            "/version/",
        ]
        return [
            role("cluster-admin", [.everything, .everyPath]),
            role("system:discovery", [paths(discovery)]),
            role("system:public-info-viewer", [paths(["/healthz", "/livez", "/readyz", "/version", "/version/"])]),
            role(
                "system:monitoring",
                [
                    paths([
                        "/healthz", "/healthz/*", "/livez", "/livez/*", "/metrics", "/metrics/slis", "/readyz",
                        "/readyz/*",
                    ])
                ]),
            role(
                "system:basic-user",
                [
                    rule(
                        ["create"], ["authorization.k8s.io"], ["selfsubjectaccessreviews", "selfsubjectrulesreviews"]),
                    rule(["create"], ["authentication.k8s.io"], ["selfsubjectreviews"]),
                ]),
            role(
                "system:auth-delegator",
                [
                    rule(["create"], ["authentication.k8s.io"], ["tokenreviews"]),
                    rule(["create"], ["authorization.k8s.io"], ["subjectaccessreviews"]),
                ]),
            role(
                "system:service-account-issuer-discovery",
                [
                    paths([
                        "/.well-known/openid-configuration", "/.well-known/openid-configuration/", "/openid/v1/jwks",
                        "/openid/v1/jwks/",
                    ])
                ]),
        ]
    }

    private static var userRoles: [ClusterRole] {
        func part(_ name: String) -> [String: String] { ["rbac.authorization.k8s.io/aggregate-to-\(name)": "true"] }
        let workloads = [
            "daemonsets", "deployments", "deployments/scale", "replicasets", "replicasets/scale",
            "statefulsets", "statefulsets/scale",
        ]
        return [
            aggregated("admin", from: "admin"),
            aggregated("edit", labels: part("admin"), from: "edit"),
            aggregated("view", labels: part("edit"), from: "view"),
            role(
                "system:aggregate-to-admin", labels: part("admin"),
                [
                    rule(["create"], ["authorization.k8s.io"], ["localsubjectaccessreviews"]),
                    rule(read + write, ["rbac.authorization.k8s.io"], ["roles", "rolebindings"]),
                ]),
            role(
                "system:aggregate-to-edit", labels: part("edit"),
                [
                    rule(
                        read, [""],
                        [
                            "pods/attach", "pods/exec", "pods/portforward", "pods/proxy", "secrets",
                            "services/proxy",
                        ]),
                    rule(["impersonate"], [""], ["serviceaccounts"]),
                    rule(write, [""], ["pods", "pods/attach", "pods/exec", "pods/portforward", "pods/proxy"]),
                    rule(["create"], [""], ["pods/eviction", "serviceaccounts/token"]),
                    rule(
                        write, [""],
                        [
                            "configmaps", "events", "persistentvolumeclaims", "replicationcontrollers",
                            "replicationcontrollers/scale", "secrets", "serviceaccounts", "services",
                            "services/proxy",
                        ]),
                    rule(write, ["apps"], workloads + ["deployments/rollback"]),
                    rule(write, ["autoscaling"], ["horizontalpodautoscalers"]),
                    rule(write, ["batch"], ["cronjobs", "jobs"]),
                    rule(write, ["policy"], ["poddisruptionbudgets"]),
                    rule(write, ["networking.k8s.io"], ["ingresses", "networkpolicies"]),
                    rule(read + write, ["coordination.k8s.io"], ["leases"]),
                ]),
            role(
                "system:aggregate-to-view", labels: part("view"),
                [
                    rule(
                        read, [""],
                        [
                            "bindings", "configmaps", "endpoints", "events", "limitranges", "namespaces",
                            "namespaces/status", "persistentvolumeclaims", "persistentvolumeclaims/status", "pods",
                            "pods/log", "pods/status", "replicationcontrollers", "replicationcontrollers/scale",
                            "replicationcontrollers/status", "resourcequotas", "resourcequotas/status",
                            "serviceaccounts", "services", "services/status",
                        ]),
                    rule(read, ["discovery.k8s.io"], ["endpointslices"]),
                    rule(
                        read, ["apps"],
                        workloads + [
                            "controllerrevisions", "daemonsets/status", "deployments/status",
                            "replicasets/status", "statefulsets/status",
                        ]),
                    rule(read, ["autoscaling"], ["horizontalpodautoscalers", "horizontalpodautoscalers/status"]),
                    rule(read, ["batch"], ["cronjobs", "cronjobs/status", "jobs", "jobs/status"]),
                    rule(read, ["policy"], ["poddisruptionbudgets", "poddisruptionbudgets/status"]),
                    rule(read, ["networking.k8s.io"], ["ingresses", "ingresses/status", "networkpolicies"]),
                ]),
        ]
    }

    private static var componentRoles: [ClusterRole] {
        let events = rule(["create", "patch", "update"], ["", "events.k8s.io"], ["events"])
        return [
            role("system:node", nodeRules),
            role(
                "system:node-proxier",
                [
                    rule(["list", "watch"], [""], ["endpoints", "services"]), rule(read, [""], ["nodes"]), events,
                    rule(["list", "watch"], ["discovery.k8s.io"], ["endpointslices"]),
                    rule(["list", "watch"], ["networking.k8s.io"], ["servicecidrs"]),
                ]),
            role(
                "system:kube-dns",
                [
                    rule(["list", "watch"], [""], ["endpoints", "namespaces", "nodes", "pods", "services"]),
                    rule(["list", "watch"], ["discovery.k8s.io"], ["endpointslices"]),
                ]),
            role(
                "system:kubelet-api-admin",
                [
                    rule(read, [""], ["nodes"]), rule(["proxy"], [""], ["nodes"]),
                    rule(["*"], [""], ["nodes/log", "nodes/metrics", "nodes/proxy", "nodes/stats"]),
                ]),
            role(
                "system:kube-scheduler",
                [
                    events, rule(["create"], ["coordination.k8s.io"], ["leases"]),
                    rule(["get", "list", "update", "watch"], ["coordination.k8s.io"], ["leases"]),
                    rule(
                        read, [""],
                        [
                            "nodes", "namespaces", "replicationcontrollers", "services", "persistentvolumeclaims",
                            "persistentvolumes",
                        ]),
                    rule(["delete", "get", "list", "watch"], [""], ["pods"]),
                    rule(["create"], [""], ["bindings", "pods/binding"]),
                    rule(["patch", "update"], [""], ["pods/status"]),
                    rule(read, ["apps"], ["replicasets", "statefulsets"]),
                    rule(read, ["policy"], ["poddisruptionbudgets"]),
                    rule(
                        read, ["storage.k8s.io"],
                        [
                            "csinodes", "csidrivers", "csistoragecapacities", "storageclasses",
                            "volumeattachments",
                        ]),
                    rule(read, ["resource.k8s.io"], ["deviceclasses", "resourceclaims", "resourceslices"]),
                ]),
            role(
                "system:kube-controller-manager",
                [
                    events, rule(["create"], ["coordination.k8s.io"], ["leases"]),
                    rule(["get", "update"], ["coordination.k8s.io"], ["leases"]),
                    rule(["create"], [""], ["secrets", "serviceaccounts", "serviceaccounts/token"]),
                    rule(["delete"], [""], ["secrets"]),
                    rule(["get"], [""], ["configmaps", "namespaces", "secrets", "serviceaccounts"]),
                    rule(["update"], [""], ["secrets", "serviceaccounts"]),
                    rule(["create"], ["authentication.k8s.io"], ["tokenreviews"]),
                    rule(["create"], ["authorization.k8s.io"], ["subjectaccessreviews"]),
                    rule(["list", "watch"], ["*"], ["*"]),
                ]),
        ]
    }

    /// What a kubelet may do; the node authorizer narrows it to what concerns its own node.
    static var nodeRules: [PolicyRule] {
        [
            rule(["create"], ["authentication.k8s.io"], ["tokenreviews"]),
            rule(["create"], ["authorization.k8s.io"], ["localsubjectaccessreviews", "subjectaccessreviews"]),
            rule(read, [""], ["services"]), rule(["create"] + read, [""], ["nodes"]),
            rule(["patch", "update"], [""], ["nodes/status"]), rule(["patch", "update"], [""], ["nodes"]),
            rule(["create", "patch", "update"], ["", "events.k8s.io"], ["events"]),
            rule(read, [""], ["pods"]), rule(["create", "delete"], [""], ["pods"]),
            rule(["patch", "update"], [""], ["pods/status"]), rule(["create"], [""], ["pods/eviction"]),
            rule(read, [""], ["configmaps", "secrets"]), rule(["create"], [""], ["serviceaccounts/token"]),
            rule(["get"], [""], ["persistentvolumeclaims", "persistentvolumes", "serviceaccounts"]),
            rule(read, ["node.k8s.io"], ["runtimeclasses"]),
            rule(["create", "delete", "get", "patch", "update"], ["coordination.k8s.io"], ["leases"]),
            rule(read, ["storage.k8s.io"], ["csidrivers"]),
            rule(["create", "delete", "get", "patch", "update"], ["storage.k8s.io"], ["csinodes"]),
            rule(["create", "get", "list", "watch"], ["certificates.k8s.io"], ["certificatesigningrequests"]),
        ]
    }

    // MARK: Bindings

    package static var clusterRoleBindings: [ClusterRoleBinding] {
        let authenticated = subject("Group", "system:authenticated")
        let unauthenticated = subject("Group", "system:unauthenticated")
        return [
            binding("cluster-admin", role: "cluster-admin", [subject("Group", "system:masters")]),
            binding("kubeadm:cluster-admins", role: "cluster-admin", [subject("Group", "kubeadm:cluster-admins")]),
            binding("system:discovery", role: "system:discovery", [authenticated]),
            binding("system:basic-user", role: "system:basic-user", [authenticated]),
            binding("system:public-info-viewer", role: "system:public-info-viewer", [authenticated, unauthenticated]),
            binding("system:monitoring", role: "system:monitoring", [subject("Group", "system:monitoring")]),
            binding(
                "system:service-account-issuer-discovery", role: "system:service-account-issuer-discovery",
                [subject("Group", "system:serviceaccounts")]),
            binding("system:node-proxier", role: "system:node-proxier", [subject("User", "system:kube-proxy")]),
            binding("system:kube-dns", role: "system:kube-dns", [account("kube-dns")]),
            binding("system:kube-scheduler", role: "system:kube-scheduler", [subject("User", "system:kube-scheduler")]),
            binding(
                "system:kube-controller-manager", role: "system:kube-controller-manager",
                [subject("User", "system:kube-controller-manager")]),
            binding(
                "kubeadm:apiserver-kubelet-client", role: "system:kubelet-api-admin",
                [subject("User", "kube-apiserver-kubelet-client")]),
        ] + ControllerPolicy.bindings
    }
}
