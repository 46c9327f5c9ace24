import KubeAPI
import KubeSupport

/// Runs the action of a probe or hook once.
struct Prober: Sendable {
    var runtime: any ContainerRuntime
    var http: HTTPProbe = HTTPProbe()

    /// The container that is probed, and the action.
    struct Target: Sendable {
        var containerID: String
        var podIP: String
        /// Resolves the names of ports.
        var container: Container
    }

    func run(_ probe: Probe, _ target: Target) async -> ProbeResult {
        let timeout = Duration.seconds(max(1, Int64(probe.timeoutSeconds ?? 1)))
        if let action = probe.exec { return await exec(action, target, timeout) }
        if let action = probe.httpGet { return await get(action, target, timeout) }
        if let action = probe.tcpSocket {
            guard let port = Self.port(action.port, target.container) else {
                return .failure("invalid port \(action.port)")
            }
            return await http.connect(host: Self.host(action.host, target), port: port, timeout: timeout)
        }
        if let action = probe.grpc {
            return await GRPCProbe.check(
                host: target.podIP, port: Int(action.port), service: action.service ?? "", timeout: timeout)
        }
        return .failure("missing probe handler")
    }

    func exec(_ action: ExecAction, _ target: Target, _ timeout: Duration) async -> ProbeResult {
        do {
            let result = try await runtime.execSync(target.containerID, command: action.command, timeout: timeout)
            if result.exitCode == 0 { return .success }
            let output = String(decoding: result.standardOutput + result.standardError, as: UTF8.self)
            return .failure(String(output.prefix(10_240)))
        } catch {
            let words = action.command.joined(separator: " ")
            return .failure(
                error.message.contains("timeout") || error.message.contains("deadline")
                    ? "command timed out: \"\(words)\" timed out after \(timeout.goDescription)"
                    : error.message)
        }
    }

    func get(_ action: HTTPGetAction, _ target: Target, _ timeout: Duration) async -> ProbeResult {
        guard let port = Self.port(action.port, target.container) else {
            return .failure("invalid port \(action.port)")
        }
        let path = action.path ?? "/"
        return await http.get(
            .init(
                isTLS: action.scheme?.uppercased() == "HTTPS", host: Self.host(action.host, target), port: port,
                path: path.hasPrefix("/") ? path : "/" + path,
                headers: action.httpHeaders.map { ($0.name, $0.value) }),
            timeout: timeout)
    }

    private static func host(_ own: String?, _ target: Target) -> String {
        own.flatMap { $0.isEmpty ? nil : $0 } ?? target.podIP
    }

    /// Returns the number of a port that is given by number or by its name in the container.
    static func port(_ port: IntOrString, _ container: Container) -> Int? {
        switch port {
        case .int(let number): return (1...65535).contains(number) ? Int(number) : nil
        case .string(let name):
            if let named = container.ports.first(where: { $0.name == name }) { return Int(named.containerPort) }
            return Int(name).flatMap { (1...65535).contains($0) ? $0 : nil }
        }
    }
}
