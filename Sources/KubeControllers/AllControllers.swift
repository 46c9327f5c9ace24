import KubeAPI

/// The controllers that a cluster runs, as upstream's kube-controller-manager does.
package enum AllControllers {
    /// `rootCertificateAuthority` is PEM; `resources` are all that the API server serves; `nodeMonitorGracePeriod` is how
    /// long a node may be silent.
    package static func make(
        _ context: ControllerContext, rootCertificateAuthority: String, resources: [APIResourceDescription],
        nodeMonitorGracePeriod: Duration = NodeController.defaultGracePeriod
    ) -> [any Controller] {
        [
            ServiceAccountController(context),
            RootCAPublisher(context, rootCertificateAuthority: rootCertificateAuthority),
            ReplicaSetController(context),
            DeploymentController(context),
            JobController(context),
            EndpointController(context),
            EndpointSliceController(context),
            NamespaceController(context, resources: resources),
            NodeController(context, gracePeriod: nodeMonitorGracePeriod),
            PodGarbageCollector(context),
            GarbageCollector(context, resources: resources),
        ]
    }
}
