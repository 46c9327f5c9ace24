import Foundation
import Testing

/// The cases of `../shared/cases`, each with its own cluster: earlier faults, with upstream's answers, which this
/// server must keep giving.
@Suite(.enabled(if: Cluster.kubectl != nil && Cluster.python != nil && Cases.folder != nil)) struct CaseTests {
    @Test("gives the same answers as upstream", arguments: Cases.names { !$0.hasPrefix("node-") })
    func answer(name: String) async throws {
        guard let expectation = CaseExpectation.all[name] else {
            Issue.record("no expectation for case \(name)")
            return
        }
        try await Cluster.withCluster { cluster in
            if expectation.hasSetup { try CaseSetup.apply(to: cluster) }
            for arguments in expectation.before {
                let (status, output) = try cluster.attempt(arguments.split(separator: " ").map(String.init))
                guard status == 0 else { throw Cluster.Failure("kubectl \(arguments): \(output)") }
            }
            let script = try Cases.start(name, in: cluster)
            try await cluster.wait("\(name) ends") { !script.isRunning }
            try expectation.verify(script.output, of: name, in: cluster)
        }
    }
}

extension CaseExpectation {
    /// Records the differences between the expectation and the case's output, and between the expected and the actual
    /// objects.
    func verify(_ printed: String, of name: String, in cluster: Cluster) throws {
        if let mismatch = output.mismatch(printed) {
            Issue.record("\(name)\n\(mismatch)\nall of it:\n\(printed)")
        }
        for text in lacks {
            #expect(!printed.contains(text), "\(name) printed \(text):\n\(printed)")
        }
        for check in checks {
            let arguments = check.arguments.split(separator: " ").map(String.init)
            let printed = try cluster.attempt(arguments, input: check.input).output
            if let mismatch = check.output.mismatch(printed) {
                Issue.record("\(name): kubectl \(check.arguments)\n\(mismatch)")
            }
        }
        for part in awaited {
            withKnownIssue("\(name) waits for \(part.capability.rawValue)") {
                if let mismatch = part.output.mismatch(printed) { Issue.record("\(name)\n\(mismatch)\n\(printed)") }
            }
        }
    }
}

/// Finds and runs the cases.
enum Cases {
    /// The folder `shared` beside the package. Nil if it does not exist.
    static let shared: URL? = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared")
            .standardized
        return FileManager.default.fileExists(atPath: folder.appending(path: "cases").path()) ? folder : nil
    }()
    static let folder = shared?.appending(path: "cases")

    /// Returns the names of the cases for which `isIncluded` returns true.
    static func names(where isIncluded: (String) -> Bool) -> [String] {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path()) else {
            return []
        }
        return names.filter { name in
            isIncluded(name)
                && FileManager.default.fileExists(atPath: folder.appending(path: "\(name)/input.sh").path())
        }.sorted()
    }

    /// Starts a case's `input.sh` in an empty folder beside `manifests`, with its own home and temporary directory. If
    /// a Python script contains the name of a variable instead of a folder, a symbolic link has that name.
    static func start(_ name: String, in cluster: Cluster) throws -> BackgroundCommand {
        let place = cluster.directory.appending(path: name)
        let files = FileManager.default
        for folder in ["run", "tmp", "home"] {
            try files.createDirectory(at: place.appending(path: folder), withIntermediateDirectories: true)
        }
        let run = place.appending(path: "run").path()
        let temporary = place.appending(path: "tmp").path()
        try files.createSymbolicLink(atPath: run + "/$TMPDIR", withDestinationPath: temporary)
        if let shared {
            try files.createSymbolicLink(
                atPath: place.appending(path: "manifests").path(),
                withDestinationPath: shared.appending(path: "manifests").path())
        }
        let programs = [Cluster.kubectl, Cluster.python].compactMap(\.self).map {
            ($0 as NSString).deletingLastPathComponent
        }
        let script = try #require(folder).appending(path: "\(name)/input.sh").path()
        return try cluster.background(
            "/usr/bin/env",
            [
                "--chdir", run, "PATH=\(programs.joined(separator: ":")):/usr/bin:/bin", "TMPDIR=\(temporary)",
                "HOME=\(place.appending(path: "home").path())", "KUBECONFIG=\(cluster.kubeconfig)", "bash", script,
            ])
    }
}

/// The objects that some cases require: those of `setup/d1.yaml` and `setup/d2.yaml`, four of which upstream rejects
/// unchanged.
enum CaseSetup {
    static func apply(to cluster: Cluster) throws {
        try cluster.run("create", "namespace", "d")
        let setup = try #require(Cases.folder).appending(path: "setup")
        let changes = [
            ("diskURI: b", "diskURI: \"https://a.blob.core.windows.net/b/c.vhd\""),
            ("parameters: {kind: X, name: y}", "parameters: {kind: X, name: \"y\"}"),
            ("limitResponse: {type: Queue}", "limitResponse: {type: Queue, queuing: {}}"),
            ("LS0tLS1CRUdJTg==", try certificateRequest()),
        ]
        for file in ["d1.yaml", "d2.yaml"] {
            var text = try String(contentsOf: setup.appending(path: file), encoding: .utf8)
            for (seen, accepted) in changes { text = text.replacingOccurrences(of: seen, with: accepted) }
            try cluster.run("apply", "-f", "-", input: text)
        }
    }

    private static func certificateRequest() throws -> String {
        let script = """
            openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -subj /CN=x \
                2>/dev/null | base64 --wrap=0
            """
        return try Cluster.execute("/bin/sh", ["-c", script]).output
    }
}
