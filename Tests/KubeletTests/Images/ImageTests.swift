import KubeAPI
import KubeSupport
import Subprocess
import Testing

@testable import Kubelet

@Suite("Images")
struct ImageTests {
    @Test(
        "Image references are parsed",
        arguments: [
            ("busybox", "busybox", nil, true), ("busybox:1.36", "busybox", "1.36", false),
            ("localhost:5000/a/b", "localhost:5000/a/b", nil, true),
            ("Host.io/app:latest", "Host.io/app", "latest", true),
        ] as [(String, String, String?, Bool)])
    func references(text: String, repository: String, tag: String?, latest: Bool) {
        let reference = ImageReference(text)
        #expect(reference?.repository == repository && reference?.tag == tag && reference?.isLatest == latest)
    }

    @Test(
        "Invalid image references are rejected",
        arguments: ["", "UPPER", "a b", "a:", "a@sha256:12", "-a", "a/", "a//b", "a:tag!", "é"])
    func badReferences(text: String) {
        #expect(ImageReference(text) == nil)
    }

    @Test("The credentials of a pull secret are matched by registry and path")
    func credentials() {
        let json = """
            {"auths": {"https://index.docker.io/v1/": {"auth": "ZG9ja2Vy"}, "ghcr.io/org": {"username": "u"},
            "ghcr.io": {"username": "other"}}}
            """
        let secret = Secret { $0.data = [".dockerconfigjson": ByteData(json)] }
        let credentials = RegistryCredentials(secret: secret)
        #expect(credentials.matching("busybox").map(\.auth) == ["ZG9ja2Vy"])
        #expect(credentials.matching("ghcr.io/org/app:1").map(\.username) == ["u", "other"])
        #expect(credentials.matching("quay.io/app").isEmpty)
        #expect(
            RegistryCredentials(secret: Secret { $0.data = [".dockerconfigjson": ByteData("{")] }).matching("a").isEmpty
        )
    }

    @Test("An image archive is an OCI layout that tar reads, with equal bytes for equal images")
    func archive() async throws {
        let image = OCIImageArchive.pause(program: [1, 2, 3], reference: "example.com/pause:1")
        let bytes = image.archive()
        #expect(bytes == image.archive() && bytes.count % 512 == 0)
        let directory = try TemporaryDirectory()
        try HostFiles.write(bytes, to: "\(directory.path)/image.tar")
        let result = try await Subprocess.run(
            .name("tar"), arguments: ["-xvf", "\(directory.path)/image.tar", "-C", directory.path],
            output: .string(limit: 65536), error: .string(limit: 65536))
        #expect(result.terminationStatus.isSuccess)
        let index = try HostFiles.readText("\(directory.path)/index.json")
        #expect(index.contains("\"io.containerd.image.name\":\"example.com/pause:1\""))
        for blob in HostFiles.list("\(directory.path)/blobs/sha256") {
            let sum = try await Subprocess.run(
                .name("sha256sum"), arguments: ["\(directory.path)/blobs/sha256/\(blob)"],
                output: .string(limit: 4096))
            #expect(sum.standardOutput.hasPrefix(blob))
        }
    }

    @Test("Unused images are removed, the longest unused first, until the disk is below the low threshold")
    func garbageCollection() {
        var collector = ImageGarbageCollector(highThresholdPercent: 85, lowThresholdPercent: 80)
        func image(_ id: String, _ size: UInt64) -> CRI.Image {
            .with {
                $0.id = id
                $0.size = size
            }
        }
        let start = Timestamp(secondsSinceEpoch: 1_750_000_000)
        let images = [image("a", 40), image("b", 40), image("c", 40)]
        #expect(collector.plan(images: images, inUse: [], capacity: 1000, available: 200, now: start).isEmpty)
        let later = start + .seconds(60)
        #expect(collector.plan(images: images, inUse: ["a"], capacity: 1000, available: 200, now: later).isEmpty)
        #expect(
            collector.plan(images: images, inUse: ["c"], capacity: 1000, available: 130, now: later) == ["b", "a"])
    }

    @Test(
        "Durations have Go's format",
        arguments: [
            (Duration.seconds(10), "10s"), (.seconds(80), "1m20s"), (.seconds(300), "5m0s"),
            (.milliseconds(350), "350ms"),
            (.milliseconds(1500), "1.5s"), (.seconds(3605), "1h0m5s"), (.zero, "0s"),
        ])
    func durations(duration: Duration, text: String) {
        #expect(duration.goDescription == text)
    }
}
