import Foundation
import Synchronization
import Testing

/// The cases that need a node. They run concurrently on the shared node, since they wait for most of their time.
extension WholeNodeTests.SharedNodeTests {
    private static let scripts = Mutex<[String: BackgroundCommand]>([:])

    /// The cases that describe their steps in a comment.
    private static let withoutScript: Set = [
        "node-endpoints-without-selector", "node-kubelet-metrics-resource", "node-second-up-takes-service-rules",
    ]

    @Test("gives the same answers as upstream with a node", arguments: Cases.names { $0.hasPrefix("node-") })
    func nodeCase(name: String) async throws {
        let cluster = try SharedNode.cluster()
        guard let expectation = CaseExpectation.node[name] else {
            Issue.record("no expectation for case \(name)")
            return
        }
        guard !Self.withoutScript.contains(name) else { return }
        let script = try Self.scripts.withLock { scripts in
            if scripts.isEmpty {
                for name in Cases.names(where: { $0.hasPrefix("node-") && !Self.withoutScript.contains($0) }) {
                    scripts[name] = try Cases.start(name, in: cluster)
                }
            }
            return try #require(scripts[name])
        }
        try await cluster.wait("\(name) ends") { !script.isRunning }
        try expectation.verify(script.output, of: name, in: cluster)
    }

    @Test("a Service without selector routes to the addresses of its Endpoints")
    func endpointsWithoutSelector() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("manual")
        try kubectl.apply(
            Manifest.pod("w", "mkdir /www; echo answer of w > /www/index.html; exec httpd -f -p 8080 -h /www"))
        try kubectl.wait("condition=Ready", for: "pod/w")
        let address = try kubectl("get", "pod", "w", "-o", "jsonpath={.status.podIP}")
        try kubectl.apply(
            """
            apiVersion: v1
            kind: Service
            metadata: {name: manual2}
            spec: {ports: [{port: 80}]}
            ---
            apiVersion: v1
            kind: Endpoints
            metadata: {name: manual2}
            subsets: [{addresses: [{ip: \(address)}], ports: [{port: 8080}]}]
            """)
        let service = try kubectl("get", "service", "manual2", "-o", "jsonpath={.spec.clusterIP}")
        try kubectl.apply(
            Manifest.pod("asks", "until wget -q -O - http://\(service)/; do sleep 0.2; done"))
        try kubectl.wait("jsonpath={.status.phase}=Succeeded", for: "pod/asks")
        #expect(try kubectl("logs", "asks").hasSuffix("answer of w\n"))
    }
}
