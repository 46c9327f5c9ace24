import FoundationEssentials
import KubeSupport
import Synchronization

/// Probes etcd periodically, so that health checks need not wait for etcd, and that its replacement is detected even
/// without writes.
final class EtcdProbe: Sendable {
    private static let interval = Duration.milliseconds(500)
    /// The time limit of a probe. With the interval, a failure is detected within two seconds.
    private static let limit = Duration.milliseconds(1_200)

    private let cluster: EtcdCluster
    private let time: any TimeSource
    private let found = Mutex<StoreError?>(nil)

    init(cluster: EtcdCluster, time: any TimeSource) {
        self.cluster = cluster
        self.time = time
    }

    /// The error if etcd is currently unavailable.
    var failure: StoreError? { cluster.identity.replaced ?? found.withLock { $0 } }

    func run() async {
        while (try? await time.sleep(for: Self.interval)) != nil {
            do throws(StoreError) {
                // A linearizable read that counts one key, which transfers no value.
                let request = Etcdserverpb_RangeRequest.with {
                    $0.key = Data(EtcdCompactor.key.utf8)
                    $0.countOnly = true
                }
                let _: Etcdserverpb_RangeResponse = try await cluster.call(
                    Etcdserverpb_KV.Method.Range.descriptor, request, .idempotent, within: Self.limit)
                found.withLock { $0 = nil }
            } catch {
                if Task.isCancelled { return }
                found.withLock { $0 = error }
            }
        }
    }
}
