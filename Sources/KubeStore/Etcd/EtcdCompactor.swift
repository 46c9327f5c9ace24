import FoundationEssentials
import KubeSupport

/// Compacts etcd's history periodically, coordinated with all other API servers on the same etcd, including upstream's.
///
/// The key `compact_rev_key` coordinates them: its version is the number of the round, its value the revision at the
/// start of the round. The API server that first writes the next round compacts to the revision of the previous one, so
/// each revision stays readable for at least one and at most two intervals.
struct EtcdCompactor: Sendable {
    static let key = "compact_rev_key"

    let cluster: EtcdCluster
    let interval: Duration
    let time: any TimeSource
    let health: StoreHealth

    func run() async {
        var round = Round(number: 0, revision: 0)
        while (try? await time.sleep(for: interval)) != nil {
            // The next round also does the work of a failed one.
            do throws(StoreError) {
                round = try await perform(round)
                health.set(nil)
            } catch {
                if !Task.isCancelled { health.set(error) }
            }
        }
    }

    struct Round: Equatable {
        var number: Int64
        var revision: Int64
    }

    private func perform(_ round: Round) async throws(StoreError) -> Round {
        let request = Etcdserverpb_TxnRequest.with { request in
            request.compare = [
                .with {
                    $0.key = Data(Self.key.utf8)
                    $0.target = .version
                    $0.version = round.number
                }
            ]
            request.success = [
                .with {
                    $0.requestPut.key = Data(Self.key.utf8)
                    $0.requestPut.value = Data("\(round.revision)".utf8)
                }
            ]
            request.failure = [.with { $0.requestRange.key = Data(Self.key.utf8) }]
        }
        let response: Etcdserverpb_TxnResponse = try await cluster.call(
            Etcdserverpb_KV.Method.Txn.descriptor, request, .notIdempotent)
        guard response.succeeded else {
            // Another API server has started the round: use its number.
            let version = response.responses.first?.responseRange.kvs.first?.version ?? 0
            return Round(number: version, revision: response.header.revision)
        }
        if round.revision > 0 {
            let compaction = Etcdserverpb_CompactionRequest.with { $0.revision = round.revision }
            do throws(StoreError) {
                let _: Etcdserverpb_CompactionResponse = try await cluster.call(
                    Etcdserverpb_KV.Method.Compact.descriptor, compaction, .idempotent)
            } catch {
                guard case .compacted = error.code else { throw error }
            }
        }
        return Round(number: round.number + 1, revision: response.header.revision)
    }
}
