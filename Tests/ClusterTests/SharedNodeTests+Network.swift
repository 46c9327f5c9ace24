import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    @Test(
        "a pod reaches a Deployment through its Service by name and by address; the node port works on the host")
    func services() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("network")
        let elsewhere = try await cluster.namespace("elsewhere")
        try kubectl.apply(Manifest.webDeployment("1"))
        try kubectl("expose", "deployment", "web", "--port=80", "--target-port=8080", "--type=NodePort")
        try elsewhere.apply(Manifest.pod("client", "sleep 1000"))
        try kubectl.apply(Manifest.pod("client", "sleep 1000"))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        for client in [kubectl, elsewhere] { try client.wait("condition=Ready", for: "pod/client") }
        let address = try kubectl("get", "service", "web", "-o", "jsonpath={.spec.clusterIP}")
        let nodePort = try #require(
            Int(try kubectl("get", "service", "web", "-o", "jsonpath={.spec.ports[0].nodePort}")))
        let node = try cluster.run("get", "nodes", "-o", "jsonpath={.items[0].status.addresses[0].address}")
        let pods = Set(try kubectl.pods("app=web"))
        try await cluster.wait("the service has its endpoints") {
            try Self.page(kubectl, address, 80) != nil
        }

        // wget of Debian's static busybox crashes when it resolves a name; nc does not.
        let names = ["web", "web.network", "web.network.svc", "web.network.svc.cluster.local"]
        for name in names + [address] {
            #expect(pods.contains(try Self.page(kubectl, name, 80) ?? "none"), "\(name)")
        }
        for name in names.dropFirst() {
            #expect(pods.contains(try Self.page(elsewhere, name, 80) ?? "none"), "\(name)")
        }
        #expect(try Self.page(elsewhere, "web", 80) == nil)
        #expect(pods.contains(try Self.page(elsewhere, node, nodePort) ?? "none"))
        let host = try Self.get("/index.html", from: (node, nodePort), cluster)
        #expect(pods.contains { host.hasSuffix("\($0)\n") }, "\(host)")

        // Connections are distributed over the pods, and new ones succeed after pods are deleted.
        var seen: Set<String> = []
        try await cluster.wait("each pod has answered") {
            if let page = try Self.page(kubectl, address, 80) { seen.insert(page) }
            return seen == pods
        }
        try kubectl("scale", "deployment/web", "--replicas=1")
        try await cluster.wait("one pod is left") { try kubectl.pods("app=web").count == 1 }
        let left = try kubectl.pods("app=web").first
        for _ in 0..<5 {
            let page = try Self.page(elsewhere, "web.network", 80)
            #expect(page == left)
        }
        let lookup = try elsewhere("exec", "client", "--", "nslookup", "web.network.svc.cluster.local")
        #expect(lookup.contains("Address: \(address)"), "\(lookup)")
        try kubectl("delete", "service", "web")
        try await cluster.wait("the service is deleted") { try Self.page(kubectl, address, 80) == nil }
    }

    /// Returns the name in the response of a pod's web server to the pod `client`; nil if it cannot be reached.
    private static func page(_ kubectl: Kubectl, _ host: String, _ port: Int) throws -> String? {
        let script = "printf 'GET /index.html HTTP/1.0\\r\\n\\r\\n' | nc -w 2 \(host) \(port)"
        let (status, output) = try kubectl.attempt(["exec", "client", "--", "sh", "-c", script])
        guard status == 0 else { return nil }
        return output.split(whereSeparator: \.isNewline).last.map(String.init)
    }
}
