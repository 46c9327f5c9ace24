import KubeAPI
import KubeClient

/// Queues the Services whose endpoints may have changed, because of a change of the Service or of a pod that it
/// selects.
struct ServiceWatch: Sendable {
    let services: Informer<Service>
    let pods: Informer<Pod>

    init(_ setup: ControllerSetup<NamespacedName>) {
        services = setup.informer(
            Service.self, indexers: [.selector { LabelRequirements(matching: $0.spec.selector) }])
        pods = setup.informer(Pod.self, indexers: [.labels])
        setup.watch(services)
        setup.watch(pods, keys: keys(of:))
    }

    /// The pods that a Service selects.
    func pods(of service: Service) -> [Pod] {
        pods.objects(
            namespace: service.metadata.namespace ?? "", matching: LabelRequirements(matching: service.spec.selector))
    }

    @Sendable private func keys(of change: Change<Pod>) -> [NamespacedName] {
        switch change {
        case .added(let pod), .deleted(let pod): return keys(selecting: pod)
        case .updated(let old, let new):
            guard ServiceEndpoint.isRelevant(old, new) else { return [] }
            let isRelabelled = old.metadata.labels != new.metadata.labels
            return keys(selecting: new) + (isRelabelled ? keys(selecting: old) : [])
        }
    }

    private func keys(selecting pod: Pod) -> [NamespacedName] {
        services.objects(namespace: pod.metadata.namespace ?? "", selecting: pod.metadata.labels)
            .filter {
                ServiceEndpoint.isManaged($0)
                    && LabelRequirements(matching: $0.spec.selector).matches(pod.metadata.labels)
            }
            .map { NamespacedName($0.metadata) }
    }
}
