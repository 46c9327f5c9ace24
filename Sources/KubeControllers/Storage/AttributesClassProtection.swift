import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Lets a VolumeAttributesClass go once it is deleted and no claim or volume has it:
/// https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
package final class AttributesClassProtectionController: Controller {
    package let name = "volumeattributesclass-protection-controller"
    private static let finalizer = "kubernetes.io/vac-protection"

    private let client: Client
    private let classes: Informer<VolumeAttributesClass>
    private let claims: Informer<PersistentVolumeClaim>
    private let volumes: Informer<PersistentVolume>
    private let queue: WorkQueue<String>
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        classes = context.informers.informer(VolumeAttributesClass.self)
        claims = context.informers.informer(PersistentVolumeClaim.self)
        volumes = context.informers.informer(PersistentVolume.self)
        queue = WorkQueue(name: "vacprotection", time: context.time)
        logger = context.logger(name)
    }

    package func run() async {
        classes.addHandler { [queue] change in
            if case .deleted = change { return }
            if Self.isLeaving(change.object) { queue.add(change.object.metadata.name ?? "") }
        }
        let retry: @Sendable () -> Void = { [queue, classes] in
            for leaving in classes.objects where Self.isLeaving(leaving) { queue.add(leaving.metadata.name ?? "") }
        }
        claims.addHandler { change in
            if case .added = change { return }
            retry()
        }
        volumes.addHandler { change in
            if case .added = change { return }
            retry()
        }
        await classes.waitUntilSynced()
        await claims.waitUntilSynced()
        await volumes.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await self.reconcile($0) }.run()
    }

    private static func isLeaving(_ object: VolumeAttributesClass) -> Bool {
        object.metadata.deletionTimestamp != nil && object.metadata.finalizers.contains(finalizer)
    }

    private func reconcile(_ name: String) async throws -> ReconcileLoop<String>.Outcome {
        guard var object = classes.get(name: name), Self.isLeaving(object), !isUsed(name) else { return .done }
        object.metadata.finalizers.removeAll { $0 == Self.finalizer }
        do {
            try await client.update(object)
        } catch let error as StatusError where error.isNotFound {
            // It is gone already.
        }
        return .done
    }

    private func isUsed(_ name: String) -> Bool {
        volumes.objects.contains { $0.spec.volumeAttributesClassName == name }
            || claims.objects.contains { claim in
                claim.spec.volumeAttributesClassName == name || claim.status.currentVolumeAttributesClassName == name
                    || claim.status.modifyVolumeStatus?.targetVolumeAttributesClassName == name
            }
    }
}
