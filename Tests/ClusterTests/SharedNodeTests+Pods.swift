import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    @Test("get -w shows a pod from its creation to its removal: table, wide, YAML and JSON")
    func watching() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("watching")
        // Unschedulable pods show when each of the watches has begun, and when it has seen all events.
        let nowhere = { Manifest.pod($0, "true", spec: "nodeSelector: {nowhere: \"\"}") }
        try kubectl.apply(nowhere("before"))
        let table = try kubectl.start("get", "pods", "-w")
        let wide = try kubectl.start("get", "pods", "-w", "-o", "wide", "--output-watch-events")
        let yaml = try kubectl.start("get", "pods", "-w", "-o", "yaml")
        let json = try kubectl.start("get", "pods", "-w", "-o", "json")
        let all = [table, wide, yaml, json]
        try await cluster.wait("all of them watch") { all.allSatisfy { $0.output.contains("before") } }

        try kubectl.apply(Manifest.pod("seen", Manifest.untilTold))
        try kubectl.wait("condition=Ready", for: "pod/seen")
        try kubectl("delete", "pod", "seen")
        try kubectl.apply(nowhere("after"))
        try await cluster.wait("all objects are shown") { all.allSatisfy { $0.output.contains("after") } }
        for command in all { command.stop() }

        #expect(table.lines.first?.split(separator: " ") == ["NAME", "READY", "STATUS", "RESTARTS", "AGE"])
        let rows = table.lines.map { $0.split(separator: " ").map(String.init) }.filter { $0[0] == "seen" }
        #expect(
            Self.changes(rows.map { "\($0[1]) \($0[2])" }).starts(
                with: ["0/1 Pending", "0/1 ContainerCreating", "1/1 Running", "1/1 Terminating"]), "\(table.output)")

        let events = wide.lines.map { $0.split(separator: " ").map(String.init) }.filter { $0[1] == "seen" }
        #expect(events.first?.first == "ADDED" && events.last?.first == "DELETED", "\(wide.output)")
        let node = try cluster.run("get", "nodes", "-o", "jsonpath={.items[0].metadata.name}")
        let running = events.first { $0[3] == "Running" } ?? []
        #expect(running.contains(node) && running.contains { $0.hasPrefix("10.244.0.") }, "\(wide.output)")

        let phases = Self.changes(Self.documents(json.output).filter { $0.name == "seen" }.map(\.phase))
        #expect(phases.starts(with: ["Pending", "Running"]), "\(json.output)")
        let versions = Self.documents(json.output).filter { $0.name == "seen" }.map(\.version)
        #expect(versions == versions.sorted() && Set(versions).count == versions.count)
        let documents = yaml.output.components(separatedBy: "---\n").filter { $0.contains("\n  name: seen\n") }
        #expect(documents.count == versions.count)
        #expect(documents.allSatisfy { $0.hasPrefix("apiVersion: v1\nkind: Pod\n") }, "\(yaml.output)")
        #expect(documents.last?.contains("\n  deletionTimestamp: ") == true)
    }

    /// Returns the values without consecutive duplicates.
    private static func changes(_ values: [String]) -> [String] {
        values.enumerated().filter { $0.offset == 0 || values[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// Parses the pods in the output of `get -w -o json`, which is a sequence of indented documents.
    private static func documents(_ output: String) -> [(name: String, phase: String, version: Int)] {
        output.components(separatedBy: "\n}\n").compactMap { text in
            let pod = try? JSONSerialization.jsonObject(with: Data("\(text)\n}".utf8)) as? [String: Any]
            guard let metadata = pod?["metadata"] as? [String: Any], let status = pod?["status"] as? [String: Any],
                let name = metadata["name"] as? String, let version = metadata["resourceVersion"] as? String
            else { return nil }
            return (name, status["phase"] as? String ?? "", Int(version) ?? 0)
        }
    }

    @Test("logs -f follows a container to its end; --tail, --since and --timestamps are applied")
    func logs() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("logs")
        let script = """
            echo one; echo two; sleep 0.3; echo three >&2; until [ -e /tmp/go ]; do sleep 0.1; done; echo four; exit 3
            """
        try kubectl.apply(Manifest.pod("talker", script))
        let three = { (output: String) in output.contains("three") }
        try await cluster.wait("the first lines") {
            three(try kubectl.attempt(["logs", "talker"]).output)
        }
        let all = try kubectl.start("logs", "-f", "talker")
        let last = try kubectl.start("logs", "-f", "--tail=1", "talker")
        let pod = try kubectl.start("logs", "-f", "-l", "app=talker", "--prefix")
        try await cluster.wait("the log so far") {
            [all, last, pod].allSatisfy { three($0.output) }
        }
        #expect(all.isRunning && last.isRunning && pod.isRunning)
        #expect(try kubectl("logs", "talker", "--tail=2").split(separator: "\n").count == 2)
        #expect(try kubectl("logs", "talker", "--limit-bytes=5") == "one\nt")
        #expect(try kubectl("logs", "talker", "--since=1h").split(separator: "\n").count == 3)
        try await cluster.wait("the lines are older than a second") {
            try kubectl("logs", "talker", "--since=1s").isEmpty
        }

        try kubectl("exec", "talker", "--", "touch", "/tmp/go")
        try await cluster.wait("they end with the container") {
            ![all, last, pod].contains { $0.isRunning }
        }
        #expect(all.status == 0 && last.status == 0 && pod.status == 0)
        #expect(all.lines == ["one", "two", "three", "four"])
        #expect(last.lines.count == 2 && last.lines.last == "four")
        #expect(pod.lines.last == "[pod/talker/main] four")
        #expect(try kubectl("logs", "talker", "--since=10s").contains("four"))
        let stamped = try kubectl("logs", "talker", "--timestamps", "--tail=1").split(separator: " ")
        #expect(stamped.count == 2 && stamped[1] == "four\n" && stamped[0].hasSuffix("Z"), "\(stamped)")

        let missing = try kubectl.attempt(["logs", "talker", "-c", "other"])
        #expect(missing.output.contains("container other is not valid for pod talker"), "\(missing.output)")
        let previous = try kubectl.attempt(["logs", "talker", "--previous"])
        let complaint = #"previous terminated container "main" in pod "talker" not found"#
        #expect(previous.status != 0 && previous.output.contains(complaint), "\(previous.output)")
    }

    @Test("logs --previous shows the container's previous run; describe shows how it ended")
    func restarts() async throws {
        let kubectl = try await SharedNode.cluster().namespace("restarts")
        let script = "if [ -e /state/ran ]; then echo second; sleep 1000; fi; touch /state/ran; echo first; exit 4"
        try kubectl.apply(
            Manifest.pod(
                "again", script, restartPolicy: "Always", container: "volumeMounts: [{name: state, mountPath: /state}]",
                spec: "volumes: [{name: state, emptyDir: {}}]"))
        try kubectl.wait("jsonpath={.status.containerStatuses[0].restartCount}=1", for: "pod/again")
        try kubectl.wait("condition=Ready", for: "pod/again")
        #expect(try kubectl("logs", "again") == "second\n")
        #expect(try kubectl("logs", "again", "--previous") == "first\n")
        let described = try kubectl("describe", "pod", "again")
        let words = described.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("State: Running Started:"), "\(described)")
        #expect(words.contains("Last State: Terminated Reason: Error Exit Code: 4 Started:"), "\(described)")
        #expect(words.contains("Ready: True Restart Count: 1"), "\(described)")
        #expect(words.contains("state: Type: EmptyDir"), "\(described)")
        #expect(try kubectl("get", "pod", "again").contains("1 ("))
    }
}
