import Glibc
import KubeAPI
import KubeSupport
import Testing

@testable import Kubelet

/// A directory that is removed after the test.
final class TemporaryDirectory {
    let path = "/tmp/kubelet-files-\(UInt64.random(in: 0...UInt64.max))"
    init() throws { try HostFiles.createDirectories(path) }
    deinit { try? HostFiles.removeTree(path) }
}

@Suite("Volumes")
struct VolumeTests {
    private func files(_ volume: Volume, _ objects: ReferencedObjects, tokens: [String: String] = [:]) throws
        -> [String: ProjectedFile]?
    {
        let pod = Pod.sample { $0.metadata.labels = ["b": "2", "a": "say \"hi\""] }
        let downwardAPI = DownwardAPI(pod: pod, podIPs: [], hostIPs: [], allocatable: [:])
        return try VolumePayload(downwardAPI: downwardAPI, objects: objects, tokens: tokens).files(of: volume)
    }

    private var objects: ReferencedObjects {
        var objects = ReferencedObjects()
        objects.configMaps["settings"] = ConfigMap {
            $0.data = ["color": "blue"]
            $0.binaryData = ["raw": ByteData([0, 255])]
        }
        objects.secrets["login"] = Secret { $0.data = ["password": ByteData("secret")] }
        return objects
    }

    @Test("A ConfigMap becomes files of all keys, or of the selected keys with their modes")
    func configMap() throws {
        let all = try files(
            Volume { $0.configMap = ConfigMapVolumeSource { $0.name = "settings" } }, objects)
        #expect(all?["color"]?.content == Array("blue".utf8) && all?["raw"]?.content == [0, 255])
        #expect(all?["color"]?.mode == 0o644)
        let some = try files(
            Volume {
                $0.configMap = ConfigMapVolumeSource {
                    $0.name = "settings"
                    $0.defaultMode = 0o400
                    $0.items = [
                        KeyToPath {
                            $0.key = "color"
                            $0.path = "deep/er/name"
                        }
                    ]
                }
            }, objects)
        #expect(some == ["deep/er/name": ProjectedFile(content: Array("blue".utf8), mode: 0o400)])
    }

    @Test("Missing objects result in upstream's messages, and optional missing sources are empty")
    func missing() throws {
        func volume(optional: Bool) -> Volume {
            Volume {
                $0.secret = SecretVolumeSource {
                    $0.secretName = "absent"
                    $0.optional = optional
                }
            }
        }
        let error = #expect(throws: KubeletError.self) { try files(volume(optional: false), objects) }
        #expect(error?.message == "secret \"absent\" not found")
        #expect(try files(volume(optional: true), objects) == [:])
    }

    @Test("A projected volume contains a token, a Secret and fields of the pod")
    func projected() throws {
        let volume = Volume {
            $0.projected = ProjectedVolumeSource {
                $0.sources = [
                    VolumeProjection { $0.serviceAccountToken = ServiceAccountTokenProjection { $0.path = "token" } },
                    VolumeProjection { $0.secret = SecretProjection { $0.name = "login" } },
                    VolumeProjection {
                        $0.downwardAPI = DownwardAPIProjection {
                            $0.items = [
                                DownwardAPIVolumeFile {
                                    $0.path = "labels"
                                    $0.fieldRef = ObjectFieldSelector { $0.fieldPath = "metadata.labels" }
                                }
                            ]
                        }
                    },
                ]
            }
        }
        let result = try files(volume, objects, tokens: ["token": "abc"])
        #expect(result?.keys.sorted() == ["labels", "password", "token"])
        #expect(result?["labels"]?.content == Array("a=\"say \\\"hi\\\"\"\nb=\"2\"".utf8))
    }

    @Test("Paths out of the volume are rejected", arguments: ["../up", "/abs", "a/../b", "a//b", "..data", ""])
    func badPaths(path: String) {
        let volume = Volume {
            $0.configMap = ConfigMapVolumeSource {
                $0.name = "settings"
                $0.items = [
                    KeyToPath {
                        $0.key = "color"
                        $0.path = path
                    }
                ]
            }
        }
        #expect(throws: KubeletError.self) { try files(volume, objects) }
    }

    @Test("The atomic writer replaces all files at once through ..data, and writes nothing without a change")
    func atomicWriter() throws {
        let directory = try TemporaryDirectory()
        let writer = AtomicWriter(directory: directory.path)
        func file(_ text: String, _ mode: UInt32 = 0o640) -> ProjectedFile {
            ProjectedFile(content: Array(text.utf8), mode: mode)
        }
        #expect(try writer.write(["a": file("1"), "sub/b": file("2")], generation: "..1"))
        #expect(HostFiles.linkTarget("\(directory.path)/..data") == "..1")
        #expect(HostFiles.linkTarget("\(directory.path)/sub") == "..data/sub")
        #expect(try HostFiles.readText("\(directory.path)/sub/b") == "2")
        #expect(HostFiles.status("\(directory.path)/a").map { $0.st_mode & 0o777 } == 0o640)
        #expect(try !writer.write(["a": file("1"), "sub/b": file("2")], generation: "..2"))
        #expect(try writer.write(["a": file("new")], generation: "..3"))
        #expect(try HostFiles.readText("\(directory.path)/a") == "new")
        #expect(HostFiles.list(directory.path) == ["..3", "..data", "a"])
    }

    @Test("A volume without a source is an emptyDir; an unsupported source is rejected")
    func withoutSource() throws {
        let directory = try TemporaryDirectory()
        let mounter = VolumeMounter(directories: PodDirectories(root: directory.path, logs: directory.path))
        let payload = VolumePayload(
            downwardAPI: DownwardAPI(pod: .sample(), podIPs: [], hostIPs: [], allocatable: [:]),
            objects: ReferencedObjects(), tokens: [:])
        func mount(_ volume: Volume) throws -> String {
            try mounter.mount(volume, pod: .sample(), payload: payload, now: Timestamp(secondsSinceEpoch: 0))
        }
        let path = try mount(Volume { $0.name = "v" })
        #expect(path.hasSuffix("/volumes/kubernetes.io~empty-dir/v"))
        #expect(HostFiles.status(path).map { $0.st_mode & 0o777 } == 0o777)
        #expect(throws: KubeletError.self) {
            try mount(
                Volume {
                    $0.name = "v"
                    $0.nfs = NFSVolumeSource { $0.server = "s" }
                })
        }
    }

    @Test("hostPath checks the type of the file, or creates it")
    func hostPath() throws {
        let directory = try TemporaryDirectory()
        let mounter = VolumeMounter(directories: PodDirectories(root: directory.path, logs: directory.path))
        let payload = VolumePayload(
            downwardAPI: DownwardAPI(pod: .sample(), podIPs: [], hostIPs: [], allocatable: [:]),
            objects: ReferencedObjects(), tokens: [:])
        func mount(_ name: String, _ type: String) throws -> String {
            try mounter.mount(
                Volume {
                    $0.name = "v"
                    $0.hostPath = HostPathVolumeSource {
                        $0.path = "\(directory.path)/\(name)"
                        $0.type = type
                    }
                }, pod: .sample(), payload: payload, now: Timestamp(secondsSinceEpoch: 0))
        }
        #expect(throws: KubeletError.self) { try mount("none", "Directory") }
        #expect(HostFiles.isDirectory(try mount("made", "DirectoryOrCreate")))
        #expect(HostFiles.fileType(try mount("file", "FileOrCreate")) == S_IFREG)
        #expect(throws: KubeletError.self) { try mount("file", "Directory") }
        #expect(throws: KubeletError.self) { try mount("file", "Socket") }
    }
}
