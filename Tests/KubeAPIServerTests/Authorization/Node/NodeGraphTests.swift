import KubeAPI
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct NodeGraphTests {
    private typealias Object = NodeGraph.Object

    private func pod(_ name: String, node: String?, _ spec: JSONObject, uid: String = "1") throws -> Pod {
        var spec = spec
        if let node { spec["nodeName"] = .string(node) }
        let value: JSONValue = [
            "metadata": ["namespace": "default", "name": .string(name), "uid": .string(uid)], "spec": .object(spec),
        ]
        return try Pod(json: value.json())
    }

    private func object(_ kind: Object.Kind, _ name: String) -> Object {
        Object(kind, namespace: "default", name: name)
    }

    @Test("every kind of reference from a pod is found")
    func references() throws {
        let pod = try pod(
            "p", node: "a",
            [
                "serviceAccountName": "account", "imagePullSecrets": [["name": "pull"]],
                "containers": [
                    [
                        "name": "c",
                        "env": [
                            ["name": "A", "valueFrom": ["secretKeyRef": ["name": "env", "key": "k"]]],
                            ["name": "B", "valueFrom": ["configMapKeyRef": ["name": "env", "key": "k"]]],
                        ],
                    ]
                ],
                "initContainers": [
                    ["name": "i", "envFrom": [["secretRef": ["name": "from"]], ["configMapRef": ["name": "from"]]]]
                ],
                "ephemeralContainers": [["name": "e", "envFrom": [["secretRef": ["name": "debug"]]]]],
                "volumes": [
                    ["name": "1", "secret": ["secretName": "volume"]], ["name": "2", "configMap": ["name": "volume"]],
                    [
                        "name": "3",
                        "projected": [
                            "sources": [["secret": ["name": "projected"]], ["configMap": ["name": "projected"]]]
                        ],
                    ],
                    ["name": "4", "persistentVolumeClaim": ["claimName": "claim"]], ["name": "5", "ephemeral": [:]],
                    ["name": "6", "csi": ["driver": "d", "nodePublishSecretRef": ["name": "csi"]]],
                    ["name": "7", "rbd": ["image": "i", "monitors": [], "secretRef": ["name": "rbd"]]],
                    ["name": "8", "azureFile": ["secretName": "azure", "shareName": "s"]],
                ],
                "resourceClaims": [["name": "r", "resourceClaimName": "devices"]],
            ])
        let secrets = ["pull", "env", "from", "debug", "volume", "projected", "csi", "rbd", "azure"]
        let configMaps = ["env", "from", "volume", "projected"]
        let expected =
            secrets.map { object(.secret, $0) } + configMaps.map { object(.configMap, $0) }
            + [
                object(.serviceAccount, "account"), object(.persistentVolumeClaim, "claim"),
                object(.persistentVolumeClaim, "p-5"), object(.resourceClaim, "devices"),
            ]
        #expect(PodReferences(pod).objects == Set(expected))

        var graph = NodeGraph()
        graph.update(pod)
        for object in expected {
            #expect(graph.connects("a", to: object))
            #expect(!graph.connects("b", to: object))
        }
        #expect(!graph.connects("a", to: Object(.secret, namespace: "other", name: "env")))
    }

    @Test("a node loses access when its last pod that refers to the object is removed")
    func removal() throws {
        var graph = NodeGraph()
        let spec: JSONObject = ["volumes": [["name": "v", "secret": ["secretName": "s"]]]]
        graph.update(try pod("p", node: "a", spec))
        graph.update(try pod("q", node: "a", spec))
        graph.update(try pod("r", node: "b", spec))
        graph.removePod(object(.pod, "p"))
        #expect(graph.connects("a", to: object(.secret, "s")))
        graph.removePod(object(.pod, "q"))
        #expect(!graph.connects("a", to: object(.secret, "s")))
        #expect(graph.connects("b", to: object(.secret, "s")))
        #expect(!graph.connects("a", to: object(.pod, "q")))
        #expect(graph.connects("b", to: object(.pod, "r")))
    }

    @Test("unbound pods and mirror pods add no relations")
    func withoutEffect() throws {
        var graph = NodeGraph()
        let spec: JSONObject = ["volumes": [["name": "v", "secret": ["secretName": "s"]]]]
        graph.update(try pod("p", node: nil, spec))
        var mirror = try pod("m", node: "a", spec)
        mirror.metadata.annotations["kubernetes.io/config.mirror"] = "x"
        graph.update(mirror)
        #expect(!graph.connects("a", to: object(.secret, "s")))
        #expect(!graph.connects("", to: object(.secret, "s")))
    }

    @Test("a pod is decoded again only for a new node, a new UID or resource claims")
    func needsUpdate() throws {
        var graph = NodeGraph()
        let key = object(.pod, "p")
        #expect(!graph.needsUpdate(key, node: "", uid: "1"))
        #expect(graph.needsUpdate(key, node: "a", uid: "1"))
        graph.update(try pod("p", node: "a", [:]))
        #expect(!graph.needsUpdate(key, node: "a", uid: "1"))
        #expect(graph.needsUpdate(key, node: "a", uid: "2"))
        #expect(graph.needsUpdate(key, node: "", uid: "2"))
    }

    @Test("a volume and its secrets belong to the nodes whose pods use its claim")
    func volumes() throws {
        var graph = NodeGraph()
        graph.update(
            try pod("p", node: "a", ["volumes": [["name": "v", "persistentVolumeClaim": ["claimName": "c"]]]]))
        let volume: JSONValue = [
            "metadata": ["name": "pv"],
            "spec": [
                "claimRef": ["namespace": "default", "name": "c"],
                "csi": [
                    "driver": "d", "volumeHandle": "h", "nodeStageSecretRef": ["namespace": "csi", "name": "stage"],
                    "controllerPublishSecretRef": ["namespace": "csi", "name": "controller"],
                ],
            ],
        ]
        graph.update(try PersistentVolume(json: volume.json()))
        #expect(graph.connects("a", to: Object(.persistentVolume, name: "pv")))
        #expect(!graph.connects("b", to: Object(.persistentVolume, name: "pv")))
        #expect(graph.connects("a", to: Object(.secret, namespace: "csi", name: "stage")))
        #expect(!graph.connects("a", to: Object(.secret, namespace: "csi", name: "controller")))
        graph.removeVolume("pv")
        #expect(!graph.connects("a", to: Object(.persistentVolume, name: "pv")))
        #expect(!graph.connects("a", to: Object(.secret, namespace: "csi", name: "stage")))
    }
}
