import Foundation
import TestSupport
import Testing

/// `martlet up` with its state in a real etcd.
@Suite(.serialized, .enabled(if: EtcdServers.isInstalled && Cluster.kubectl != nil)) struct EtcdClusterTests {
    @Test("another instance continues with a cluster on etcd")
    func etcd() async throws {
        try await EtcdServers.with(members: 3) { servers in
            let options = [
                "--datastore", servers.endpoints.joined(separator: ","), "--etcd-cafile",
                servers.certificateAuthorities, "--etcd-certfile", servers.clientCertificate, "--etcd-keyfile",
                servers.clientKey, "--etcd-prefix", "/prod",
            ]
            try await Cluster.withCluster(options: options) { cluster in
                try cluster.run("create", "configmap", "kept", "--from-literal=k=v")
                try cluster.run("create", "deployment", "web", "--image=none", "--replicas=2")
                try await cluster.wait("the deployment has its pods") {
                    try cluster.run("get", "pods", "-o", "name").split(separator: "\n").count == 2
                }
                servers.kill(try servers.leader())
                try cluster.run("create", "configmap", "after-a-loss")
                let keys = try servers.control(try servers.leader(), "get", "/prod/", "--prefix", "--keys-only")
                #expect(keys.contains("/prod/configmaps/default/kept\n"))
            }
            try await Cluster.withCluster(options: options) { cluster in
                let kept = try cluster.run("get", "cm", "kept", "-o", "jsonpath={.data.k}")
                #expect(kept == "v")
                #expect(try cluster.run("get", "cm", "after-a-loss", "-o", "name").contains("after-a-loss"))
                #expect(try cluster.run("get", "pods", "-o", "name").split(separator: "\n").count == 2)
            }
        }
    }
}
