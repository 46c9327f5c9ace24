import ArgumentParser
import KubeAPI
import KubeClient
import KubeSupport

/// Measures decoding a list of pods into structs and encoding it, as JSON and as protobuf.
struct CodecBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codec", abstract: "Decode and encode a list of pods on one core.")

    @Option(help: "Number of pods in the list.")
    var pods = 5_000

    @Option(help: "Number of repetitions; the best time counts.")
    var rounds = 10

    func validate() throws {
        guard pods > 0, rounds > 0 else { throw ValidationError("--pods and --rounds must be at least 1") }
    }

    func run() throws {
        var list = PodList()
        list.items = (0..<pods).map(Self.pod)
        let json = list.json()
        let megabytes = Double(json.count) / 1_000_000
        let kind = GroupVersionKind(group: "", version: "v1", kind: "PodList")
        let protobuf = try ProtobufEnvelope.encode(json: json, as: PodList.self, kind: kind)
        let read = try best { _ = try ObjectList<Pod>(json: json) }
        let write = best { _ = list.json() }
        let encode = try best { _ = try ProtobufEnvelope.encode(json: json, as: PodList.self, kind: kind) }
        let decode = try best { _ = try PodList(json: ProtobufEnvelope(protobuf).json(as: PodList.self)) }
        // All rates are bytes of JSON, so that they are comparable.
        func line(_ name: String, _ seconds: Double) {
            print("\(name)  \(Int((megabytes / seconds).rounded())) MB/s, \(Int((seconds * 1_000).rounded())) ms")
        }
        print("\(pods) pods, \(Int(megabytes.rounded())) MB of JSON, \(protobuf.count / 1_000_000) MB of protobuf")
        line("read typed", read)
        line("write typed", write)
        line("JSON to protobuf", encode)
        line("protobuf to typed", decode)
    }

    private func best(_ body: () throws -> Void) rethrows -> Double {
        let time = SystemTime()
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = time.now()
            try body()
            best = min(best, (time.now() - start).inSeconds)
        }
        return best
    }

    /// Returns a pod like those of a Deployment: 1.5 KB.
    private static func pod(_ number: Int) -> Pod {
        Pod {
            $0.metadata.name = "web-5d4f8c7b9-\(number)"
            $0.metadata.generateName = "web-5d4f8c7b9-"
            $0.metadata.namespace = "default"
            $0.metadata.uid = "0a1b2c3d-0000-4000-8000-\(1_000_000 + number)"
            $0.metadata.labels = ["app": "web", "tier": "backend", "pod-template-hash": "5d4f8c7b9"]
            $0.metadata.creationTimestamp = Time(secondsSinceEpoch: 1_750_000_000)
            $0.spec.nodeName = "node-\(number % 100)"
            $0.spec.restartPolicy = "Always"
            $0.spec.serviceAccountName = "default"
            $0.spec.containers = [container]
            $0.spec.volumes = [
                Volume {
                    $0.name = "config"; $0.configMap = ConfigMapVolumeSource { $0.name = "app-config" }
                }
            ]
            $0.spec.tolerations = [
                Toleration {
                    $0.key = "node.kubernetes.io/not-ready"; $0.operator = "Exists"; $0.effect = "NoExecute"
                }
            ]
            $0.status.phase = "Running"
            $0.status.podIP = "10.244.\(number / 250 % 250).\(number % 250)"
            $0.status.conditions = ["Initialized", "Ready", "ContainersReady", "PodScheduled"].map { type in
                PodCondition {
                    $0.type = type
                    $0.status = "True"
                    $0.lastTransitionTime = Time(secondsSinceEpoch: 1_750_000_005)
                }
            }
        }
    }

    private static var container: Container {
        Container {
            $0.name = "app"
            $0.image = "registry.example/app:1.2.3"
            $0.ports = [
                ContainerPort {
                    $0.name = "http"; $0.containerPort = 8_080; $0.protocol = "TCP"
                }
            ]
            $0.env = [
                EnvVar {
                    $0.name = "MODE"; $0.value = "production"
                }
            ]
            $0.resources.requests = ["cpu": "100m", "memory": "128Mi"]
            $0.resources.limits = ["cpu": "500m", "memory": "256Mi"]
            $0.volumeMounts = [
                VolumeMount {
                    $0.name = "config"; $0.mountPath = "/etc/app"
                }
            ]
            $0.readinessProbe = Probe {
                $0.httpGet = HTTPGetAction {
                    $0.path = "/ready"; $0.port = "http"
                }
                $0.periodSeconds = 5
            }
        }
    }
}
