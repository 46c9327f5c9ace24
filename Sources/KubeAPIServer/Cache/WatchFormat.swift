import KubeAPI

/// The form in which a watcher gets objects.
package enum WatchFormat: Hashable, Sendable {
    case object
    case table(TableRequest)
    /// The version of `meta.k8s.io`.
    case partialMetadata(String)
    case protobuf
    case protobufMetadata(String)
}
