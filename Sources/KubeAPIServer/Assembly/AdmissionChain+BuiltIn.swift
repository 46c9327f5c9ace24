import KubeSupport

extension AdmissionChain {
    /// The plugins of every cluster, in the order in which they are called.
    static func builtIn(
        _ options: APIServerOptions, cache: WatchCache, catalogue: Catalogue, rbac: RBACAuthorizer,
        authorizer: any Authorizer, time: any TimeSource, random: any RandomSource
    ) -> AdmissionChain {
        AdmissionChain([
            NamespaceLifecycle(cache: cache, catalogue: catalogue),
            ServiceAccountAdmission(cache: cache, catalogue: catalogue, names: NameGenerator(random)),
            NodeRestriction(cache: cache, catalogue: catalogue),
            TaintNodesByCondition(), PriorityAdmission(cache: cache, catalogue: catalogue),
            DefaultTolerationSeconds(), DefaultStorageClass(cache: cache, catalogue: catalogue),
            StorageObjectInUseProtection(), PersistentVolumeClaimResize(cache: cache, catalogue: catalogue),
            RuntimeClassAdmission(cache: cache, catalogue: catalogue),
            RoleEscalation(rbac: rbac, authorizer: authorizer),
            CertificateRequestAdmission(authorizer: authorizer, time: time),
            SystemPriorityProtection(),
        ])
    }
}
