import KubeAPI
import KubeClient
import KubeSupport
import ServiceLifecycle
import Synchronization

/// The options of a controller manager.
package struct ControllerManagerConfiguration: Sendable {
    /// The certificate authority of the API server, in PEM; every namespace gets it as a ConfigMap.
    package var rootCertificateAuthority: String
    /// Signs the tokens of Secrets; without one, Secrets are not filled.
    package var tokenIssuer: SecretTokenIssuer?
    /// How long a node may be silent: `--node-monitor-grace-period`.
    package var nodeMonitorGracePeriod = defaultNodeMonitorGracePeriod
    /// How many finished pods may stay: `--terminated-pod-gc-threshold`.
    package var terminatedPodThreshold = PodGarbageCollector.defaultThreshold
    /// The time between two rounds of the garbage collector's discovery.
    package var discoveryInterval = DiscoveryPoll.defaultInterval

    /// Upstream's default of `--node-monitor-grace-period` since v1.32.
    package static let defaultNodeMonitorGracePeriod: Duration = .seconds(50)

    package init(rootCertificateAuthority: String, tokenIssuer: SecretTokenIssuer? = nil) {
        self.rootCertificateAuthority = rootCertificateAuthority
        self.tokenIssuer = tokenIssuer
    }

    /// The controllers that a cluster runs, as upstream's kube-controller-manager does.
    package var controllers: [Controller] {
        let tokens = tokenIssuer.map {
            ServiceAccountTokenController.controller(
                issuer: $0, rootCertificateAuthority: rootCertificateAuthority)
        }
        return [
            ServiceAccountController.controller,
            RootCAPublisher.controller(rootCertificateAuthority: rootCertificateAuthority),
            ReplicaController<ReplicaSet>.controller,
            ReplicaController<ReplicationController>.controller,
            DeploymentController.controller,
            JobController.controller,
            EndpointController.controller,
            EndpointSliceController.controller,
            EndpointSliceMirroringController.controller,
            ClusterRoleAggregationController.controller,
            NamespaceController.controller,
            NodeController.controller(gracePeriod: nodeMonitorGracePeriod),
            ClaimProtection.controller,
            VolumeProtection.controller,
            AttributesClassProtection.controller,
            PodGarbageCollector.controller(threshold: terminatedPodThreshold),
            GarbageCollector.controller(discoveryInterval: discoveryInterval),
        ] + (tokens.map { [$0] } ?? [])
    }
}

/// Every controller of a cluster, over informers that they share: what a kube-controller-manager runs.
///
/// `run` lasts until its task is cancelled, and may be called again after that, as when a leader loses its lease and
/// wins it back. The informers of the context are run by the caller, since other components may read them as well.
package final class ControllerManager: Component {
    package let name = "kube-controller-manager"
    package let controllers: [Controller]
    private let context: ControllerContext
    /// The names of the controllers whose workers have begun.
    private let ready = Mutex<Set<String>>([])

    package init(controllers: [Controller], context: ControllerContext) {
        self.controllers = controllers
        self.context = context
    }

    package convenience init(_ configuration: ControllerManagerConfiguration, context: ControllerContext) {
        self.init(controllers: configuration.controllers, context: context)
    }

    package var metrics: MetricsRegistry { context.metrics }

    package var health: ComponentHealth {
        ComponentHealth(ready: [
            HealthCheck("informer-sync") { [self] in
                let waiting = ready.withLock { ready in controllers.map(\.name).filter { !ready.contains($0) } }
                return waiting.isEmpty ? nil : "not synced: \(waiting.joined(separator: ", "))"
            }
        ])
    }

    package func run() async {
        defer { ready.withLock { $0 = [] } }
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                for controller in self.controllers {
                    group.addTask {
                        await controller.run(self.context) { self.ready.withLock { _ = $0.insert(controller.name) } }
                    }
                }
            }
        }
    }
}
