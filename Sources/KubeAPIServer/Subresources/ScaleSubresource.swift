import KubeAPI
import KubeJSON

/// Handles `scale`, the number of replicas of a workload of any kind.
package struct ScaleSubresource<Object: KubeObject<Void>>: SubresourceHandler {
    /// Reads and writes the fields of a kind that its scale contains.
    package struct Access: Sendable {
        var replicas: @Sendable (Object) -> Int32
        var setReplicas: @Sendable (inout Object, Int32) -> Void
        var current: @Sendable (Object) -> Int32
        var selector: @Sendable (Object) -> String
    }

    private let access: Access

    package init(_ access: Access) {
        self.access = access
    }

    package func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard let registry = server.registry(of: Object.self) else { throw .noSuchPath }
        let write = try WriteRequest(request, registry.definition)
        let access = access
        switch request.info.verb {
        case "get":
            let object = try registry.decode(try registry.current(write))
            sink.send(ServerResponse(json: Self.scale(object, access).json()))
        case "update", "patch":
            let patch =
                request.info.verb == "patch"
                ? try PatchRequest(request.body, contentType: request.contentType, type: Scale.self) : nil
            Task {
                do throws(StatusError) {
                    var main = write
                    main.subresource = nil
                    let result = try await registry.modify(main) { (old) throws(StatusError) in
                        try Self.apply(patch, write, to: old, access)
                    }
                    guard case .object(let record) = result.outcome else { throw .noSuchPath }
                    sink.send(ServerResponse(json: Self.scale(try registry.decode(record), access).json()))
                } catch {
                    sink.send(ServerResponse(error))
                }
            }
        default: throw .methodNotAllowed
        }
    }

    private static func apply(_ patch: PatchRequest?, _ write: WriteRequest, to old: Object, _ access: Access)
        throws(StatusError) -> Object
    {
        let decoder = BodyDecoder<Scale>(kind: Scale.groupVersionKind)
        let current = scale(old, access)
        let json: [UInt8]
        if let patch {
            let document: JSONValue
            do throws(JSONError) {
                document = try JSONValue(json: current.json())
            } catch {
                throw .internalError(error.message)
            }
            json = try patch.apply(to: document).json()
        } else {
            json = try BodyDecoder<Scale>.json(write.body, contentType: write.contentType)
        }
        let wanted = try decoder.decode(json, validation: write.fieldValidation).object
        if let version = wanted.metadata.resourceVersion, version != old.metadata.resourceVersion {
            throw .modified(
                GroupVersionResource(
                    group: Object.groupVersionKind.group, version: Object.groupVersionKind.version,
                    resource: Object.groupVersionKind.kind.lowercased() + "s"), write.name)
        }
        let replicas = wanted.spec.replicas ?? 0
        guard replicas >= 0 else {
            throw .invalid(
                Scale.groupVersionKind, write.name,
                [.invalid(FieldPath("spec.replicas"), replicas, "must be greater than or equal to 0")])
        }
        var object = old
        access.setReplicas(&object, replicas)
        return object
    }

    private static func scale(_ object: Object, _ access: Access) -> Scale {
        Scale {
            $0.metadata.name = object.metadata.name
            $0.metadata.namespace = object.metadata.namespace
            $0.metadata.uid = object.metadata.uid
            $0.metadata.resourceVersion = object.metadata.resourceVersion
            $0.metadata.creationTimestamp = object.metadata.creationTimestamp
            $0.spec.replicas = access.replicas(object)
            $0.status.replicas = access.current(object)
            $0.status.selector = access.selector(object)
        }
    }
}

extension Subresources {
    /// Sets the handlers of `scale` for every kind that has it.
    mutating func addScales() {
        set(
            "deployments.apps/scale",
            ScaleSubresource<Deployment>(
                .init(
                    replicas: { $0.spec.replicas ?? 1 }, setReplicas: { $0.spec.replicas = $1 },
                    current: { $0.status.replicas ?? 0 }, selector: { $0.spec.selector.requirements.description })))
        set(
            "replicasets.apps/scale",
            ScaleSubresource<ReplicaSet>(
                .init(
                    replicas: { $0.spec.replicas ?? 1 }, setReplicas: { $0.spec.replicas = $1 },
                    current: { $0.status.replicas }, selector: { $0.spec.selector.requirements.description })))
        set(
            "statefulsets.apps/scale",
            ScaleSubresource<StatefulSet>(
                .init(
                    replicas: { $0.spec.replicas ?? 1 }, setReplicas: { $0.spec.replicas = $1 },
                    current: { $0.status.replicas }, selector: { $0.spec.selector.requirements.description })))
        set(
            "replicationcontrollers/scale",
            ScaleSubresource<ReplicationController>(
                .init(
                    replicas: { $0.spec.replicas ?? 1 }, setReplicas: { $0.spec.replicas = $1 },
                    current: { $0.status.replicas },
                    selector: { LabelRequirements(matching: $0.spec.selector).description })))
    }
}
