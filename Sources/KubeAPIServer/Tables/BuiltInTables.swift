import KubeAPI

/// The tables of the built-in kinds by Swift type.
enum BuiltInTables {
    /// Returns the columns of a kind; for kinds without their own columns, the name and the creation time.
    static func table(of type: any KubeObject.Type) -> any TablePrinting {
        byType[ObjectIdentifier(type)] ?? DefaultTable()
    }

    private static let byType: [ObjectIdentifier: any TablePrinting] = {
        var tables: [ObjectIdentifier: any TablePrinting] = [:]
        func add<Object: KubeObject>(_ table: Table<Object>) { tables[ObjectIdentifier(Object.self)] = table }
        add(.pods)
        add(.nodes)
        add(.services)
        add(.namespaces)
        add(.configMaps)
        add(.secrets)
        add(.serviceAccounts)
        add(.events)
        add(.endpoints)
        add(.endpointSlices)
        add(.leases)
        add(.deployments)
        add(.replicaSets)
        add(.replicationControllers)
        add(.statefulSets)
        add(.daemonSets)
        add(.jobs)
        add(.cronJobs)
        add(.podTemplates)
        add(.controllerRevisions)
        add(.horizontalPodAutoscalers)
        add(.ingresses)
        add(.ingressClasses)
        add(.networkPolicies)
        add(.serviceCIDRs)
        add(.ipAddresses)
        add(.persistentVolumes)
        add(.persistentVolumeClaims)
        add(.storageClasses)
        add(.volumeAttributesClasses)
        add(.volumeAttachments)
        add(.csiDrivers)
        add(.csiNodes)
        add(.podDisruptionBudgets)
        add(.resourceQuotas)
        add(.priorityClasses)
        add(.runtimeClasses)
        add(.flowSchemas)
        add(.priorityLevels)
        add(.clusterRoleBindings)
        add(.roleBindings)
        add(.certificateSigningRequests)
        add(.mutatingWebhooks)
        add(.validatingWebhooks)
        add(.validatingPolicies)
        add(.validatingPolicyBindings)
        add(.mutatingPolicies)
        add(.mutatingPolicyBindings)
        add(.apiServices)
        add(.resourceClaims)
        add(.resourceClaimTemplates)
        add(.resourceSlices)
        add(.deviceClasses)
        return tables
    }()
}
