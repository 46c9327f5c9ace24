import Foundation
import Testing

/// kubectl against `martlet up --no-node`.
@Suite(.serialized, .enabled(if: Cluster.kubectl != nil)) struct ControlPlaneTests {
    @Test("kubectl creates, reads, changes and deletes objects, and shows the errors of invalid ones")
    func objects() async throws {
        try await Cluster.withCluster { cluster in
            #expect(try cluster.run("version").contains("v1.36.2+martlet."))
            #expect(try cluster.run("get", "namespaces", "-o", "name").contains("namespace/kube-system"))

            try cluster.run("create", "configmap", "a", "--from-literal=k=v")
            #expect(try cluster.run("get", "configmap", "a", "-o", "jsonpath={.data.k}") == "v")
            #expect(try cluster.run("get", "cm").contains("DATA"))
            try cluster.run("label", "cm", "a", "tier=web")
            try cluster.run("annotate", "cm", "a", "note=x")
            #expect(try cluster.run("get", "cm", "-l", "tier=web", "-o", "name").contains("configmap/a"))
            try cluster.run("patch", "cm", "a", "-p", #"{"data":{"l":"w"}}"#)
            #expect(try cluster.run("get", "cm", "a", "-o", "yaml").contains("l: w"))

            let manifest = """
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: b, namespace: shop}
                data: {size: "1"}
                """
            try cluster.run("apply", "-f", "-", input: manifest)
            let changed = manifest.replacingOccurrences(of: "\"1\"", with: "\"2\"")
            #expect(try cluster.run("apply", "-f", "-", input: changed).contains("configmap/b configured"))
            #expect(try cluster.run("diff", "-f", "-", input: changed).isEmpty)
            #expect(try cluster.run("explain", "deployment.spec.replicas").contains("integer"))

            let broken = manifest.replacingOccurrences(of: "\ndata:", with: "\ndat:").replacingOccurrences(
                of: "name: b", with: "name: c")
            let unknown = try cluster.attempt(["apply", "-f", "-"], input: broken)
            #expect(unknown.status != 0 && unknown.output.contains("unknown field \"dat\""), "\(unknown.output)")
            let invalid = try cluster.attempt(["create", "configmap", "A_b"])
            #expect(invalid.status != 0 && invalid.output.contains("a lowercase RFC 1123 subdomain"))
            let missing = try cluster.attempt(["get", "cm", "none"])
            #expect(missing.output.contains(#"Error from server (NotFound): configmaps "none" not found"#))

            try cluster.run("delete", "cm", "a")
            #expect(try cluster.attempt(["get", "cm", "a"]).status != 0)
        }
    }

    @Test("a certificate of another authority is rejected, and is ignored together with a valid token")
    func otherCertificate() async throws {
        try await Cluster.withCluster { cluster in
            let file = cluster.directory.appending(path: "other").path()
            let made = try cluster.execute(
                "/usr/bin/openssl",
                [
                    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
                    "-subj", "/O=system:masters/CN=nobody", "-keyout", "\(file).key", "-out", "\(file).crt",
                ])
            #expect(made.status == 0, "\(made.output)")
            let token = try cluster.run("create", "token", "default").trimmingCharacters(in: .whitespacesAndNewlines)
            func code(_ arguments: String...) throws -> String {
                try cluster.execute(
                    "/usr/bin/curl",
                    ["-sk", "-o", "/dev/null", "-w", "%{http_code}", "--cert", "\(file).crt", "--key", "\(file).key"]
                        + arguments + ["https://127.0.0.1:\(cluster.port)/api"]
                ).output
            }
            #expect(try code() == "401")
            #expect(try code("-H", "Authorization: Bearer \(token)") == "200")
        }
    }

    @Test("a service account's token is accepted, with the permissions of its roles")
    func authorization() async throws {
        try await Cluster.withCluster { cluster in
            try cluster.run("create", "serviceaccount", "reader")
            try cluster.run("create", "rolebinding", "reader", "--clusterrole=view", "--serviceaccount=default:reader")
            let token = try cluster.run("create", "token", "reader").trimmingCharacters(in: .whitespacesAndNewlines)
            // An empty configuration, so that only the token is used.
            func asReader(_ arguments: String...) throws -> (status: Int32, output: String) {
                let server = "https://127.0.0.1:\(cluster.port)"
                let flags = [
                    "--kubeconfig", "/dev/null", "--server", server, "--insecure-skip-tls-verify", "--token", token,
                ]
                return try cluster.execute(try #require(Cluster.kubectl), flags + arguments)
            }
            #expect(try asReader("get", "pods").status == 0)
            let secrets = try asReader("get", "secrets")
            #expect(
                secrets.output.contains(
                    #"User "system:serviceaccount:default:reader" cannot list resource "secrets" in API group """#))
            #expect(try asReader("auth", "can-i", "list", "pods").output.contains("yes"))
            #expect(try asReader("auth", "can-i", "delete", "nodes").output.contains("no"))

            // The administrator may impersonate the account, but not the reverse.
            let account = "system:serviceaccount:default:reader"
            #expect(try cluster.attempt(["get", "pods", "--as", account]).status == 0)
            let asAccount = try cluster.attempt(["get", "secrets", "--as", account])
            #expect(
                asAccount.output.contains(#"User "\#(account)" cannot list resource "secrets""#), "\(asAccount.output)")
            let asGroup = try cluster.attempt(["get", "secrets", "--as", "jane", "--as-group", "system:masters"])
            #expect(asGroup.status == 0, "\(asGroup.output)")
            let reversed = try asReader("get", "pods", "--as", "admin")
            #expect(
                reversed.output.contains(
                    #"User "\#(account)" cannot impersonate-on:user-info:list resource "pods" in API group """#),
                "\(reversed.output)")
        }
    }
}
