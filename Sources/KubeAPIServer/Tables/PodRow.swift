import KubeAPI
import KubeJSON

/// Decodes only the fields of a pod that its row shows, since lists of pods are long and most of a pod is its spec.
enum PodRow {
    @Sendable static func read(_ json: [UInt8]) throws(JSONError) -> Pod {
        try PodRowDocument(json: json).pod
    }
}

private struct PodRowDocument: JSONReadable {
    private(set) var pod = Pod()

    static var zero: Self { Self() }

    private init() {}

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                try readMetadata(&reader)
            } else if reader.keyIs("spec") {
                try readSpec(&reader)
            } else if reader.keyIs("status") {
                try pod.status.read(from: &reader)
            } else {
                try reader.skipValue()
            }
        }
    }

    private mutating func readMetadata(_ reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("name") {
                pod.metadata.name = try reader.readNonEmptyString()
            } else if reader.keyIs("creationTimestamp") {
                pod.metadata.creationTimestamp = try Time(from: &reader)
            } else if reader.keyIs("deletionTimestamp") {
                pod.metadata.deletionTimestamp = try Time(from: &reader)
            } else {
                try reader.skipValue()
            }
        }
    }

    private mutating func readSpec(_ reader: inout JSONReader) throws(JSONError) {
        var spec = PodSpec()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("nodeName") {
                spec.nodeName = try reader.readNonEmptyString()
            } else if reader.keyIs("containers") {
                spec.containers = try Self.containers(&reader)
            } else if reader.keyIs("initContainers") {
                spec.initContainers = try Self.containers(&reader)
            } else if reader.keyIs("readinessGates") {
                guard try reader.beginArray() else { continue }
                while try reader.nextElement() {
                    try PodReadinessGate.readElement(of: &spec.readinessGates, from: &reader)
                }
            } else {
                try reader.skipValue()
            }
        }
        pod.spec = spec
    }

    /// Decodes the names and restart policies of containers.
    private static func containers(_ reader: inout JSONReader) throws(JSONError) -> [Container] {
        var containers: [Container] = []
        guard try reader.beginArray() else { return containers }
        while try reader.nextElement() {
            var container = Container()
            if try reader.beginObject() {
                while try reader.nextKey() {
                    if reader.keyIs("name") {
                        container.name = try reader.readString()
                    } else if reader.keyIs("restartPolicy") {
                        container.restartPolicy = try reader.readNonEmptyString()
                    } else {
                        try reader.skipValue()
                    }
                }
            }
            containers.append(container)
        }
        return containers
    }
}
