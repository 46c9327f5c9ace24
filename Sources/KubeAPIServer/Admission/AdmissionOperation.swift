import KubeAPI

/// The operation of a request, as in an AdmissionReview.
package enum AdmissionOperation: String, Sendable {
    case create = "CREATE"
    case update = "UPDATE"
    case delete = "DELETE"
    case connect = "CONNECT"
}
