import KubeAPI

/// What each controller may do. Each acts as a service account of its own in `kube-system`, bound to a role of its own.
enum ControllerPolicy {
    private static let read = ["get", "list", "watch"]

    private static func rule(_ verbs: [String], _ groups: [String], _ resources: [String]) -> PolicyRule {
        BootstrapPolicy.rule(verbs, groups, resources)
    }

    private static let events = rule(["create", "patch", "update"], ["", "events.k8s.io"], ["events"])
    private static let pods = rule(["create", "delete", "list", "patch", "update", "watch"], [""], ["pods"])

    /// The rules by the controller's name.
    private static let rules: [(name: String, rules: [PolicyRule])] = [
        (
            "deployment-controller",
            [
                rule(["get", "list", "update", "watch"], ["apps"], ["deployments"]),
                rule(["update"], ["apps"], ["deployments/finalizers", "deployments/status"]),
                rule(["create", "delete", "get", "list", "patch", "update", "watch"], ["apps"], ["replicasets"]),
                rule(["get", "list", "update", "watch"], [""], ["pods"]), events,
            ]
        ),
        (
            "replicaset-controller",
            [
                rule(["get", "list", "update", "watch"], ["apps"], ["replicasets"]),
                rule(["update"], ["apps"], ["replicasets/finalizers", "replicasets/status"]), pods, events,
            ]
        ),
        (
            "replication-controller",
            [
                rule(["get", "list", "update", "watch"], [""], ["replicationcontrollers"]),
                rule(["update"], [""], ["replicationcontrollers/status"]),
                rule(["update"], [""], ["replicationcontrollers/finalizers"]),
                rule(["create", "delete", "list", "patch", "watch"], [""], ["pods"]), events,
            ]
        ),
        (
            "clusterrole-aggregation-controller",
            [
                rule(
                    ["escalate", "get", "list", "patch", "update", "watch"], ["rbac.authorization.k8s.io"],
                    ["clusterroles"])
            ]
        ),
        (
            "endpointslicemirroring-controller",
            [
                rule(read, [""], ["endpoints", "services"]), rule(["update"], [""], ["services/finalizers"]),
                rule(["update"], [""], ["endpoints/finalizers"]),
                rule(["create", "delete", "get", "list", "update", "watch"], ["discovery.k8s.io"], ["endpointslices"]),
                rule(["create"], ["discovery.k8s.io"], ["endpointslices/restricted"]), events,
            ]
        ),
        (
            // Upstream's, and deleting Jobs whose time after their end is over, which is a controller of its own there.
            "job-controller",
            [
                rule(["delete", "get", "list", "patch", "update", "watch"], ["batch"], ["jobs"]),
                rule(["update"], ["batch"], ["jobs/finalizers", "jobs/status"]),
                rule(["create", "delete", "get", "list", "patch", "watch"], [""], ["pods"]), events,
            ]
        ),
        (
            "namespace-controller",
            [
                rule(read + ["delete"], [""], ["namespaces"]),
                rule(["update"], [""], ["namespaces/finalize", "namespaces/status"]),
                rule(["delete", "deletecollection", "get", "list"], ["*"], ["*"]),
            ]
        ),
        (
            "service-account-controller",
            [
                rule(["create", "list", "watch"], [""], ["serviceaccounts"]),
                rule(["list", "watch"], [""], ["namespaces"]),
                events,
            ]
        ),
        (
            "root-ca-cert-publisher",
            [
                rule(["create", "get", "list", "update", "watch"], [""], ["configmaps"]),
                rule(["list", "watch"], [""], ["namespaces"]), events,
            ]
        ),
        (
            "generic-garbage-collector",
            [
                rule(read + ["delete", "patch", "update"], ["*"], ["*"]), events,
            ]
        ),
        (
            "endpoint-controller",
            [
                rule(read, [""], ["pods", "services"]),
                rule(["create", "delete", "get", "list", "update", "watch"], [""], ["endpoints"]), events,
            ]
        ),
        (
            "endpointslice-controller",
            [
                rule(read, [""], ["nodes", "pods", "services"]), rule(["update"], [""], ["services/finalizers"]),
                rule(["create", "delete", "get", "list", "update", "watch"], ["discovery.k8s.io"], ["endpointslices"]),
                events,
            ]
        ),
        (
            "node-controller",
            [
                rule(["delete", "get", "list", "patch", "update", "watch"], [""], ["nodes"]),
                rule(["patch", "update"], [""], ["nodes/status"]), rule(["patch", "update"], [""], ["pods/status"]),
                rule(["delete", "get", "list", "watch"], [""], ["pods"]),
                rule(read, ["coordination.k8s.io"], ["leases"]), rule(read, ["apps"], ["daemonsets"]), events,
            ]
        ),
        (
            "pod-garbage-collector",
            [
                rule(["delete", "list", "watch"], [""], ["pods"]), rule(["get", "list"], [""], ["nodes"]),
                rule(["patch", "update"], [""], ["pods/status"]),
            ]
        ),
    ]

    static var roles: [ClusterRole] {
        rules.map { BootstrapPolicy.role("system:controller:\($0.name)", $0.rules) }
    }

    static var bindings: [ClusterRoleBinding] {
        rules.map {
            BootstrapPolicy.binding(
                "system:controller:\($0.name)", role: "system:controller:\($0.name)", [BootstrapPolicy.account($0.name)]
            )
        }
    }
}
