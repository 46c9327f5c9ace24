extension Strategies {
    /// Sets the strategies of the networking, access control, admission and API registration kinds.
    mutating func setExtensions() {
        set(Strategy.ingresses)
        set(Strategy.ingressClasses)
        set(Strategy.networkPolicies)
        set(Strategy.serviceCIDRs)
        set(Strategy.ipAddresses)
        set(Strategy.endpoints)
        set(Strategy.endpointSlices)
        set(Strategy.leases)
        set(Strategy.mutatingWebhooks)
        set(Strategy.validatingWebhooks)
        set(Strategy.validatingPolicies)
        set(Strategy.validatingPolicyBindings)
        set(Strategy.mutatingPolicies)
        set(Strategy.mutatingPolicyBindings)
        set(Strategy.flowSchemas)
        set(Strategy.priorityLevels)
        set(Strategy.apiServices)
        set(Strategy.certificateRequests)
        set(Strategy.resourceClaims)
        set(Strategy.resourceClaimTemplates)
        set(Strategy.deviceClasses)
        set(Strategy.resourceSlices)
    }
}
