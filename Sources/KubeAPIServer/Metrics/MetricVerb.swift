import KubeAPI

/// A verb as spelled in upstream's metrics.
enum MetricVerb: String, Hashable, Sendable {
    case get = "GET"
    case list = "LIST"
    case watch = "WATCH"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case deleteCollection = "DELETECOLLECTION"
    case connect = "CONNECT"
    case other
}
