import Crypto

/// An OCI image-layout archive of a container image with one layer, which `ctr images import` reads.
///
/// Source: the OCI image specification (image-layout.md, manifest.md, config.md).
package struct OCIImageArchive: Sendable {
    /// An entry of the image's layer.
    package enum Entry: Sendable {
        case file(path: String, content: [UInt8], mode: UInt32)
        case directory(path: String, mode: UInt32)
        case symbolicLink(path: String, target: String)
    }

    /// The full reference, as `docker.io/library/busybox:latest`.
    package var reference: String
    package var entries: [Entry]
    package var entrypoint: [String]
    package var command: [String]
    package var environment: [String]
    /// The processor architecture (GOARCH).
    package var architecture: String

    package init(
        reference: String, entries: [Entry], entrypoint: [String] = [], command: [String] = [],
        environment: [String] = ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
        architecture: String = OCIImageArchive.hostArchitecture
    ) {
        self.reference = reference
        self.entries = entries
        self.entrypoint = entrypoint
        self.command = command
        self.environment = environment
        self.architecture = architecture
    }

    package static var hostArchitecture: String {
        #if arch(arm64)
            "arm64"
        #else
            "amd64"
        #endif
    }

    /// Returns the archive's bytes, which depend only on the image.
    package func archive() -> [UInt8] {
        let layer = Blob(layerArchive())
        let config = Blob(Array(configuration(layer: layer).utf8))
        let manifest = Blob(Array(manifest(config: config, layer: layer).utf8))
        var tar = TarArchive()
        tar.addFile("oci-layout", Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8))
        tar.addFile("index.json", Array(index(manifest: manifest).utf8))
        tar.addDirectory("blobs")
        tar.addDirectory("blobs/sha256")
        for blob in [manifest, config, layer] { tar.addFile("blobs/sha256/\(blob.hex)", blob.content) }
        return tar.finished()
    }

    private struct Blob {
        let content: [UInt8]
        let hex: String

        init(_ content: [UInt8]) {
            self.content = content
            hex = SHA256.hash(data: content).map { byte in
                let text = String(byte, radix: 16)
                return text.count == 1 ? "0" + text : text
            }.joined()
        }

        func descriptor(_ mediaType: String, more: String = "") -> String {
            #"{"mediaType":"\#(mediaType)","digest":"sha256:\#(hex)","size":\#(content.count)\#(more)}"#
        }
    }

    private func layerArchive() -> [UInt8] {
        var tar = TarArchive()
        for entry in entries {
            switch entry {
            case .file(let path, let content, let mode): tar.addFile(path, content, mode: mode)
            case .directory(let path, let mode): tar.addDirectory(path, mode: mode)
            case .symbolicLink(let path, let target): tar.addSymbolicLink(path, to: target)
            }
        }
        return tar.finished()
    }

    private func configuration(layer: Blob) -> String {
        """
        {"architecture":\(quoted(architecture)),"os":"linux","config":{"Env":\(list(environment)),\
        "Entrypoint":\(list(entrypoint)),"Cmd":\(list(command)),"WorkingDir":"/"},\
        "rootfs":{"type":"layers","diff_ids":["sha256:\(layer.hex)"]},\
        "history":[{"created":"1970-01-01T00:00:00Z","created_by":"martlet"}]}
        """
    }

    private func manifest(config: Blob, layer: Blob) -> String {
        """
        {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
        "config":\(config.descriptor("application/vnd.oci.image.config.v1+json")),\
        "layers":[\(layer.descriptor("application/vnd.oci.image.layer.v1.tar"))]}
        """
    }

    private func index(manifest: Blob) -> String {
        let more = """
            ,"annotations":{"io.containerd.image.name":\(quoted(reference)),\
            "org.opencontainers.image.ref.name":\(quoted(reference))},\
            "platform":{"architecture":\(quoted(architecture)),"os":"linux"}
            """
        let descriptor = manifest.descriptor("application/vnd.oci.image.manifest.v1+json", more: more)
        return
            #"{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[\#(descriptor)]}"#
    }

    private func list(_ items: [String]) -> String {
        items.isEmpty ? "null" : "[" + items.map(quoted).joined(separator: ",") + "]"
    }

    /// Returns the text as a JSON string. Of the characters that JSON escapes, the names, paths and commands of these
    /// images contain only quotes and backslashes.
    private func quoted(_ text: String) -> String {
        "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" } + "\""
    }
}

extension OCIImageArchive {
    /// Returns the sandbox image, which contains only the `pause` program.
    package static func pause(program: [UInt8], reference: String) -> Self {
        Self(
            reference: reference, entries: [.file(path: "pause", content: program, mode: 0o755)],
            entrypoint: ["/pause"])
    }

    /// Returns a busybox image: a static busybox program, and one symbolic link for each applet.
    package static func busybox(program: [UInt8], applets: [String], reference: String) -> Self {
        var entries: [Entry] = ["bin", "dev", "etc", "home", "proc", "root", "sys", "usr", "usr/bin", "var"]
            .map { .directory(path: $0, mode: 0o755) }
        entries.append(.directory(path: "tmp", mode: 0o1777))
        entries.append(
            .file(
                path: "etc/passwd",
                content: Array("root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/home:/bin/false\n".utf8),
                mode: 0o644))
        entries.append(
            .file(path: "etc/group", content: Array("root:x:0:\nnobody:x:65534:\n".utf8), mode: 0o644))
        entries.append(.file(path: "bin/busybox", content: program, mode: 0o755))
        for applet in Set(applets).subtracting(["busybox"]).sorted() {
            entries.append(.symbolicLink(path: "bin/\(applet)", target: "busybox"))
        }
        entries.append(.symbolicLink(path: "usr/bin/env", target: "../../bin/busybox"))
        return Self(reference: reference, entries: entries, command: ["sh"])
    }
}
