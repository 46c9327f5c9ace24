import FoundationEssentials
import KubeSupport
import Synchronization

/// Asks etcd again and again whether it answers, so that health checks know before anybody waits for it, and that an etcd
/// that was replaced is noticed where nothing is written.
final class EtcdProbe: Sendable {
    private static let interval = Duration.milliseconds(500)
    /// A failure shows within two seconds: this, and the interval.
    private static let limit = Duration.milliseconds(1_200)

    private let cluster: EtcdCluster
    private let time: any TimeSource
    private let found = Mutex<StoreError?>(nil)

    init(cluster: EtcdCluster, time: any TimeSource) {
        self.cluster = cluster
        self.time = time
    }

    /// Why etcd can't be used at the moment.
    var failure: StoreError? { cluster.identity.replaced ?? found.withLock { $0 } }

    func run() async {
        while (try? await time.sleep(for: Self.interval)) != nil {
            do throws(StoreError) {
                // A linearizable read of one key that may not be there: nothing is transferred.
                let request = Etcdserverpb_RangeRequest.with {
                    $0.key = Data(EtcdCompactor.key.utf8)
                    $0.countOnly = true
                }
                let _: Etcdserverpb_RangeResponse = try await cluster.call(
                    Etcdserverpb_KV.Method.Range.descriptor, request, .harmless, within: Self.limit)
                found.withLock { $0 = nil }
            } catch {
                if Task.isCancelled { return }
                found.withLock { $0 = error }
            }
        }
    }
}
