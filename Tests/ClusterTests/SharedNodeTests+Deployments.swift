import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    private static let otherImage = "docker.io/library/busybox:other"

    @Test("set image, undo and restart always keep the number of pods within the Deployment's limits")
    func rollingUpdate() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("rollout")
        try cluster.tagBusybox(as: Self.otherImage)
        let strategy = "strategy: {rollingUpdate: {maxUnavailable: 1, maxSurge: 1}}"
        try kubectl.apply(Manifest.webDeployment("1", replicas: 4, spec: strategy))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(try kubectl("rollout", "history", "deployment/web").contains("\n1 "))
        let watch = try RolloutWatch(kubectl, selector: "app=web")
        try await cluster.wait("the existing pods are shown") { watch.events >= 4 }

        try kubectl("set", "image", "deployment/web", "web=\(Self.otherImage)")
        try kubectl("annotate", "deployment", "web", "kubernetes.io/change-cause=another image")
        let status = try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(status.contains("Waiting for deployment \"web\" rollout to finish:"), "\(status)")
        #expect(status.hasSuffix("deployment \"web\" successfully rolled out\n"), "\(status)")
        try await Self.expectImages(kubectl, Self.otherImage, 4)
        let history = try kubectl("rollout", "history", "deployment/web")
        #expect(history.contains("\n1 ") && history.contains("\n2         another image"), "\(history)")
        let revision = try kubectl("rollout", "history", "deployment/web", "--revision=2")
        #expect(revision.contains("with revision #2") && revision.contains(Self.otherImage), "\(revision)")

        #expect(try kubectl("rollout", "undo", "deployment/web").contains("rolled back"))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        try await Self.expectImages(kubectl, Manifest.image, 4)
        #expect(try kubectl("rollout", "history", "deployment/web").contains("\n3 "))
        try kubectl("rollout", "undo", "deployment/web", "--to-revision=2")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        try await Self.expectImages(kubectl, Self.otherImage, 4)
        try kubectl("rollout", "restart", "deployment/web")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")

        watch.stop()
        let counts = watch.counts(after: 4)
        #expect(counts.map(\.available).min() == 3, "\(watch.text)")
        #expect(counts.map(\.total).max() == 5, "\(watch.text)")
        let sets = try kubectl("get", "replicasets", "-o", "jsonpath={range .items[*]}{.spec.replicas}{\"\\n\"}{end}")
        #expect(sets.split(separator: "\n").sorted() == ["0", "0", "4"], "\(sets)")
        try kubectl("delete", "deployment", "web")
    }

    @Test("create deployment creates one whose pods run; its YAML and JSON can be read back unchanged")
    func creation() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("creation")
        try cluster.tagBusybox(as: Self.otherImage)
        try kubectl(
            "create", "deployment", "made", "--image=\(Self.otherImage)", "--replicas=3", "--", "sh", "-c",
            Manifest.untilTold)
        try kubectl("rollout", "status", "deployment/made", "--timeout=120s")
        let row = try kubectl("get", "deployment", "made", "-o", "wide", "--no-headers").split(
            whereSeparator: \.isWhitespace)
        #expect(row[0...3] == ["made", "3/3", "3", "3"])
        #expect(row[5...] == ["busybox", Self.otherImage[...], "app=made"], "\(row)")
        for format in ["yaml", "json"] {
            let text = try kubectl("get", "deployment", "made", "-o", format)
            #expect(try kubectl("replace", "-f", "-", input: text) == "deployment.apps/made replaced\n")
        }
        #expect(try kubectl("get", "deployment", "made", "-o", "jsonpath={.metadata.generation}") == "1")
        try kubectl("delete", "deployment", "made")
    }

    /// Returns true if all pods that are not being deleted run the image.
    private static func expectImages(_ kubectl: Kubectl, _ image: String, _ count: Int) async throws {
        let path = #"jsonpath={range .items[*]}{.metadata.deletionTimestamp}|{.spec.containers[0].image}{"\n"}{end}"#
        let pods = try kubectl("get", "pods", "-l", "app=web", "-o", path).split(separator: "\n")
        #expect(pods.filter { $0.hasPrefix("|") } == Array(repeating: "|\(image)", count: count), "\(pods)")
    }

    @Test("a failing update stops at maxUnavailable and is reported; undo repairs it")
    func stuckUpdate() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("stuck")
        try kubectl.apply(Manifest.webDeployment("1", replicas: 2, spec: "progressDeadlineSeconds: 3"))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        try kubectl("patch", "deployment", "web", "-p", Self.neverPulled)
        let status = try kubectl.attempt(["rollout", "status", "deployment/web", "--timeout=120s"])
        #expect(status.status == 1)
        #expect(status.output.contains("deployment \"web\" exceeded its progress deadline"), "\(status.output)")
        let row = try kubectl("get", "deployment", "web", "--no-headers").split(separator: " ")
        #expect(row[1] == "2/2" && row[2] == "1")
        let pods = try kubectl("get", "pods")
        #expect(pods.contains("0/1     ErrImageNeverPull   0"), "\(pods)")
        try kubectl("rollout", "undo", "deployment/web")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        try kubectl("delete", "deployment", "web")
    }

    private static let neverPulled = """
        {"spec": {"template": {"spec": {"containers": [
            {"name": "web", "image": "docker.io/library/absent:1", "imagePullPolicy": "Never"}]}}}}
        """

    @Test("a manifest of many documents is applied, scaled, changed, edited and deleted with all containers")
    func example() async throws {
        let cluster = try SharedNode.cluster()
        var kubectl = try await cluster.namespace("example")
        let manifest = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/web.yaml")
            .standardized.path()
        let applied = try kubectl("apply", "-f", manifest)
        #expect(applied == "configmap/page created\ndeployment.apps/web created\nservice/web created\n")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(
            try kubectl("apply", "-f", manifest)
                == "configmap/page unchanged\ndeployment.apps/web unchanged\nservice/web unchanged\n")
        #expect(try kubectl("diff", "-f", manifest).isEmpty)
        let wide = try kubectl("get", "deployments,replicasets,services", "-o", "wide")
        #expect(wide.contains("3/3     3            3") && wide.contains("web          docker.io/library/busybox"))

        try kubectl("scale", "deployment/web", "--replicas=4")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        // A sandbox and a container each.
        #expect(try cluster.containers(ofNamespace: "example").count == 8)
        try kubectl("scale", "deployment/web", "--current-replicas=4", "--replicas=1")
        try await cluster.wait("one pod is left") {
            try cluster.containers(ofNamespace: "example").count == 2
        }
        let refused = try kubectl.attempt(["scale", "deployment/web", "--current-replicas=4", "--replicas=2"])
        #expect(refused.status != 0 && refused.output.contains("Expected replicas to be 4, was 1"))

        try kubectl("expose", "deployment", "web", "--name=again", "--port=81", "--target-port=8080")
        #expect(try kubectl("get", "service", "again", "-o", "jsonpath={.spec.selector.app}") == "web")
        try kubectl("label", "deployment", "web", "tier=front")
        #expect(try kubectl("get", "deployments", "-l", "tier=front", "-o", "name") == "deployment.apps/web\n")
        #expect(
            try kubectl.attempt(["label", "deployment", "web", "tier=back"]).output.contains("--overwrite is false"))
        try kubectl("label", "deployment", "web", "tier-")
        #expect(try kubectl("get", "deployments", "-l", "tier", "-o", "name").isEmpty)
        try kubectl("annotate", "deployment", "web", "note=first")
        kubectl.editor = "sed -i -e s/first/second/ -e s/replicas:.*/replicas:\\ 2/"
        #expect(try kubectl("edit", "deployment", "web") == "deployment.apps/web edited\n")
        #expect(try kubectl("get", "deployment", "web", "-o", "jsonpath={.metadata.annotations.note}") == "second")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        kubectl.editor = "sed -i s/replicas:.*/replicas:\\ -1/"
        let invalid = try kubectl.attempt(["edit", "deployment", "web"])
        #expect(
            invalid.status != 0 && invalid.output.contains("deployments.apps \"web\" is invalid"), "\(invalid.output)")

        let deleted = try kubectl("delete", "-f", manifest)
        #expect(deleted == "configmap \"page\" deleted\ndeployment.apps \"web\" deleted\nservice \"web\" deleted\n")
        try await cluster.wait("the containers are removed") {
            try cluster.containers(ofNamespace: "example").isEmpty
        }
        #expect(try kubectl("get", "pods,replicasets,endpointslices", "-l", "app=web", "-o", "name").isEmpty)
    }
}
