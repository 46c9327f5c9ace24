import Foundation
import Testing

/// kubectl against `martlet up` with this machine as the node: real containers.
@Suite(.serialized, .enabled(if: Cluster.kubectl != nil && Cluster.canRunPods)) struct WholeNodeTests {
    private static let image = "docker.io/library/busybox:latest"

    private static func deployment(_ message: String, replicas: Int = 3) -> String {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          replicas: \(replicas)
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              terminationGracePeriodSeconds: 1
              containers:
              - name: web
                image: \(image)
                imagePullPolicy: IfNotPresent
                command: [sh, -c, 'echo \(message); mkdir -p /www; hostname > /www/index.html; exec httpd -f -p 8080 -h /www']
                ports: [{containerPort: 8080}]
                readinessProbe: {httpGet: {path: /, port: 8080}, periodSeconds: 1}
        """
    }

    @Test("a Deployment's pods are real containers: logs, exec, rolling update, scaling, deletion")
    func deployment() async throws {
        try await Cluster.withCluster(hasNode: true) { cluster in
            try await cluster.wait("the node is ready", seconds: 30) {
                try cluster.run("get", "nodes").contains(" Ready ")
            }
            try cluster.importBusybox()
            try await cluster.wait("the default service account", seconds: 20) {
                try cluster.attempt(["get", "serviceaccount", "default"]).status == 0
            }
            try cluster.run("apply", "-f", "-", input: Self.deployment("first"))
            try cluster.run("rollout", "status", "deployment/web", "--timeout=90s")
            let pods = try cluster.run("get", "pods", "-o", "wide")
            #expect(pods.components(separatedBy: "1/1     Running").count == 4)

            #expect(try cluster.run("logs", "deployment/web").contains("first"))
            #expect(try cluster.run("exec", "deployment/web", "--", "sh", "-c", "echo $((6*7))").contains("42"))
            #expect(try cluster.run("exec", "-i", "deployment/web", "--", "cat", input: "through").contains("through"))
            #expect(try cluster.attempt(["exec", "deployment/web", "--", "sh", "-c", "exit 3"]).status == 3)

            try cluster.run("apply", "-f", "-", input: Self.deployment("second"))
            try cluster.run("rollout", "status", "deployment/web", "--timeout=90s")
            #expect(try cluster.run("logs", "-l", "app=web").contains("second"))
            try cluster.run("rollout", "undo", "deployment/web")
            try cluster.run("rollout", "status", "deployment/web", "--timeout=90s")
            #expect(try cluster.run("logs", "-l", "app=web").contains("first"))

            try cluster.run("scale", "deployment/web", "--replicas=1")
            try await cluster.wait("one pod is left", seconds: 60) {
                try cluster.run("get", "pods", "-l", "app=web", "-o", "name").split(separator: "\n").count == 1
            }

            // Killed and started again, it takes the running container over.
            let before = try cluster.runningContainers().sorted()
            await cluster.kill()
            try await cluster.start()
            try cluster.run("rollout", "status", "deployment/web", "--timeout=60s")
            #expect(try cluster.runningContainers().sorted() == before)

            try cluster.run("delete", "deployment", "web")
            try await cluster.wait("the pods are gone from containerd", seconds: 60) {
                try cluster.runningContainers().isEmpty
            }
        }
    }
}
