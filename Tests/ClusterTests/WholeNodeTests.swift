import Foundation
import Testing

/// kubectl against `martlet up` with this machine as the node: real containers.
///
/// dev/test runs these tests after all others, since the node uses the whole machine.
@Suite(.serialized, .enabled(if: Cluster.kubectl != nil && Cluster.canRunPods)) struct WholeNodeTests {
    @Test("a Deployment's pods are real containers, which survive a killed node")
    func deployment() async throws {
        try await Cluster.withCluster(node: .inside) { cluster in
            try await cluster.wait("the node is ready") {
                try cluster.run("get", "nodes").contains(" Ready ")
            }
            try cluster.importBusybox()
            let kubectl = try await cluster.namespace("killed")
            try kubectl.apply(Manifest.webDeployment("first"))
            try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
            #expect(try kubectl("logs", "deployment/web").contains("first"))

            // After a kill and a restart, the kubelet recognizes the running containers.
            let before = try cluster.runningContainers().sorted()
            #expect(before.count == 6)
            await cluster.kill()
            try await cluster.start()
            try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
            #expect(try cluster.runningContainers().sorted() == before)

            try kubectl("scale", "deployment/web", "--replicas=1")
            try await cluster.wait("one pod is left") { try cluster.containers().count == 2 }
            try kubectl("delete", "deployment", "web")
            try await cluster.wait("the pods are removed from containerd") {
                try cluster.containers().isEmpty
            }
        }
    }
}
