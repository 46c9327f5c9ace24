import KubeSupport
import Synchronization

/// The checks of one of the endpoints `/healthz`, `/livez` and `/readyz`. The response texts are upstream's
/// (https://kubernetes.io/docs/reference/using-api/health-checks/).
package final class HealthChecks: Sendable {
    package let name: String
    private let checks: Mutex<[HealthCheck]>

    /// - Parameter name: The endpoint without its slash, such as `healthz`.
    package init(_ name: String, checks: [HealthCheck] = [.ping]) {
        self.name = name
        self.checks = Mutex(checks)
    }

    package func add(_ check: HealthCheck) {
        checks.withLock { $0.append(check) }
    }

    /// Returns the response for the endpoint or one of its checks (`/healthz/ping`); nil for other paths.
    package func respond(path: String, query: String) -> HTTPResponse? {
        guard path.hasPrefix("/" + name) else { return nil }
        let rest = path.dropFirst(name.utf8.count + 1)
        if rest.isEmpty || rest == "/" { return respondToAll(query: query) }
        guard rest.first == "/" else { return nil }
        guard let check = checks.withLock({ $0.first { $0.name == rest.dropFirst() } }) else { return nil }
        guard let failure = check.failure() else { return HTTPResponse(status: .ok, text: "ok") }
        return HTTPResponse(status: .internalServerError, text: "internal server error: \(failure)\n")
    }

    private func respondToAll(query: String) -> HTTPResponse {
        let parameters = Self.parameters(query)
        var excluded = Set(parameters.filter { $0.name == "exclude" }.map(\.value))
        var lines = ""
        var hasFailed = false
        for check in checks.withLock({ $0 }) {
            if excluded.remove(check.name) != nil {
                lines += "[+]\(check.name) excluded: ok\n"
            } else if check.failure() != nil {
                // The endpoint is public; the reason is only returned on the check's own path.
                hasFailed = true
                lines += "[-]\(check.name) failed: reason withheld\n"
            } else {
                lines += "[+]\(check.name) ok\n"
            }
        }
        if !excluded.isEmpty {
            let names = excluded.sorted().map { "\"\($0)\"" }.joined(separator: ",")
            lines += "warn: some health checks cannot be excluded: no matches for \(names)\n"
        }
        if hasFailed {
            return HTTPResponse(status: .internalServerError, text: lines + "\(name) check failed\n")
        }
        guard parameters.contains(where: { $0.name == "verbose" }) else { return HTTPResponse(status: .ok, text: "ok") }
        return HTTPResponse(status: .ok, text: lines + "\(name) check passed\n")
    }

    private static func parameters(_ query: String) -> [(name: Substring, value: String)] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return (parts.first ?? "", parts.count > 1 ? String(parts[1]) : "")
        }
    }
}
