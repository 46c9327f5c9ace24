import KubeAPI

// The user-facing roles.
extension BootstrapPolicy {
    /// The roles for users, and those of all authenticated or unauthenticated users.
    static let userRoles: [ClusterRole] = [
        role(
            "cluster-admin",
            [
                rule("*", "*", "*"),
                paths("*", "*"),
            ]),
        role(
            "system:discovery",
            [
                paths(
                    "get",
                    "/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version "
                        + "/version/"
                )
            ]),
        role(
            "system:basic-user",
            [
                rule("create", "authorization.k8s.io", "selfsubjectaccessreviews selfsubjectrulesreviews"),
                rule("create", "authentication.k8s.io", "selfsubjectreviews"),
            ]),
        role(
            "system:public-info-viewer",
            [
                paths("get", "/healthz /livez /readyz /version /version/")
            ]),
        role(
            "system:monitoring",
            [
                paths(
                    "get",
                    "/flagz /healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/* "
                        + "/statusz"
                ),
                rule("get", "", "nodes/metrics"),
            ]),
        aggregated("admin"),
        aggregated("edit", partOf: "admin"),
        aggregated("view", partOf: "edit"),
        role(
            "system:aggregate-to-admin", partOf: "admin",
            [
                rule("create", "authorization.k8s.io", "localsubjectaccessreviews"),
                rule(
                    "create delete deletecollection get list patch update watch", "rbac.authorization.k8s.io",
                    "rolebindings roles"
                ),
            ]),
        role(
            "system:aggregate-to-edit", partOf: "edit",
            [
                rule(
                    "get list watch", "",
                    "pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy"
                ),
                rule("impersonate", "", "serviceaccounts"),
                rule(
                    "create delete deletecollection patch update", "",
                    "pods pods/attach pods/exec pods/portforward pods/proxy"
                ),
                rule("create", "", "pods/eviction"),
                rule(
                    "create delete deletecollection patch update", "",
                    "configmaps persistentvolumeclaims replicationcontrollers replicationcontrollers/scale "
                        + "secrets serviceaccounts services services/proxy"
                ),
                rule("create", "", "serviceaccounts/token"),
                rule("create delete deletecollection patch update", ["", "events.k8s.io"], "events"),
                rule(
                    "create delete deletecollection patch update", "apps",
                    "daemonsets deployments deployments/rollback deployments/scale replicasets "
                        + "replicasets/scale statefulsets statefulsets/scale"
                ),
                rule("create delete deletecollection patch update", "autoscaling", "horizontalpodautoscalers"),
                rule("create delete deletecollection patch update", "batch", "cronjobs jobs"),
                rule(
                    "create delete deletecollection patch update", "extensions",
                    "daemonsets deployments deployments/rollback deployments/scale ingresses "
                        + "networkpolicies replicasets replicasets/scale replicationcontrollers/scale"
                ),
                rule("create delete deletecollection patch update", "policy", "poddisruptionbudgets"),
                rule("create delete deletecollection patch update", "networking.k8s.io", "ingresses networkpolicies"),
                rule("create delete deletecollection get list patch update watch", "coordination.k8s.io", "leases"),
                rule(
                    "create delete deletecollection patch update", "resource.k8s.io",
                    "resourceclaims resourceclaimtemplates"
                ),
            ]),
        role(
            "system:aggregate-to-view", partOf: "view",
            [
                rule(
                    "get list watch", "",
                    "configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods "
                        + "replicationcontrollers replicationcontrollers/scale serviceaccounts services "
                        + "services/status"
                ),
                rule(
                    "get list watch", "",
                    "bindings limitranges namespaces/status pods/log pods/status "
                        + "replicationcontrollers/status resourcequotas resourcequotas/status"
                ),
                rule("get list watch", "", "namespaces"),
                rule("get list watch", ["", "events.k8s.io"], "events"),
                rule("get list watch", "discovery.k8s.io", "endpointslices"),
                rule(
                    "get list watch", "apps",
                    "controllerrevisions daemonsets daemonsets/status deployments deployments/scale "
                        + "deployments/status replicasets replicasets/scale replicasets/status statefulsets "
                        + "statefulsets/scale statefulsets/status"
                ),
                rule("get list watch", "autoscaling", "horizontalpodautoscalers horizontalpodautoscalers/status"),
                rule("get list watch", "batch", "cronjobs cronjobs/status jobs jobs/status"),
                rule(
                    "get list watch", "extensions",
                    "daemonsets daemonsets/status deployments deployments/scale deployments/status "
                        + "ingresses ingresses/status networkpolicies replicasets replicasets/scale "
                        + "replicasets/status replicationcontrollers/scale"
                ),
                rule("get list watch", "policy", "poddisruptionbudgets poddisruptionbudgets/status"),
                rule("get list watch", "networking.k8s.io", "ingresses ingresses/status networkpolicies"),
                rule(
                    "get list watch", "resource.k8s.io",
                    "resourceclaims resourceclaims/status resourceclaimtemplates"
                ),
            ]),
        role(
            "system:auth-delegator",
            [
                rule("create", "authentication.k8s.io", "tokenreviews"),
                rule("create", "authorization.k8s.io", "subjectaccessreviews"),
            ]),
        role(
            "system:service-account-issuer-discovery",
            [
                paths(
                    "get",
                    "/.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks "
                        + "/openid/v1/jwks/"
                )
            ]),
    ]
}
