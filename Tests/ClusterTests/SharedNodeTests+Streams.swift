import Foundation
import Testing

/// The requests that use WebSockets: exec, attach and port-forward.
extension WholeNodeTests.SharedNodeTests {
    /// Types a line and waits until the terminal shows the response below it.
    private func type(_ line: String, into terminal: BackgroundCommand, until answer: String) async throws {
        try terminal.write(line + "\n")
        try await SharedNode.cluster().wait("the answer \(answer) to \(line)") {
            terminal.lines.contains { $0.trimmingCharacters(in: .whitespacesAndNewlines) == answer }
        }
    }

    @Test("exec -it has a terminal: its size, resizing, echo, interrupts, and the exit code")
    func execInTerminal() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("terminal")
        try kubectl.apply(Manifest.pod("shell", "sleep 1000"))
        try kubectl.wait("condition=Ready", for: "pod/shell")
        let resize = cluster.directory.appending(path: "resize")
        let terminal = try kubectl.startInTerminal("exec", "-it", "shell", "--", "sh", resize: resize)
        try await cluster.wait("a prompt") { terminal.output.contains("/ # ") }
        try await type("stty size", into: terminal, until: "33 99")
        #expect(terminal.output.contains("stty size\r\n33 99\r\n"))
        try await type("[ -t 0 ] && [ -t 2 ] && echo $((6*7))", into: terminal, until: "42")
        _ = FileManager.default.createFile(atPath: resize.path(), contents: nil)
        try await type(
            "until [ \"$(stty size)\" = \"44 111\" ]; do sleep 0.1; done; echo $((40+4))", into: terminal, until: "44")
        try terminal.write("echo $((50+5)); sleep 1000\n")
        try await cluster.wait("sleep runs") { terminal.output.contains("55\r\n") }
        try terminal.write("\u{3}")
        try await type("echo interrupted $((2*3))", into: terminal, until: "interrupted 6")
        try terminal.write("exit 7\n")
        try await cluster.wait("the end") { !terminal.isRunning }
        #expect(terminal.status == 7)
        #expect(terminal.output.contains("command terminated with exit code 7"))
    }

    @Test("exec without a terminal separates the outputs, and passes all input and the exit code")
    func exec() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("exec")
        try kubectl.apply(Manifest.pod("shell", "sleep 1000"))
        try kubectl.wait("condition=Ready", for: "pod/shell")
        let big = String(repeating: "0123456789abcdef\n", count: 100_000)
        let summed = try kubectl.attempt(["exec", "-i", "shell", "--", "wc", "-c"], input: big)
        #expect(summed.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1700000")
        #expect(try kubectl("exec", "-i", "shell", "--", "cat", input: big) == big)
        let errors = cluster.directory.appending(path: "exec-errors")
        let script = "echo out; echo err >&2; exit 3"
        let apart = try cluster.background(
            "/usr/bin/env",
            ["KUBECONFIG=\(cluster.kubeconfig)"] + kubectl.command
                + ["-n", "exec", "exec", "shell", "--", "sh", "-c", script], errors: errors)
        try await cluster.wait("the end") { !apart.isRunning }
        #expect(apart.output == "out\n" && apart.status == 3)
        #expect(
            try String(contentsOf: errors, encoding: .utf8) == "err\ncommand terminated with exit code 3\n")
        let missing = try kubectl.attempt(["exec", "shell", "--", "no-such-program"])
        #expect(missing.status != 0 && missing.output.contains("executable file not found"), "\(missing.output)")
        let container = try kubectl.attempt(["exec", "shell", "-c", "other", "--", "true"])
        #expect(container.output.contains("container other is not valid for pod shell"), "\(container.output)")
        try kubectl.apply(Manifest.pod("ended", "true"))
        try kubectl.wait("jsonpath={.status.phase}=Succeeded", for: "pod/ended")
        let ended = try kubectl.attempt(["exec", "ended", "--", "true"])
        #expect(
            ended.output.contains("cannot exec into a container in a completed pod; current phase is Succeeded"),
            "\(ended.output)")
    }

    @Test("attach connects to the container's input and outputs, with and without a terminal")
    func attach() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("attach")
        try kubectl.apply(Manifest.pod("shell", "exec sh", container: "stdin: true\ntty: true"))
        try kubectl.wait("condition=Ready", for: "pod/shell")
        let resize = cluster.directory.appending(path: "no-resize")
        let terminal = try kubectl.startInTerminal("attach", "-it", "shell", resize: resize)
        try await cluster.wait("the connection") { terminal.output.contains("try pressing enter") }
        try await type("echo $((6*7))", into: terminal, until: "42")
        try await type("stty size", into: terminal, until: "33 99")
        try terminal.write("exit 0\n")
        try await cluster.wait("the end") { !terminal.isRunning }
        #expect(terminal.status == 0, "\(terminal.output)")
        try kubectl.wait("jsonpath={.status.phase}=Succeeded", for: "pod/shell")

        let once = "stdin: true\nstdinOnce: true"
        try kubectl.apply(
            Manifest.pod("reader", "while read l; do echo got $l; done; echo end of input", container: once))
        try kubectl.wait("condition=Ready", for: "pod/reader")
        let answer = try kubectl("attach", "-i", "reader", input: "a\nb\n")
        #expect(answer.contains("got a\ngot b\nend of input\n"), "\(answer)")
        #expect(try kubectl("logs", "reader") == "got a\ngot b\nend of input\n")
    }

    @Test("run -i --rm runs a pod, shows its output, returns its exit code and removes it")
    func run() async throws {
        let kubectl = try await SharedNode.cluster().namespace("run")
        let arguments = [
            "run", "once", "-i", "--rm", "--restart=Never", "--image=\(Manifest.image)",
            "--image-pull-policy=IfNotPresent", "--", "sh", "-c", "cat; sleep 0.5; exit 5",
        ]
        let result = try kubectl.attempt(arguments, input: "said\n")
        #expect(result.status == 5 && result.output.contains("said\n"), "\(result.output)")
        #expect(result.output.contains("pod \"once\" deleted"))
        #expect(try kubectl("get", "pods", "-o", "name").isEmpty)
    }

    @Test("port-forward carries many connections concurrently, and reports a port without a listener")
    func portForward() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("forward")
        try kubectl.apply(Manifest.webDeployment("1", replicas: 1))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        let size = 3 << 20
        try kubectl(
            "exec", "deployment/web", "--", "sh", "-c", "head -c \(size) /dev/zero | tr '\\0' x > /www/big")
        try kubectl("expose", "deployment", "web", "--port=80", "--target-port=8080")
        for target in ["deployment/web", "service/web"] {
            let forward = try kubectl.start("port-forward", target, target.hasPrefix("s") ? ":80" : ":8080")
            let port = try await Self.localPort(forward, cluster)
            let page = try Self.get("/index.html", from: ("127.0.0.1", port), cluster)
            #expect(page.contains("200 OK") && page.contains("web-"), "\(page)")
            let connections = try (0..<8).map { _ in
                try cluster.background(
                    "/bin/sh",
                    ["-c", "printf 'GET /big HTTP/1.0\\r\\n\\r\\n' | /bin/busybox nc -w 20 127.0.0.1 \(port) | wc -c"])
            }
            try await cluster.wait("all answers") { !connections.contains { $0.isRunning } }
            for connection in connections {
                let count = Int(connection.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
                #expect(count > size && count < size + 1_000, "\(connection.output)")
            }
            #expect(forward.isRunning)
            forward.stop()
        }
        let closed = try kubectl.start("port-forward", "deployment/web", ":9")
        let port = try await Self.localPort(closed, cluster)
        _ = try Self.get("/", from: ("127.0.0.1", port), cluster)
        try await cluster.wait("the error message") { closed.output.contains("connection refused") }
    }

    /// The local port that kubectl selected and printed.
    private static func localPort(_ forward: BackgroundCommand, _ cluster: Cluster) async throws -> Int {
        var port: Int?
        try await cluster.wait("kubectl listens") {
            guard let line = forward.lines.first, line.hasPrefix("Forwarding from 127.0.0.1:") else { return false }
            port = Int(line.dropFirst("Forwarding from 127.0.0.1:".count).prefix { $0.isNumber })
            return true
        }
        return try #require(port)
    }

    /// Requests a page from a web server. Returns the response with its head.
    static func get(_ path: String, from server: (host: String, port: Int), _ cluster: Cluster) throws -> String {
        try cluster.execute(
            "/bin/busybox", ["nc", "-w", "10", server.host, String(server.port)],
            input: "GET \(path) HTTP/1.0\r\n\r\n"
        ).output
    }
}
