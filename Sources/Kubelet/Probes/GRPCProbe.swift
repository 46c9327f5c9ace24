import GRPCCore
import GRPCNIOTransportHTTP2
import KubeSupport

/// Checks a container with the gRPC health service (grpc.health.v1.Health/Check).
enum GRPCProbe {
    static func check(host: String, port: Int, service: String, timeout: Duration) async -> ProbeResult {
        do {
            let transport = try HTTP2ClientTransport.Posix(
                target: IPAddress(host)?.isIPv6 == true
                    ? .ipv6(address: host, port: port) : .ipv4(address: host, port: port),
                transportSecurity: .plaintext)
            var options = CallOptions.defaults
            options.timeout = timeout
            let answer = try await withGRPCClient(transport: transport) { [options] client in
                try await client.unary(
                    request: ClientRequest(message: Array(request(service: service))),
                    descriptor: MethodDescriptor(
                        service: ServiceDescriptor(fullyQualifiedService: "grpc.health.v1.Health"), method: "Check"),
                    serializer: RawBytes(), deserializer: RawBytes(), options: options
                ) { try $0.message }
            }
            // Field 1 of HealthCheckResponse is the status: SERVING is 1.
            return answer == [0x08, 0x01]
                ? .success : .failure("service unhealthy (responded with \"\(name(answer))\")")
        } catch let error as RPCError {
            switch error.code {
            case .unimplemented: return .failure("error: this server does not implement the grpc health protocol")
            case .deadlineExceeded:
                return .failure("timeout: health rpc did not complete within \(timeout.goDescription)")
            default: return .failure("error: health rpc failed: \(error.message)")
            }
        } catch {
            return .failure("error: health rpc failed: \(error)")
        }
    }

    /// Returns a HealthCheckRequest: field 1 is the service's name.
    static func request(service: String) -> [UInt8] {
        let name = Array(service.utf8.prefix(127))
        return name.isEmpty ? [] : [0x0a, UInt8(name.count)] + name
    }

    private static func name(_ answer: [UInt8]) -> String {
        switch answer.last {
        case 2: "NOT_SERVING"
        case 3: "SERVICE_UNKNOWN"
        default: "UNKNOWN"
        }
    }

    private struct RawBytes: MessageSerializer, MessageDeserializer {
        func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }
        func deserialize<Bytes: GRPCContiguousBytes>(_ serialized: Bytes) throws -> [UInt8] {
            serialized.withUnsafeBytes { Array($0) }
        }
    }
}
