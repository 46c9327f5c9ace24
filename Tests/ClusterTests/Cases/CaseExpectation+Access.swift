extension CaseExpectation {
    /// Roles, and protected objects.
    static let access: [String: CaseExpectation] = [
        "clusterrole-aggregation": CaseExpectation(
            output: #"""
                clusterrole.rbac.authorization.k8s.io/agg-widgets created
                clusterrole.rbac.authorization.k8s.io/agg-own created
                [{"apiGroups":["ex.io"],"resources":["widgets"],"verbs":["get"]}]
                1
                0
                """#,
            checks: [
                Check(
                    arguments: "get clusterrole edit -o jsonpath={.rules[?(@.resources[0]==\"widgets\")].verbs}",
                    output: #"["get"]"#)
            ]),
        "rbac-escalation": CaseExpectation(
            output: #"""
                … roles.rbac.authorization.k8s.io "r1" is forbidden: user "joe" … is attempting to grant RBAC permissions …
                {APIGroups:[""], Resources:["secrets"], Verbs:["get"]}
                role.rbac.authorization.k8s.io/r2 created
                … "b1" is forbidden: user "joe" … is attempting to grant RBAC permissions not currently held:
                {APIGroups:["*"], Resources:["*"], Verbs:["*"]}
                {NonResourceURLs:["*"], Verbs:["*"]}
                yes
                no
                no
                The RoleBinding "rm" is invalid: roleRef: Invalid value: …: cannot change roleRef
                {"groups":["g","system:authenticated"],"username":"joe"}
                NAME DATA AGE
                only 0 …
                Error from server (Forbidden): configmaps is forbidden: User "ann" cannot list resource "configmaps" …
                NAME DATA AGE
                only 0 …
                Error from server (Forbidden): secrets is forbidden: User "ann" cannot list resource "secrets" …
                Resources Non-Resource URLs Resource Names Verbs
                selfsubjectreviews.authentication.k8s.io [] [] [create]
                selfsubjectaccessreviews.authorization.k8s.io [] [] [create]
                selfsubjectrulesreviews.authorization.k8s.io [] [] [create]
                configmaps [] [only] [get list watch]
                """#),
        "system-priorityclass-protected": CaseExpectation(
            output: """
                403 …"system-node-critical" is forbidden: this is a system priority class and cannot be de…
                422 …"system-node-critical" is invalid: value: Forbidden: may not be changed in an update. | …
                """),
    ]
}
