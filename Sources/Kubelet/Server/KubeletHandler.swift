import KubeAPI
import KubeServing
import KubeSupport
import Logging
import NIOCore
import NIOHTTP1

/// Handles the requests to the kubelet's API.
struct KubeletHandler: HTTPHandler {
    /// Nil accepts every caller; tests use it.
    let verifier: CallerVerifier?
    let workers: PodWorkers
    let configuration: KubeletConfiguration
    let logger: Logger

    func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        // Verifying the certificate and calling the runtime both wait, which must not block the connection's event
        // loop.
        let task = Task {
            switch await verifier?.verify(request.peerCertificates) ?? .allowed {
            case .allowed: await route(request, responder)
            case .unauthenticated: responder.send(.init(status: .unauthorized, text: "Unauthorized"))
            case .forbidden(let name):
                responder.send(
                    .init(
                        status: .forbidden,
                        text: "Forbidden (user=\(name), verb=\(request.method.rawValue.lowercased()), resource=nodes)"))
            }
        }
        // A closed connection cancels its request.
        responder.onClose.whenComplete { _ in task.cancel() }
    }

    private func route(_ request: HTTPRequest, _ responder: HTTPResponder) async {
        let parts = request.path.split(separator: "/").map(String.init)
        let query = Self.parse(query: request.query)
        do {
            switch (parts.first ?? "", parts.count) {
            case ("healthz", _): responder.send(.init(status: .ok, text: "ok"))
            case ("containerLogs", 4): try await logs(parts[1], parts[2], parts[3], query, responder)
            case ("exec", 4), ("exec", 5), ("attach", 4), ("attach", 5), ("portForward", 3), ("portForward", 4):
                try await stream(parts, query, request, responder)
            case ("pods", 1), ("runningpods", 1): responder.send(Self.json(podList()))
            case ("stats", 2) where parts[1] == "summary":
                responder.send(Self.json(try await StatsSummary(workers: workers, configuration: configuration).json()))
            case ("metrics", 1):
                responder.send(Self.metrics(try await KubeletMetrics(workers: workers).render()))
            case ("metrics", 2) where parts[1] == "resource":
                let metrics = try await ResourceMetrics.collect(workers, directory: configuration.directory)
                responder.send(Self.metrics(metrics.render()))
            case ("configz", 1): responder.send(Self.json(configz()))
            default: responder.send(.init(status: .notFound, text: "404 page not found\n"))
            }
        } catch let error as KubeletError {
            let status: HTTPResponseStatus =
                switch error.code {
                case .notFound: .notFound
                case .invalid: .badRequest
                default: .internalServerError
                }
            responder.send(.init(status: status, text: error.message))
        } catch {
            responder.send(.init(status: .internalServerError, text: "\(error)"))
        }
    }

    // MARK: Logs

    private func logs(
        _ namespace: String, _ podName: String, _ containerName: String, _ query: [(String, String)],
        _ responder: HTTPResponder
    ) async throws {
        let options = try ContainerLogOptions(query: query, now: workers.context.time.now())
        guard let pod = workers.pod(namespace: namespace, name: podName) else {
            throw KubeletError(.notFound, "pod \"\(podName)\" does not exist")
        }
        guard pod.container(containerName) != nil else {
            throw KubeletError(.notFound, "container \"\(containerName)\" not found in pod \"\(podName)\"")
        }
        let record = try await logContainer(pod, containerName, previous: options.previous)
        let directory = workers.context.directories.podLogs(namespace: namespace, name: podName, uid: pod.uid)
        let runtime = workers.context.runtime
        let reader = ContainerLogReader(
            path: "\(directory)/\(containerName)/\(record.restartCount).log", options: options,
            time: workers.context.time
        ) {
            let status = try? await runtime.containerStatus(record.id)
            return status?.state == .containerRunning
        }
        let body = responder.stream(status: .ok, headers: ["Content-Type": "text/plain"])
        do {
            try await reader.run { bytes in
                body.write(ByteBuffer(bytes: bytes))
                try await body.whenWritable().get()
            }
            body.end()
        } catch {
            // The response's head has been sent already. Aborting shows the caller that the log is incomplete.
            body.abort()
        }
    }

    private func logContainer(_ pod: Pod, _ name: String, previous: Bool) async throws(KubeletError) -> ContainerRecord
    {
        let state = try await workers.context.observer.observe(podUID: pod.uid)
        if previous {
            guard let record = state.previousContainer(name) else {
                throw KubeletError(
                    .invalid, "previous terminated container \"\(name)\" in pod \"\(pod.name)\" not found")
            }
            return record
        }
        guard let record = state.container(name), record.state != .created else {
            let status = (pod.status.containerStatuses + pod.status.initContainerStatuses).first { $0.name == name }
            let reason = status?.state.waiting?.reason ?? "ContainerCreating"
            throw KubeletError(
                .invalid, "container \"\(name)\" in pod \"\(pod.name)\" is waiting to start: \(reason)")
        }
        return record
    }

    // MARK: Pods, statistics and metrics

    private func podList() -> [UInt8] {
        var list = PodList()
        list.items = workers.pods
        return list.json()
    }

    private func configz() -> [UInt8] {
        let dns = configuration.clusterDNS.map { "\"\($0)\"" }.joined(separator: ",")
        let driver = configuration.systemdCgroup ? "systemd" : "cgroupfs"
        return Array(
            """
            {"kubeletconfig":{"address":"\(configuration.address)","port":\(configuration.port),\
            "clusterDomain":"\(configuration.clusterDomain)","clusterDNS":[\(dns)],\
            "maxPods":\(configuration.maximumPods),"cgroupDriver":"\(driver)",\
            "containerLogMaxSize":"10Mi","containerLogMaxFiles":5}}
            """.utf8)
    }

    private static func metrics(_ text: String) -> HTTPResponse {
        HTTPResponse(status: .ok, text: text, contentType: MetricsRegistry.contentType)
    }

    private static func json(_ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(status: .ok, headers: ["Content-Type": "application/json"], body: ByteBuffer(bytes: bytes))
    }

    /// Returns the decoded names and values of a query, in order.
    static func parse(query: String) -> [(String, String)] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decode(parts[0]), parts.count > 1 ? decode(parts[1]) : "")
        }
    }

    private static func decode(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
