import KubeAPI
import KubeServing
import KubeSupport
import Testing

@testable import Kubelet

@Suite("Probes")
struct ProbeTests {
    @Test("The verdict changes only after the threshold's number of equal results in a row")
    func thresholds() {
        var machine = ProbeStateMachine(
            kind: .readiness,
            probe: Probe {
                $0.successThreshold = 2
                $0.failureThreshold = 3
            })
        let results: [ProbeResult] = [
            .success, .failure(""), .success, .success, .failure(""), .failure(""), .failure(""),
        ]
        #expect(results.map { machine.record($0) } == [false, false, false, true, false, false, true])
        #expect(machine.verdict == .failing)
    }

    private struct Answers: HTTPHandler {
        func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
            let isProbe = request.headers["User-Agent"].first == "kube-probe/1.36" && request.headers["X-Own"] == ["1"]
            switch request.path {
            case "/ok": responder.send(.init(status: isProbe ? .ok : .badRequest, text: ""))
            case "/moved": responder.send(.init(status: .found, text: ""))
            case "/silent": break
            default: responder.send(.init(status: .internalServerError, text: ""))
            }
        }
    }

    @Test("HTTP probes depend on the status code and report the cause of a failure")
    func http() async throws {
        let server = HTTPServer(configuration: .init(), handler: Answers())
        let port = try #require(try await server.bind().port)
        let run = Task { try await server.run() }
        let container = Container.sample("main") {
            $0.ports = [
                ContainerPort {
                    $0.name = "web"
                    $0.containerPort = Int32(port)
                }
            ]
        }
        let prober = Prober(runtime: FakeContainerRuntime(time: SystemTime()))
        let target = Prober.Target(containerID: "c", podIP: "127.0.0.1", container: container)
        func get(_ path: String) async -> ProbeResult {
            await prober.run(
                Probe {
                    $0.httpGet = HTTPGetAction {
                        $0.path = path
                        $0.port = "web"
                        $0.httpHeaders = [
                            HTTPHeader {
                                $0.name = "X-Own"
                                $0.value = "1"
                            }
                        ]
                    }
                }, target)
        }
        #expect(await get("/ok") == .success)
        #expect(await get("/moved") == .success)
        #expect(await get("/broken") == .failure("HTTP probe failed with statuscode: 500"))
        #expect(
            await get("/silent")
                == .failure(
                    "Get \"http://127.0.0.1:\(port)/silent\": context deadline exceeded "
                        + "(Client.Timeout exceeded while awaiting headers)"
                ))
        let tcp = Probe { $0.tcpSocket = TCPSocketAction { $0.port = .int(Int32(port)) } }
        #expect(await prober.run(tcp, target) == .success)
        run.cancel()
        _ = await run.result
        #expect(
            await prober.run(tcp, target) == .failure("dial tcp 127.0.0.1:\(port): connect: connection refused"))
    }

    @Test("Exec probes depend on the exit code; a probe without an action fails")
    func exec() async {
        let runtime = FakeContainerRuntime(time: SystemTime())
        runtime.state.withLock { $0.execResults["bad"] = ExecResult(standardOutput: Array("no".utf8), exitCode: 1) }
        let prober = Prober(runtime: runtime)
        let target = Prober.Target(containerID: "c", podIP: "", container: .sample("main"))
        func run(_ command: String) async -> ProbeResult {
            await prober.run(Probe { $0.exec = ExecAction { $0.command = [command] } }, target)
        }
        #expect(await run("good") == .success)
        #expect(await run("bad") == .failure("no"))
        #expect(await prober.run(Probe(), target) == .failure("missing probe handler"))
    }

    @Test("The gRPC health request is protobuf with the service's name")
    func grpcRequest() {
        #expect(GRPCProbe.request(service: "") == [])
        #expect(GRPCProbe.request(service: "abc") == [0x0a, 3, 97, 98, 99])
    }
}
