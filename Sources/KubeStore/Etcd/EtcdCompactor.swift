import FoundationEssentials
import KubeSupport

/// Forgets etcd's history from time to time, in concert with every other API server on the same etcd, upstream's
/// included.
///
/// The key `compact_rev_key` is the agreement: its version is the number of the round, its value the revision at the
/// round's beginning. Whoever writes a round's number first compacts what the round before had noted, so each revision can
/// be read for at least one interval and at most two.
struct EtcdCompactor: Sendable {
    static let key = "compact_rev_key"

    let cluster: EtcdCluster
    let interval: Duration
    let time: any TimeSource
    let health: StoreHealth

    func run() async {
        var round = Round(number: 0, revision: 0)
        while (try? await time.sleep(for: interval)) != nil {
            // A round that fails is made up for by the next one.
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
        let answer: Etcdserverpb_TxnResponse = try await cluster.call(
            Etcdserverpb_KV.Method.Txn.descriptor, request, .harmful)
        guard answer.succeeded else {
            // Somebody else is ahead: follow.
            let version = answer.responses.first?.responseRange.kvs.first?.version ?? 0
            return Round(number: version, revision: answer.header.revision)
        }
        if round.revision > 0 {
            let compaction = Etcdserverpb_CompactionRequest.with { $0.revision = round.revision }
            do throws(StoreError) {
                let _: Etcdserverpb_CompactionResponse = try await cluster.call(
                    Etcdserverpb_KV.Method.Compact.descriptor, compaction, .harmless)
            } catch {
                guard case .compacted = error.code else { throw error }
            }
        }
        return Round(number: round.number + 1, revision: answer.header.revision)
    }
}
