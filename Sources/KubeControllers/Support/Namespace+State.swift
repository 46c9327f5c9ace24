import KubeAPI

extension Namespace {
    /// True if objects may still be created in the namespace.
    var isActive: Bool {
        metadata.deletionTimestamp == nil && status.phase != "Terminating"
    }
}

extension StatusError {
    /// True if a creation was refused because the namespace is being deleted or is gone.
    var isNamespaceTerminating: Bool {
        isNotFound || status.details?.causes.contains { $0.reason == "NamespaceTerminating" } ?? false
            || (reason == .forbidden && description.contains("because it is being terminated"))
    }
}
