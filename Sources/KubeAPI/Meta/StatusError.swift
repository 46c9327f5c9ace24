import KubeJSON

/// An API error as a `Status` with reason, HTTP code and causes.
///
/// Clients match on `reason` and `code`. The messages are upstream's.
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

    /// The error for a response whose body is not a `Status`, such as those of proxies and for unknown paths.
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
    /// True if the requested resource version has expired, so that the client must list again.
    package var isExpired: Bool { reason == .expired || reason == .gone }
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

    /// The error for an object that was changed after the resource version in the request.
    package static func modified(_ resource: GroupVersionResource, _ name: String) -> StatusError {
        conflict(
            resource, name,
            "the object has been modified; please apply your changes to the latest version and try again")
    }

    package static func forbidden(_ resource: GroupVersionResource, _ name: String, _ why: String) -> StatusError {
        let subject = name.isEmpty ? resource.qualifiedResource : "\(resource.qualifiedResource) \"\(name)\""
        return StatusError(.forbidden, "\(subject) is forbidden: \(why)", details: details(resource, name))
    }

    /// The error for an invalid object, with all validation errors by field.
    package static func invalid(_ kind: GroupVersionKind, _ name: String, _ errors: [FieldError]) -> StatusError {
        // Duplicate errors are removed from the message, but not from the causes.
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

    /// The error for a path that does not support the method.
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

    /// The error for a failure without a reason upstream: code 500 with only the message.
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
