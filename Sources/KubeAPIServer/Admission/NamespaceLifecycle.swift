import KubeAPI

/// Refuses to create objects in a missing or terminating namespace, and to delete the system namespaces.
package struct NamespaceLifecycle: AdmissionPlugin {
    package let name = "NamespaceLifecycle"
    private let cache: WatchCache
    private let namespaces: ResourceDefinition?
    private static let immortal = ["default", "kube-system", "kube-public"]

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        namespaces = catalogue[GroupVersionResource(group: "", version: "v1", resource: "namespaces")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        .validate
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        let resource = attributes.definition.groupVersionResource
        switch attributes.operation {
        case .delete where object is Namespace:
            guard Self.immortal.contains(attributes.request.name) else { return }
            throw .forbidden(resource, attributes.request.name, "this namespace may not be deleted")
        case .create where attributes.definition.isNamespaced:
            guard let namespaces else { return }
            let namespace = attributes.request.namespace
            guard let record = cache.get(namespaces, namespace: "", name: namespace) else {
                throw .notFound(namespaces.groupVersionResource, namespace)
            }
            guard record.isBeingDeleted else { return }
            throw terminating(resource, object.metadata.name ?? "", namespace)
        default: return
        }
    }

    private func terminating(_ resource: GroupVersionResource, _ name: String, _ namespace: String) -> StatusError {
        let why = "unable to create new content in namespace \(namespace) because it is being terminated"
        var status = StatusError.forbidden(resource, name, why).status
        status.details?.causes = [
            StatusCause {
                $0.reason = "NamespaceTerminating"
                $0.message = "namespace \(namespace) is being terminated"
                $0.field = "metadata.namespace"
            }
        ]
        return StatusError(status)
    }
}
