import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    @Test("a machine that is a node rejects a second one, which changes nothing")
    func secondNode() async throws {
        let cluster = try SharedNode.cluster()
        func rules() throws -> String {
            try cluster.execute("/usr/sbin/nft", ["--handle", "list", "table", "ip", "martlet-proxy"]).output
        }
        let before = try rules()
        #expect(before.contains("service-ips"))
        let martlet = Cluster.binaries.appending(path: "martlet").path()
        let other = cluster.directory.appending(path: "other").path()

        let up = try cluster.execute(martlet, ["up", "--data-dir", other, "--secure-port", "1"])
        #expect(up.status == 1)
        let directory = cluster.nodeDirectory.path()
        #expect(up.output.contains("martlet: this machine is a node already, of process "), "\(up.output)")
        #expect(
            up.output.contains(
                "with its files in \(directory.hasSuffix("/") ? String(directory.dropLast()) : directory)"))
        #expect(!FileManager.default.fileExists(atPath: other))

        let file = cluster.directory.appending(path: "empty").path()
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        let flags = ["--tls-cert-file", "--tls-private-key-file", "--client-ca-file"].flatMap { [$0, file] }
        let kubelet = try cluster.execute(
            martlet, ["kubelet", "--kubeconfig", cluster.kubeconfig, "--root-dir", other] + flags)
        #expect(kubelet.status == 1 && kubelet.output.contains("this machine is a node already"), "\(kubelet.output)")
        #expect(!FileManager.default.fileExists(atPath: other))
        let reset = try cluster.execute(martlet, ["reset", "--yes", "--data-dir", cluster.nodeDirectory.path()])
        #expect(reset.status == 1 && reset.output.contains("is in use by a martlet: stop it first"), "\(reset.output)")
        #expect(try rules() == before)
    }
}
