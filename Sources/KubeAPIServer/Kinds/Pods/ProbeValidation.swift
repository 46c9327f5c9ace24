import KubeAPI

/// Validation of probes and lifecycle handlers.
enum ProbeValidation {
    static func validate(_ probe: Probe, isReadiness: Bool, _ errors: inout FieldErrors) {
        var handlers = HandlerCount()
        if let exec = probe.exec { handlers.validate("exec", &errors) { validate(exec, &$0) } }
        if let http = probe.httpGet { handlers.validate("httpGet", &errors) { validate(http, &$0) } }
        if let socket = probe.tcpSocket {
            handlers.validate("tcpSocket", &errors) { $0.checkPort("port", socket.port) }
        }
        if let grpc = probe.grpc { handlers.validate("grpc", &errors) { $0.checkPort("port", .int(grpc.port)) } }
        if handlers.count == 0 { errors.required("", "must specify a handler type") }

        errors.checkNonNegative("initialDelaySeconds", probe.initialDelaySeconds)
        errors.checkNonNegative("timeoutSeconds", probe.timeoutSeconds)
        errors.checkNonNegative("periodSeconds", probe.periodSeconds)
        errors.checkNonNegative("successThreshold", probe.successThreshold)
        errors.checkNonNegative("failureThreshold", probe.failureThreshold)
        if let seconds = probe.terminationGracePeriodSeconds {
            if seconds <= 0 { errors.invalid("terminationGracePeriodSeconds", seconds, "must be greater than 0") }
            if isReadiness {
                errors.invalid("terminationGracePeriodSeconds", seconds, "must not be set for readinessProbes")
            }
        }
        if !isReadiness, probe.successThreshold ?? 0 != 1 {
            errors.invalid("successThreshold", probe.successThreshold ?? 0, "must be 1")
        }
    }

    static func validate(_ handler: LifecycleHandler, _ grace: Int64?, _ errors: inout FieldErrors) {
        var handlers = HandlerCount()
        if let exec = handler.exec { handlers.validate("exec", &errors) { validate(exec, &$0) } }
        if let http = handler.httpGet { handlers.validate("httpGet", &errors) { validate(http, &$0) } }
        if let socket = handler.tcpSocket {
            handlers.validate("tcpSocket", &errors) { $0.checkPort("port", socket.port) }
        }
        if let sleep = handler.sleep {
            handlers.validate("sleep", &errors) { errors in
                guard let grace, !(0...max(0, grace)).contains(sleep.seconds) || grace < 0 else { return }
                errors.invalid(
                    "", sleep.seconds,
                    "must be non-negative and less than terminationGracePeriodSeconds (\(grace))")
            }
        }
        if handlers.count == 0 { errors.required("", "must specify a handler type") }
    }

    private static func validate(_ action: ExecAction, _ errors: inout FieldErrors) {
        if action.command.isEmpty { errors.required("command") }
    }

    private static func validate(_ action: HTTPGetAction, _ errors: inout FieldErrors) {
        if action.path ?? "" == "" { errors.required("path") }
        errors.checkPort("port", action.port)
        errors.check("scheme", action.scheme, in: ["HTTP", "HTTPS"])
        for header in action.httpHeaders {
            errors.invalid("httpHeaders", header.name, NameRules.httpHeader(header.name))
        }
    }

    /// Counts the handlers of a probe or hook: the first is validated, others are refused.
    private struct HandlerCount {
        var count = 0

        mutating func validate(_ name: String, _ errors: inout FieldErrors, _ body: (inout FieldErrors) -> Void) {
            count += 1
            if count > 1 { return errors.forbidden(name, "may not specify more than 1 handler type") }
            errors.at(name, body)
        }
    }
}
