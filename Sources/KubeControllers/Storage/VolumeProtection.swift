import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Lets a PersistentVolume go once it is deleted and not bound to a claim:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package final class VolumeProtectionController: Controller {
    package let name = "pv-protection-controller"
    private static let finalizer = "kubernetes.io/pv-protection"

    private let client: Client
    private let volumes: Informer<PersistentVolume>
    private let queue: WorkQueue<String>
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        volumes = context.informers.informer(PersistentVolume.self)
        queue = WorkQueue(name: "pvprotection", time: context.time)
        logger = context.logger(name)
    }

    package func run() async {
        volumes.addHandler { [queue] change in
            if case .deleted = change { return }
            if Self.isFree(change.object) { queue.add(change.object.metadata.name ?? "") }
        }
        await volumes.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await self.reconcile($0) }.run()
    }

    private static func isFree(_ volume: PersistentVolume) -> Bool {
        volume.metadata.deletionTimestamp != nil && volume.metadata.finalizers.contains(finalizer)
            && volume.status.phase != "Bound"
    }

    private func reconcile(_ name: String) async throws -> ReconcileLoop<String>.Outcome {
        guard var volume = volumes.get(name: name), Self.isFree(volume) else { return .done }
        volume.metadata.finalizers.removeAll { $0 == Self.finalizer }
        do {
            try await client.update(volume)
        } catch let error as StatusError where error.isNotFound {
            // It is gone already.
        }
        return .done
    }
}
