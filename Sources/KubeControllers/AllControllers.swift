import KubeAPI
import KubePKI

/// The controllers that a cluster runs, as upstream's kube-controller-manager does.
package enum AllControllers {
    /// `rootCertificateAuthority` is PEM; `resources` are all that the API server serves; `nodeMonitorGracePeriod` is how
    /// long a node may be silent. Without a `tokenIssuer` no Secrets are filled with tokens.
    package static func make(
        _ context: ControllerContext, rootCertificateAuthority: String, resources: [APIResourceDescription],
        nodeMonitorGracePeriod: Duration = NodeController.defaultGracePeriod,
        tokenIssuer: ServiceAccountTokenIssuer? = nil
    ) -> [any Controller] {
        let tokens = tokenIssuer.map {
            ServiceAccountTokenController(context, issuer: $0, rootCertificateAuthority: rootCertificateAuthority)
        }
        return [
            ServiceAccountController(context),
            RootCAPublisher(context, rootCertificateAuthority: rootCertificateAuthority),
            ReplicaController<ReplicaSet>(context),
            ReplicaController<ReplicationController>(context),
            DeploymentController(context),
            JobController(context),
            EndpointController(context),
            EndpointSliceController(context),
            EndpointSliceMirroringController(context),
            ClusterRoleAggregationController(context),
            NamespaceController(context, resources: resources),
            NodeController(context, gracePeriod: nodeMonitorGracePeriod),
            ClaimProtectionController(context),
            VolumeProtectionController(context),
            AttributesClassProtectionController(context),
            PodGarbageCollector(context),
            GarbageCollector(context, resources: resources),
        ] + (tokens.map { [$0] } ?? [])
    }
}
