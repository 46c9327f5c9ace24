import Foundation
import Testing

extension Cluster {
    static let hasAPT = ["/usr/bin/apt-get", "/usr/bin/dpkg-deb"].allSatisfy {
        FileManager.default.fileExists(atPath: $0)
    }

    /// The kubectl of Debian 12's kubernetes-client package (1.20), unpacked into the cluster's directory and not
    /// installed, since another kubectl may be installed.
    func oldKubectl(namespace: String? = nil) throws -> Kubectl {
        let program = directory.appending(path: "old/usr/bin/kubectl").path()
        if !FileManager.default.fileExists(atPath: program) {
            let script =
                "cd '\(directory.path())' && apt-get download -q kubernetes-client && dpkg-deb -x kubernetes-client_*.deb old"
            let (status, output) = try execute("/bin/sh", ["-c", script])
            guard status == 0 else { throw Failure("kubernetes-client: \(output)") }
        }
        return Kubectl(cluster: self, command: [program], namespace: namespace)
    }
}

/// Debian's kubectl 1.20 against `martlet up --no-node`: the oldest supported client.
@Suite(.serialized, .enabled(if: Cluster.hasAPT, "apt-get is not installed")) struct OldKubectlTests {
    @Test("kubectl 1.20 runs and changes a Deployment")
    func deployment() async throws {
        try await Cluster.withCluster { cluster in
            var kubectl = try cluster.oldKubectl()
            let version = try kubectl("version")
            #expect(version.contains("v1.20.") && version.contains("v1.36.2+martlet."), "\(version)")
            try kubectl("create", "deployment", "web", "--image=web:1", "--replicas=2")
            try await cluster.wait("the replica set has its pods") {
                try kubectl("get", "pods", "-l", "app=web", "-o", "name").split(separator: "\n").count == 2
            }
            let wide = try kubectl("get", "deployments", "-o", "wide")
            #expect(wide.contains("SELECTOR") && wide.contains("web:1") && wide.contains("0/2"), "\(wide)")
            #expect(try kubectl("get", "deployment", "web", "-o", "yaml").contains("- image: web:1"))
            #expect(try kubectl("get", "deployment", "web", "-o", "json").contains(#""kind": "Deployment""#))
            let described = try kubectl("describe", "deployment", "web")
            #expect(described.contains("2 desired | 2 updated | 2 total"), "\(described)")

            try kubectl("scale", "deployment/web", "--replicas=3")
            try kubectl("set", "image", "deployment/web", "web=web:2")
            #expect(try kubectl("get", "deployment", "web", "-o", "jsonpath={.spec.replicas}") == "3")
            try await cluster.wait("a second revision") {
                try kubectl("rollout", "history", "deployment/web").contains("\n2 ")
            }
            try kubectl("label", "deployment", "web", "tier=front")
            try kubectl("annotate", "deployment", "web", "note=first")
            #expect(try kubectl("get", "deployments", "-l", "tier=front", "-o", "name") == "deployment.apps/web\n")
            try kubectl("expose", "deployment", "web", "--port=80")
            #expect(try kubectl("describe", "service", "web").contains("app=web"))

            kubectl.editor = "sed -i -e s/first/second/"
            #expect(try kubectl("edit", "deployment", "web").contains("edited"))
            #expect(try kubectl("get", "deployment", "web", "-o", "jsonpath={.metadata.annotations.note}") == "second")

            try kubectl("delete", "deployment", "web")
            let gone = try kubectl.attempt(["get", "deployment", "web"])
            #expect(gone.output.contains(#"(NotFound): deployments.apps "web" not found"#), "\(gone.output)")
            try await cluster.wait("the pods are deleted") {
                try kubectl("get", "pods", "-o", "name").isEmpty
            }
        }
    }

    @Test("kubectl 1.20 validates, applies and compares a manifest of many documents, by the OpenAPI 2 document")
    func manifests() async throws {
        try await Cluster.withCluster { cluster in
            let kubectl = try cluster.oldKubectl()
            let manifest = """
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: a, namespace: shop}
                data: {size: one}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: a, namespace: shop}
                spec: {selector: {app: a}, ports: [{port: 80}]}
                """
            #expect(try kubectl("apply", "-f", "-", input: manifest).contains("service/a created"))
            let changed = manifest.replacingOccurrences(of: "port: 80", with: "port: 81")
            let difference = try kubectl.attempt(["diff", "-f", "-"], input: changed)
            #expect(difference.status == 1 && difference.output.contains("port: 81"), "\(difference.output)")
            let applied = try kubectl("apply", "-f", "-", input: changed)
            #expect(applied.contains("configmap/a unchanged") && applied.contains("service/a configured"))
            #expect(try kubectl("get", "svc", "a", "-n", "shop", "-o", "jsonpath={.spec.ports[*].port}") == "81")

            let broken = manifest.replacingOccurrences(of: "\ndata:", with: "\ndat:")
            let unknown = try kubectl.attempt(["apply", "-f", "-"], input: broken)
            #expect(unknown.status != 0 && unknown.output.contains(#"unknown field "dat""#), "\(unknown.output)")
            let explained = try kubectl("explain", "pods.spec")
            #expect(explained.contains("containers\t<[]Object> -required-"), "\(explained)")
            #expect(try kubectl("delete", "namespace", "shop").contains("deleted"))
        }
    }
}
