import Testing

@testable import KubeAPIServer

@Suite struct ImageNameTests {
    @Test(
        "names with the tag latest or without a tag are latest",
        arguments: [
            "busybox", "busybox:latest", "library/busybox", "localhost:5000/busybox", "host:5000/a/b:latest",
            "HOST/busybox", "busybox:latest@sha256:abc", "@busybox", "busybox/", "busybox@",
        ])
    func latest(image: String) {
        #expect(ImageName.isLatest(image))
    }

    @Test(
        "other tags, digests and invalid names are not latest",
        arguments: [
            "", "busybox:1.36", "busybox@sha256:abc", "host:5000/busybox:1", "Busybox", "host/Busybox", "a b", "@", "/",
            "busybox:", "busybox:latest:1",
        ])
    func others(image: String) {
        #expect(!ImageName.isLatest(image))
    }
}
