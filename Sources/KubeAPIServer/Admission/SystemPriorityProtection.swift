import KubeAPI

/// Refuses to delete the system priority classes.
struct SystemPriorityProtection: AdmissionPlugin {
    let name = "SystemPriorityProtection"

    private static let names = ["system-node-critical", "system-cluster-critical"]

    func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "priorityclasses.scheduling.k8s.io" ? .validate : []
    }

    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .delete, object is PriorityClass, let name = object.metadata.name,
            Self.names.contains(name)
        else { return }
        throw .forbidden(
            attributes.definition.groupVersionResource, name,
            "this is a system priority class and cannot be deleted")
    }
}
