import KubeAPI
import KubeClient
import KubeSupport

/// The Services whose endpoints have to be looked at, found from changes of Services and pods.
struct ServiceQueue: Sendable {
    let services: Informer<Service>
    let pods: Informer<Pod>
    let queue: WorkQueue<NamespacedName>

    /// `name` is the queue's in the metrics.
    init(_ context: ControllerContext, name: String) {
        services = context.informers.informer(Service.self)
        pods = context.informers.informer(Pod.self)
        pods.addIndexer(.labels)
        services.addIndexer(.selector { LabelRequirements(matching: $0.spec.selector) })
        queue = WorkQueue(name: name, time: context.time)
    }

    func follow() async {
        let queue = queue
        services.addHandler { queue.add(NamespacedName($0.object.metadata)) }
        await services.waitUntilSynced()
        pods.addHandler { change in
            switch change {
            case .added(let pod), .deleted(let pod): addServices(of: pod)
            case .updated(let old, let new):
                guard ServiceEndpoint.isRelevant(old, new) else { return }
                addServices(of: new)
                if old.metadata.labels != new.metadata.labels { addServices(of: old) }
            }
        }
        await pods.waitUntilSynced()
    }

    /// The pods that a Service selects.
    func pods(of service: Service) -> [Pod] {
        pods.objects(
            namespace: service.metadata.namespace ?? "", matching: LabelRequirements(matching: service.spec.selector))
    }

    private func addServices(of pod: Pod) {
        for service in services.objects(namespace: pod.metadata.namespace ?? "", selecting: pod.metadata.labels)
        where ServiceEndpoint.isManaged(service)
            && LabelRequirements(matching: service.spec.selector).matches(pod.metadata.labels)
        {
            queue.add(NamespacedName(service.metadata))
        }
    }
}
