import KubeAPI
import KubeClient
import KubeServing
import NIOCore

struct PodLogSubresource: SubresourceHandler {
    let kubelets: KubeletClient

    private static let flags = ["follow", "previous", "timestamps"]
    private static let values = ["sinceSeconds", "sinceTime", "tailLines", "limitBytes", "stream"]

    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "get" else {
            throw .methodNotAllowed
        }
        let target = try PodTarget(request, server)
        if let reason = target.waitingReason { throw reason }
        let query =
            Self.flags.filter(request.query.flag).map { ($0, "true") }
            + Self.values.compactMap { name in request.query[name].map { (name, $0) } }
        let sink = WebSocketStreamSink.forLog(sink, request)
        let path = "/containerLogs/\(request.info.namespace)/\(request.info.name)/\(target.container)"
        let kubelets = kubelets
        Task {
            do {
                let transport = try kubelets.transport(target.kubelet)
                do {
                    let answer = try await transport.stream(APIRequest(path: path, query: query, accept: nil))
                    try await Self.relay(answer, to: sink)
                } catch {
                    await transport.close()
                    throw error
                }
                await transport.close()
            } catch is CancellationError {
                return
            } catch {
                sink.send(ServerResponse(.internalError("Get \"https://\(target.kubelet.host)\(path)\": \(error)")))
            }
        }
    }

    private static func relay(_ answer: APIStream, to sink: any ResponseSink) async throws {
        guard answer.status < 400 else {
            var body: [UInt8] = []
            for try await chunk in answer.body {
                body += chunk
                if body.count > 65_536 { break }
            }
            let message = String(decoding: body, as: UTF8.self)
            let reason: StatusReason =
                answer.status == 404 ? .notFound : answer.status == 400 ? .badRequest : .internalError
            return sink.send(ServerResponse(StatusError(reason, message)))
        }
        let stream = sink.stream(status: 200, contentType: "text/plain")
        for try await chunk in answer.body {
            guard stream.write(ByteBuffer(bytes: chunk)) else { return }
            await stream.drain()
        }
        stream.end()
    }
}
