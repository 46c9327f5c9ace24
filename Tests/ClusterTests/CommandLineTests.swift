import Foundation
import Testing

/// `martlet` with invalid arguments. Nothing is started.
@Suite struct CommandLineTests {
    private static let up = ["up", "--no-node", "--data-dir", "/nonexistent/martlet"]
    private static let kubelet = [
        "kubelet", "--tls-cert-file", "/nonexistent/crt", "--tls-private-key-file", "/nonexistent/key",
        "--client-ca-file", "/nonexistent/ca",
    ]

    @Test(
        "each invalid argument is reported in one line that names it",
        arguments: [
            (up + ["--node-monitor-grace-period", "50"], "'50' is invalid for '--node-monitor-grace-period"),
            (up + ["--node-monitor-grace-period", "1.2.3s"], "'1.2.3s' is invalid for '--node-monitor-grace-period"),
            (up + ["--node-monitor-grace-period", "5parsecs"], "is invalid for '--node-monitor-grace-period"),
            (up + ["--node-monitor-grace-period", "0s"], "invalid --node-monitor-grace-period: must be positive"),
            (up + ["--node-monitor-grace-period=-1m30s"], "invalid --node-monitor-grace-period: must be positive"),
            (up + ["--no-such-flag"], "--no-such-flag"),
            (["kubelet"], "--kubeconfig <file>"),
            (kubelet + ["--kubeconfig", "/nonexistent/conf"], "/nonexistent/crt"),
            (kubelet + ["--kubeconfig", "/nonexistent/conf", "--port", "0"], "invalid --port 0: must be 1–65535"),
            (
                kubelet + ["--kubeconfig", "x", "--pod-cidr", "10.0.0.0"],
                "invalid --pod-cidr 10.0.0.0: must be a range"
            ),
        ])
    func mistakes(_ arguments: [String], _ complaint: String) throws {
        let result = try Cluster.execute(Cluster.binaries.appending(path: "martlet").path(), arguments)
        #expect(result.status != 0)
        #expect(result.output.contains(complaint), "\(result.output)")
    }

    @Test("durations are written as Go writes them", arguments: ["1h2m3.5s", "500ms", "+2s", "1m0s"])
    func durations(_ text: String) throws {
        // The store is rejected, which is checked after the duration was parsed.
        let arguments = Self.up + ["--datastore", "paper", "--node-monitor-grace-period", text]
        let result = try Cluster.execute(Cluster.binaries.appending(path: "martlet").path(), arguments)
        #expect(result.output.contains("invalid --datastore paper"), "\(result.output)")
    }
}
