import KubeJSON

/// A failure of the API in upstream's form: a `Status` with reason, HTTP code and causes.
///
/// Clients match on `reason` and `code`, and people read `message`; the texts are upstream's.
package struct StatusError: Error, Equatable, Sendable, CustomStringConvertible {
    package let status: Status

    package init(_ status: Status) {
        self.status = status
    }

    package init(_ reason: StatusReason, _ message: String, details: StatusDetails? = nil) {
        status = Status {
            $0.status = "Failure"
            $0.message = message
            $0.reason = reason.rawValue
            $0.details = details
            $0.code = Int32(reason.code)
        }
    }

    /// What an answer says that is no `Status`, as those of unknown paths and of proxies are not: clients go by its code.
    package init(code: Int, text: String) {
        status = Status {
            $0.status = "Failure"
            $0.message = text
            $0.reason = StatusReason(code: code)?.rawValue
            $0.code = Int32(code)
        }
    }

    package var reason: StatusReason? { status.reason.flatMap(StatusReason.init(rawValue:)) }
    package var code: Int { Int(status.code ?? 500) }
    package var description: String { status.message ?? "unknown error" }

    package var isNotFound: Bool { reason == .notFound }
    package var isConflict: Bool { reason == .conflict }
    package var isAlreadyExists: Bool { reason == .alreadyExists }
    /// Whether the history that was asked for is gone: list anew.
    package var isExpired: Bool { reason == .expired || reason == .gone }
}

/// Why a request failed, in the words of `metav1.StatusReason`.
package enum StatusReason: String, Hashable, Sendable {
    case badRequest = "BadRequest"
    case unauthorized = "Unauthorized"
    case forbidden = "Forbidden"
    case notFound = "NotFound"
    case methodNotAllowed = "MethodNotAllowed"
    case notAcceptable = "NotAcceptable"
    case alreadyExists = "AlreadyExists"
    case conflict = "Conflict"
    case gone = "Gone"
    case expired = "Expired"
    case requestEntityTooLarge = "RequestEntityTooLarge"
    case unsupportedMediaType = "UnsupportedMediaType"
    case invalid = "Invalid"
    case tooManyRequests = "TooManyRequests"
    case internalError = "InternalError"
    case serviceUnavailable = "ServiceUnavailable"
    case timeout = "Timeout"

    /// What an HTTP status code means where nothing else says it.
    package init?(code: Int) {
        switch code {
        case 400: self = .badRequest
        case 401: self = .unauthorized
        case 403: self = .forbidden
        case 404: self = .notFound
        case 405: self = .methodNotAllowed
        case 406: self = .notAcceptable
        case 409: self = .conflict
        case 410: self = .gone
        case 413: self = .requestEntityTooLarge
        case 415: self = .unsupportedMediaType
        case 422: self = .invalid
        case 429: self = .tooManyRequests
        case 500: self = .internalError
        case 503: self = .serviceUnavailable
        case 504: self = .timeout
        default: return nil
        }
    }

    /// The HTTP status code.
    package var code: Int {
        switch self {
        case .badRequest: 400
        case .unauthorized: 401
        case .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .alreadyExists, .conflict: 409
        case .gone, .expired: 410
        case .requestEntityTooLarge: 413
        case .unsupportedMediaType: 415
        case .invalid: 422
        case .tooManyRequests: 429
        case .internalError: 500
        case .serviceUnavailable: 503
        case .timeout: 504
        }
    }
}

extension StatusError {
    private static func details(_ resource: GroupVersionResource, _ name: String) -> StatusDetails {
        StatusDetails {
            $0.name = name.isEmpty ? nil : name
            $0.group = resource.group.isEmpty ? nil : resource.group
            $0.kind = resource.resource
        }
    }

    package static func notFound(_ resource: GroupVersionResource, _ name: String) -> StatusError {
        StatusError(
            .notFound, "\(resource.qualifiedResource) \"\(name)\" not found", details: details(resource, name))
    }

    package static func alreadyExists(_ resource: GroupVersionResource, _ name: String) -> StatusError {
        StatusError(
            .alreadyExists, "\(resource.qualifiedResource) \"\(name)\" already exists",
            details: details(resource, name))
    }

    package static func conflict(_ resource: GroupVersionResource, _ name: String, _ why: String) -> StatusError {
        StatusError(
            .conflict, "Operation cannot be fulfilled on \(resource.qualifiedResource) \"\(name)\": \(why)",
            details: details(resource, name))
    }

    /// The object was changed since the version that the request says.
    package static func modified(_ resource: GroupVersionResource, _ name: String) -> StatusError {
        conflict(
            resource, name,
            "the object has been modified; please apply your changes to the latest version and try again")
    }

    package static func forbidden(_ resource: GroupVersionResource, _ name: String, _ why: String) -> StatusError {
        let subject = name.isEmpty ? resource.qualifiedResource : "\(resource.qualifiedResource) \"\(name)\""
        return StatusError(.forbidden, "\(subject) is forbidden: \(why)", details: details(resource, name))
    }

    /// The object breaks rules of its kind: every one of them, by field.
    package static func invalid(_ kind: GroupVersionKind, _ name: String, _ errors: [FieldError]) -> StatusError {
        // An error that is told twice is one in the text, but not in the causes.
        var list: [String] = []
        for text in errors.map(\.description) where !list.contains(text) { list.append(text) }
        let text = list.count == 1 ? list[0] : "[\(list.joined(separator: ", "))]"
        let qualifiedKind = kind.group.isEmpty ? kind.kind : "\(kind.kind).\(kind.group)"
        return StatusError(
            .invalid, "\(qualifiedKind) \"\(name)\" is invalid: \(text)",
            details: StatusDetails {
                $0.name = name.isEmpty ? nil : name
                $0.group = kind.group.isEmpty ? nil : kind.group
                $0.kind = kind.kind.isEmpty ? nil : kind.kind
                $0.causes = errors.map { error in
                    StatusCause {
                        $0.reason = error.type.rawValue
                        $0.message = error.body
                        $0.field = error.field
                    }
                }
            })
    }

    /// The path is served, but not with this method.
    package static var methodNotAllowed: StatusError {
        StatusError(
            .methodNotAllowed, "the server does not allow this method on the requested resource",
            details: StatusDetails())
    }

    package static func badRequest(_ message: String) -> StatusError { StatusError(.badRequest, message) }

    package static func internalError(_ message: String) -> StatusError {
        StatusError(
            .internalError, "Internal error occurred: \(message)",
            details: StatusDetails { $0.causes = [StatusCause { $0.message = message }] })
    }

    /// A failure that upstream does not classify: 500, with the text alone.
    package static func unclassified(_ message: String) -> StatusError {
        StatusError(
            Status {
                $0.status = "Failure"
                $0.message = message
                $0.code = 500
            })
    }

    package static func expired(_ message: String) -> StatusError { StatusError(.expired, message) }
}
