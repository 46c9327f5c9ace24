import Foundation
import Testing

/// WebSockets as browsers and conformance tests use them: older subprotocols, and the token in the list of
/// subprotocols.
extension WholeNodeTests.SharedNodeTests {
    @Test("exec and log work over WebSockets with the token as a subprotocol")
    func webSockets() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("websockets")
        try kubectl.apply(Manifest.pod("shell", "echo container is alive; sleep 1000"))
        try kubectl.wait("condition=Ready", for: "pod/shell")
        try kubectl(
            "create", "rolebinding", "all", "--clusterrole=cluster-admin", "--serviceaccount=websockets:default")
        let token = try kubectl("create", "token", "default").trimmingCharacters(in: .whitespacesAndNewlines)
        try await cluster.wait("the log") { try kubectl("logs", "shell") == "container is alive\n" }

        let pod = "/api/v1/namespaces/websockets/pods/shell"
        let log = try Self.receive(cluster, "\(pod)/log", "binary.k8s.io", token)
        #expect(log.head.hasPrefix("HTTP/1.1 101 ") && log.head.contains("sec-websocket-protocol: binary.k8s.io"))
        #expect(!log.head.contains("bearer"))
        // The frames: an empty one, the log, the end.
        #expect(log.frames.starts(with: [0x82, 0, 0x82, 19] + Array("container is alive\n".utf8)))
        let command = "command=echo&command=remote%20execution%20test&stdout=1&stderr=1&container=main"
        let exec = try Self.receive(cluster, "\(pod)/exec?\(command)", "channel.k8s.io", token)
        #expect(exec.frames.starts(with: [0x82, 1, 1, 0x82, 23, 1] + Array("remote execution test\n".utf8)))
        let bad = try Self.receive(cluster, "\(pod)/log", "binary.k8s.io", token + "x")
        #expect(bad.head.hasPrefix("HTTP/1.1 401 "))
        let alone = try Self.receive(cluster, "\(pod)/log", nil, token)
        #expect(alone.head.hasPrefix("HTTP/1.1 401 "))
    }

    /// Opens a WebSocket and reads until its end. The names in the head are in lower case.
    private static func receive(
        _ cluster: Cluster, _ path: String, _ subprotocol: String?, _ token: String
    ) throws -> (head: String, frames: [UInt8]) {
        let encoded = Data(token.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
        let protocols = ["base64url.bearer.authorization.k8s.io.\(encoded)"] + (subprotocol.map { [$0] } ?? [])
        let output = cluster.directory.appending(path: "frames-\(UInt32.random(in: 0 ... .max))")
        let headers = [
            "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Protocol: \(protocols.joined(separator: ", "))",
        ].flatMap { ["--header", $0] }
        _ = try cluster.execute(
            "/usr/bin/curl",
            ["--silent", "--insecure", "--http1.1", "--include", "--max-time", "10", "--output", output.path()]
                + headers
                + ["https://127.0.0.1:\(cluster.port)\(path)"])
        let bytes = Array(try Data(contentsOf: output))
        let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound ?? bytes.count
        let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n").map { line in
            line.hasPrefix("HTTP/") ? String(line) : line.lowercased()
        }
        return (head.joined(separator: "\n"), Array(bytes[end...]))
    }
}
