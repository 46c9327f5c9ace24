import KubeAPI

extension Strategies {
    /// The strategies of the built-in kinds.
    package static let builtIn: Strategies = {
        var strategies = Strategies()
        strategies.set(Strategy.pods)
        strategies.set(Strategy.deployments)
        strategies.set(Strategy.replicaSets)
        strategies.set(Strategy.replicationControllers)
        strategies.set(Strategy.statefulSets)
        strategies.set(Strategy.daemonSets)
        strategies.set(Strategy.jobs)
        strategies.set(Strategy.cronJobs)
        strategies.set(Strategy.namespaces)
        strategies.set(Strategy.nodes)
        strategies.set(Strategy.configMaps)
        strategies.set(Strategy.secrets)
        strategies.set(Strategy.events)
        strategies.set(Strategy.services)
        strategies.set(Strategy.horizontalPodAutoscalers)
        strategies.set(Strategy.serviceAccounts)
        strategies.set(Strategy.limitRanges)
        strategies.set(Strategy.resourceQuotas)
        strategies.set(Strategy.podTemplates)
        strategies.set(Strategy.controllerRevisions)
        strategies.set(Strategy.persistentVolumes)
        strategies.set(Strategy.persistentVolumeClaims)
        strategies.set(Strategy.storageClasses)
        strategies.set(Strategy.volumeAttributesClasses)
        strategies.set(Strategy.csiDrivers)
        strategies.set(Strategy.csiNodes)
        strategies.set(Strategy.csiStorageCapacities)
        strategies.set(Strategy.volumeAttachments)
        strategies.set(Strategy<ResourceClaim> { $0.returnsDeletedObject = true })
        strategies.set(Strategy<ResourceClaimTemplate> { $0.returnsDeletedObject = true })
        strategies.set(
            Strategy<ResourceSlice> {
                $0.hasGeneration = true
                $0.returnsDeletedObject = true
                $0.selectableFields = ["spec.driver", "spec.nodeName"]
                $0.unknownField = { "field label not supported for resource.k8s.io/v1, Kind=ResourceSlice: \($0)" }
            })
        strategies.set(
            Strategy<DeviceClass> {
                $0.hasGeneration = true
                $0.returnsDeletedObject = true
            })
        strategies.set(Strategy<CustomResourceDefinition> { $0.hasGeneration = true })
        strategies.set(Strategy.podDisruptionBudgets)
        strategies.set(Strategy.priorityClasses)
        strategies.set(Strategy.runtimeClasses)
        strategies.setExtensions()
        strategies.set(Strategy.clusterRoles)
        strategies.set(Strategy.roles)
        strategies.set(Strategy.clusterRoleBindings)
        strategies.set(Strategy.roleBindings)
        return strategies
    }()
}
