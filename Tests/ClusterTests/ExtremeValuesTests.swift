import Foundation
import KubeClient
import Testing

/// Well-formed requests with extreme numbers are rejected or executed. They crash the process neither immediately nor
/// when it starts again with the objects in the store.
@Suite(.serialized) struct ExtremeValuesTests {
    private static let most = "9223372036854775807"
    private static let least = "-9223372036854775808"

    @Test("no number in an object or a query crashes the process, immediately or at its next start")
    func numbers() async throws {
        try await Cluster.withCluster { cluster in
            let transport = try HTTPSTransport(try cluster.clientConfiguration())
            var accepted = 0
            for (path, body) in Self.objects {
                let response = try await transport.perform(
                    APIRequest(method: "POST", path: path, body: Array(body.utf8), contentType: "application/json"))
                #expect(response.status < 500, "\(body): \(String(decoding: response.body, as: UTF8.self))")
                if response.status == 201 { accepted += 1 }
            }
            #expect(accepted > 10, "most of it is no error for upstream either")
            for value in [Self.most, Self.least, "0", "1e999", "99999999999999999999"] {
                for (path, name) in Self.parameters {
                    let response = try await transport.perform(APIRequest(path: path, query: [(name, value)]))
                    // 504 is upstream's response for a resource version in the future.
                    #expect(response.status < 500 || response.status == 504, "\(path)?\(name)=\(value)")
                }
                let watch = try? await transport.stream(
                    APIRequest(path: "/api/v1/pods", query: [("watch", "true"), ("timeoutSeconds", value)]))
                #expect((watch?.status ?? 0) < 500)
                let deletion = try await transport.perform(
                    APIRequest(
                        method: "DELETE", path: "/api/v1/namespaces/default/pods/bound-0",
                        query: [("gracePeriodSeconds", value)]))
                #expect(deletion.status < 500)
            }
            let copies = Array(repeating: #"{"op":"copy","from":"","path":"/data/x"}"#, count: 60)
                .joined(separator: ",")
            let patch = try await transport.perform(
                APIRequest(
                    method: "PATCH", path: "/api/v1/namespaces/default/configmaps/kube-root-ca.crt",
                    body: Array("[\(copies)]".utf8), contentType: "application/json-patch+json"))
            #expect((400..<500).contains(patch.status), "\(patch.status)")

            // The scheduler and the controllers have processed all objects when they have processed a later one.
            func isAlive() async throws {
                let name = "after-\(UInt32.random(in: 0 ... .max))"
                try cluster.run("create", "serviceaccount", name)
                try cluster.run("create", "deployment", name, "--image=none")
                try await cluster.wait("the controllers work") {
                    try cluster.run("get", "replicasets", "-l", "app=\(name)", "-o", "name").contains("replicaset")
                }
            }
            try await isAlive()
            await transport.close()
            await cluster.kill()
            try await cluster.start()
            try await isAlive()
        }
    }

    private static let parameters = [
        ("/api/v1/pods", "limit"), ("/api/v1/pods", "resourceVersion"), ("/api/v1/pods", "timeoutSeconds"),
        ("/api/v1/namespaces/default/pods/bound-0/log", "tailLines"),
        ("/api/v1/namespaces/default/pods/bound-0/log", "sinceSeconds"),
    ]

    /// The path of the POST request, and the body.
    private static let objects: [(String, String)] = {
        var objects = [(String, String)]()
        let pods = "/api/v1/namespaces/default/pods"
        func pod(_ name: String, _ spec: String) -> (String, String) {
            (pods, #"{"metadata":{"name":"\#(name)"},"spec":{"containers":[{"name":"a","image":"i"}],\#(spec)}}"#)
        }
        objects.append(
            (
                "/api/v1/nodes",
                #"{"metadata":{"name":"n"},"spec":{"taints":[{"key":"t","effect":"NoExecute"}]},"#
                    + #""status":{"allocatable":{"cpu":"\#(most)","memory":"\#(most)","pods":"\#(most)"}}}"#
            ))
        let container = #"{"name":"a","image":"i","resources":{"requests":{"memory":"\#(most)","cpu":"\#(most)"}}}"#
        let second = container.replacingOccurrences(of: #""name":"a""#, with: #""name":"b""#)
        for index in 0..<3 {
            objects.append(
                (
                    pods,
                    #"{"metadata":{"name":"bound-\#(index)"},"spec":{"nodeName":"n","containers":[\#(container),\#(second)]}}"#
                ))
            objects.append(
                (
                    pods, #"{"metadata":{"name":"free-\#(index)"},"spec":{"containers":[\#(container),\#(second)]}}"#
                ))
        }
        for (index, value) in [most, least, "2147483647", "-1"].enumerated() {
            objects.append(
                pod("t\(index)", #""tolerations":[{"operator":"Exists","tolerationSeconds":\#(value)}],"nodeName":"n""#)
            )
            objects.append(pod("g\(index)", #""terminationGracePeriodSeconds":\#(value)"#))
            objects.append(pod("d\(index)", #""activeDeadlineSeconds":\#(value)"#))
            let template =
                #""template":{"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"i"}]}}"#
            for field in ["activeDeadlineSeconds", "backoffLimit", "ttlSecondsAfterFinished"] {
                objects.append(
                    (
                        "/apis/batch/v1/namespaces/default/jobs",
                        #"{"metadata":{"generateName":"j-"},"spec":{"\#(field)":\#(value),\#(template)}}"#
                    ))
            }
            for field in ["minReadySeconds", "progressDeadlineSeconds", "revisionHistoryLimit"] {
                objects.append(
                    (
                        "/apis/apps/v1/namespaces/default/deployments",
                        deployment(#""\#(field)":\#(value)"#, "x\(index)")
                    ))
            }
        }
        for (index, value) in [#""\#(most)%""#, #""-\#(most)%""#, "2147483647", "-2147483648", #""100%""#].enumerated()
        {
            let rolling = #"{"maxSurge":\#(value),"maxUnavailable":\#(value)}"#
            objects.append(
                (
                    "/apis/apps/v1/namespaces/default/deployments",
                    deployment(#""strategy":{"type":"RollingUpdate","rollingUpdate":\#(rolling)}"#, "r\(index)")
                ))
        }
        return objects
    }()

    private static func deployment(_ field: String, _ label: String) -> String {
        #"{"metadata":{"generateName":"d-"},"spec":{"selector":{"matchLabels":{"l":"\#(label)"}},\#(field),"#
            + #""template":{"metadata":{"labels":{"l":"\#(label)"}},"spec":{"containers":[{"name":"a","image":"i"}]}}}}"#
    }
}
