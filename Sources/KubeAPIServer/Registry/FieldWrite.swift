import KubeAPI
import KubeSupport

/// The attributes of a write that an entry of `managedFields` records:
/// https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
package struct FieldWrite: Hashable, Sendable {
    package enum Operation: String, Sendable {
        case apply = "Apply"
        case update = "Update"
    }

    package var manager: String
    package var operation: Operation
    /// The API version of the request.
    package var apiVersion: String
    package var subresource: String?
    package var time: Timestamp
}
