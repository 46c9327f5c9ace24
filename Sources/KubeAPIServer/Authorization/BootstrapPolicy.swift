import KubeAPI

/// The default roles and role bindings of a cluster:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
package enum BootstrapPolicy {
    static let autoUpdate = "rbac.authorization.kubernetes.io/autoupdate"

    /// The cluster roles. Aggregated roles contain the rules that the aggregation controller would set.
    package static let clusterRoles: [ClusterRole] = {
        var roles = userRoles + componentRoles + controllerRoles
        let rules = ClusterRoleAggregation.rules(of: roles)
        for index in roles.indices { roles[index].rules = rules[roles[index].metadata.name ?? ""] ?? [] }
        return roles
    }()

    /// The rules of kubelets, which the node authorizer restricts to objects related to the kubelet's own node.
    static let nodeRules = componentRoles.first { $0.metadata.name == "system:node" }?.rules ?? []

    // MARK: Rules and roles

    static let events = rule("create patch update", ["", "events.k8s.io"], "events")

    /// Returns a rule. `verbs`, `resources` and `names` are separated by spaces.
    static func rule(_ verbs: String, _ groups: [String], _ resources: String, names: String = "") -> PolicyRule {
        PolicyRule {
            $0.verbs = words(verbs)
            $0.apiGroups = groups
            $0.resources = words(resources)
            $0.resourceNames = words(names)
        }
    }

    static func rule(_ verbs: String, _ group: String, _ resources: String, names: String = "") -> PolicyRule {
        rule(verbs, [group], resources, names: names)
    }

    static func paths(_ verbs: String, _ paths: String) -> PolicyRule {
        PolicyRule {
            $0.verbs = words(verbs)
            $0.nonResourceURLs = words(paths)
        }
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// Returns the metadata of a bootstrap object. `partOf` is the role that aggregates this one.
    private static func metadata(_ name: String, namespace: String? = nil, partOf: String? = nil) -> ObjectMeta {
        ObjectMeta {
            $0.name = name
            $0.namespace = namespace
            $0.labels = ["kubernetes.io/bootstrapping": "rbac-defaults"]
            if let partOf { $0.labels[aggregationLabel(partOf)] = "true" }
            $0.annotations = [autoUpdate: "true"]
        }
    }

    private static func aggregationLabel(_ role: String) -> String {
        "rbac.authorization.k8s.io/aggregate-to-\(role)"
    }

    static func role(_ name: String, partOf: String? = nil, _ rules: [PolicyRule]) -> ClusterRole {
        ClusterRole {
            $0.metadata = metadata(name, partOf: partOf)
            $0.rules = rules
        }
    }

    /// Returns a role that aggregates the roles whose `partOf` is its name.
    static func aggregated(_ name: String, partOf: String? = nil) -> ClusterRole {
        var result = role(name, partOf: partOf, [])
        result.aggregationRule = AggregationRule {
            $0.clusterRoleSelectors = [LabelSelector { $0.matchLabels = [aggregationLabel(name): "true"] }]
        }
        return result
    }

    static func binding(_ name: String, role: String, _ subjects: [Subject]) -> ClusterRoleBinding {
        ClusterRoleBinding {
            $0.metadata = metadata(name)
            $0.roleRef = reference("ClusterRole", role)
            $0.subjects = subjects
        }
    }

    private static func reference(_ kind: String, _ name: String) -> RoleRef {
        RoleRef {
            $0.apiGroup = "rbac.authorization.k8s.io"
            $0.kind = kind
            $0.name = name
        }
    }

    private static func subject(_ kind: String, _ name: String) -> Subject {
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

    // MARK: Bindings

    package static let clusterRoleBindings: [ClusterRoleBinding] = {
        let authenticated = subject("Group", "system:authenticated")
        let unauthenticated = subject("Group", "system:unauthenticated")
        let scheduler = subject("User", "system:kube-scheduler")
        return [
            binding("cluster-admin", role: "cluster-admin", [subject("Group", "system:masters")]),
            // As by kubeadm: the group of the administrator's kubeconfig and of the server's own client certificate.
            binding("kubeadm:cluster-admins", role: "cluster-admin", [subject("Group", "kubeadm:cluster-admins")]),
            binding(
                "kubeadm:apiserver-kubelet-client", role: "system:kubelet-api-admin",
                [subject("User", "kube-apiserver-kubelet-client")]),
            binding("system:discovery", role: "system:discovery", [authenticated]),
            binding("system:basic-user", role: "system:basic-user", [authenticated]),
            binding("system:public-info-viewer", role: "system:public-info-viewer", [authenticated, unauthenticated]),
            binding("system:monitoring", role: "system:monitoring", [subject("Group", "system:monitoring")]),
            binding(
                "system:service-account-issuer-discovery", role: "system:service-account-issuer-discovery",
                [subject("Group", "system:serviceaccounts")]),
            // No subjects: the node authorizer authorizes nodes.
            binding("system:node", role: "system:node", []),
            binding("system:node-proxier", role: "system:node-proxier", [subject("User", "system:kube-proxy")]),
            binding("system:kube-dns", role: "system:kube-dns", [account("kube-dns")]),
            binding("system:kube-scheduler", role: "system:kube-scheduler", [scheduler]),
            binding("system:volume-scheduler", role: "system:volume-scheduler", [scheduler]),
            binding(
                "system:kube-controller-manager", role: "system:kube-controller-manager",
                [subject("User", "system:kube-controller-manager")]),
        ] + controllerBindings
    }()

    // MARK: Namespaces

    /// A namespaced role and its subjects.
    private struct NamespacedGrant {
        var namespace: String
        var role: String
        var rules: [PolicyRule]
        var subjects: [Subject]
        /// The name of the binding; nil if it is that of the role.
        var binding: String?
    }

    private static let namespacedGrants: [NamespacedGrant] = {
        let leases = ["leases", "leasecandidates"].map {
            rule("create get list update watch", "coordination.k8s.io", $0)
        }
        let manager = subject("User", "system:kube-controller-manager")
        let scheduler = subject("User", "system:kube-scheduler")
        return [
            NamespacedGrant(
                namespace: "kube-public", role: "system:controller:bootstrap-signer",
                rules: [
                    rule("get list watch", "", "configmaps"), rule("update", "", "configmaps", names: "cluster-info"),
                    events,
                ], subjects: [account("bootstrap-signer")]),
            NamespacedGrant(
                namespace: "kube-system", role: "extension-apiserver-authentication-reader",
                rules: [rule("get list watch", "", "configmaps", names: "extension-apiserver-authentication")],
                subjects: [manager, scheduler], binding: "system::extension-apiserver-authentication-reader"),
            NamespacedGrant(
                namespace: "kube-system", role: "system::leader-locking-kube-controller-manager", rules: leases,
                subjects: [manager, account("kube-controller-manager"), account("leader-election-controller")]),
            NamespacedGrant(
                namespace: "kube-system", role: "system::leader-locking-kube-scheduler", rules: leases,
                subjects: [scheduler, account("kube-scheduler")]),
            NamespacedGrant(
                namespace: "kube-system", role: "system:controller:bootstrap-signer",
                rules: [rule("get list watch", "", "secrets")], subjects: [account("bootstrap-signer")]),
            NamespacedGrant(
                namespace: "kube-system", role: "system:controller:cloud-provider",
                rules: [rule("create get list watch", "", "configmaps")], subjects: [account("cloud-provider")]),
            NamespacedGrant(
                namespace: "kube-system", role: "system:controller:token-cleaner",
                rules: [rule("delete get list watch", "", "secrets"), events], subjects: [account("token-cleaner")]),
        ]
    }()

    package static let roles: [Role] = namespacedGrants.map { grant in
        Role {
            $0.metadata = metadata(grant.role, namespace: grant.namespace)
            $0.rules = grant.rules
        }
    }

    package static let roleBindings: [RoleBinding] = namespacedGrants.map { grant in
        RoleBinding {
            $0.metadata = metadata(grant.binding ?? grant.role, namespace: grant.namespace)
            $0.roleRef = reference("Role", grant.role)
            $0.subjects = grant.subjects
        }
    }
}
