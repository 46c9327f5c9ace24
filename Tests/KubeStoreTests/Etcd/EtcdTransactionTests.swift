import FoundationEssentials
import Testing

@testable import KubeStore

@Suite struct EtcdTransactionTests {
    private let keys = EtcdKeyLayout(own: "/registry/", prefix: "/prod/")

    private func entry(_ key: String, _ value: String, modified: Int64, created: Int64 = 1) -> Etcdserverpb_KeyValue {
        .with {
            $0.key = Data(key.utf8)
            $0.value = Data(value.utf8)
            $0.modRevision = modified
            $0.createRevision = created
        }
    }

    private func response(
        succeeded: Bool, revision: Int64 = 9, _ responses: [Etcdserverpb_ResponseOp]
    ) -> Etcdserverpb_TxnResponse {
        .with {
            $0.succeeded = succeeded
            $0.header.revision = revision
            $0.responses = responses
        }
    }

    /// The response to reading a key.
    private func range(_ entries: Etcdserverpb_KeyValue...) -> Etcdserverpb_ResponseOp {
        .with { $0.responseRange.kvs = entries }
    }

    @Test("preconditions become compares, mutations operations, with the keys of the layout")
    func request() throws {
        let plan = try EtcdTransaction(
            Transaction(
                preconditions: [.absent(key: "/registry/a"), .unchanged(key: "/registry/b", since: 7)],
                mutations: [
                    .put(key: "/registry/a", value: [1], lease: LeaseID(rawValue: 3)), .delete(key: "/registry/b"),
                ]), keys: keys)
        let compares = plan.request.compare
        #expect(compares.map(\.key) == [Data("/prod/a".utf8), Data("/prod/b".utf8)])
        #expect(compares.map(\.target) == [.create, .mod])
        #expect(compares[0].createRevision == 0 && compares[1].modRevision == 7)
        #expect(plan.request.failure.map(\.requestRange.key) == compares.map(\.key))
        #expect(plan.request.success[0].requestPut.key == Data("/prod/a".utf8))
        #expect(plan.request.success[0].requestPut.lease == 3)
        #expect(plan.request.success[1].requestDeleteRange.key == Data("/prod/b".utf8))
        #expect(plan.putKeys == ["/registry/a"])
    }

    @Test("a key that is unchanged since revision 0 never matches, as in other stores")
    func unchangedSinceZero() throws {
        let plan = try EtcdTransaction(
            Transaction(preconditions: [.unchanged(key: "/registry/a", since: 0)], mutations: []), keys: keys)
        #expect(plan.request.compare[0].modRevision == -1)
    }

    @Test("of several mutations of a key the last wins")
    func lastMutation() throws {
        let plan = try EtcdTransaction(
            Transaction(
                preconditions: [],
                mutations: [.put(key: "/registry/a", value: [1]), .delete(key: "/registry/a")]), keys: keys)
        #expect(plan.request.success.count == 1)
        #expect(plan.request.success[0].requestDeleteRange.key == Data("/prod/a".utf8))
    }

    @Test("more writes than etcd allows are rejected", arguments: [128, 129])
    func limit(count: Int) {
        let mutations = (0..<count).map { Mutation.delete(key: "/registry/\($0)") }
        let plan = try? EtcdTransaction(Transaction(preconditions: [], mutations: mutations), keys: keys)
        #expect((plan != nil) == (count <= EtcdTransaction.maximumOperations))
    }

    @Test("a transaction is repeatable only if each written key has a precondition")
    func repeatable() throws {
        func isRepeatable(_ preconditions: [Precondition]) throws -> Bool {
            let mutations = [Mutation.put(key: "/registry/a", value: []), .delete(key: "/registry/b")]
            let transaction = Transaction(preconditions: preconditions, mutations: mutations)
            return try EtcdTransaction(transaction, keys: keys).isRepeatable
        }
        #expect(try isRepeatable([.absent(key: "/registry/a"), .unchanged(key: "/registry/b", since: 1)]))
        #expect(try !isRepeatable([.absent(key: "/registry/a")]))
        #expect(try !isRepeatable([]))
    }

    @Test("a success has the changed keys: puts, and deletions of existing keys")
    func success() throws {
        let plan = try EtcdTransaction(
            Transaction(
                preconditions: [],
                mutations: [
                    .put(key: "/registry/a", value: []), .delete(key: "/registry/b"), .delete(key: "/registry/c"),
                ]), keys: keys)
        let (result, changed) = plan.result(
            response(
                succeeded: true,
                [
                    .with { $0.responsePut = .init() }, .with { $0.responseDeleteRange.deleted = 1 },
                    .with { $0.responseDeleteRange.deleted = 0 },
                ]))
        #expect(result == .committed(9))
        #expect(changed == ["/registry/a", "/registry/b"])
    }

    @Test("a conflict has the first key whose precondition does not hold, and its current entry")
    func conflict() throws {
        let plan = try EtcdTransaction(
            Transaction(
                preconditions: [
                    .unchanged(key: "/registry/a", since: 4), .absent(key: "/registry/b"),
                    .unchanged(key: "/registry/c", since: 2),
                ], mutations: []), keys: keys)
        let existing = entry("/prod/b", "x", modified: 6, created: 5)
        let unchanged = range(entry("/prod/a", "v", modified: 4))
        #expect(
            plan.result(response(succeeded: false, [unchanged, range(existing), range()])).0
                == .conflict(
                    key: "/registry/b",
                    current: StoredEntry(key: "/registry/b", value: [0x78], created: 5, modified: 6)))
        #expect(
            plan.result(response(succeeded: false, [unchanged, range(), range()])).0
                == .conflict(key: "/registry/c", current: nil))
    }

    @Test("a conflict with the transaction's own writes reveals an earlier attempt that was executed")
    func earlierAttempt() throws {
        let plan = try EtcdTransaction(
            Transaction(
                preconditions: [.absent(key: "/registry/a"), .absent(key: "/registry/b")],
                mutations: [.put(key: "/registry/a", value: [0x78]), .put(key: "/registry/b", value: [0x79])]),
            keys: keys)
        func earlier(_ a: Etcdserverpb_KeyValue, _ b: Etcdserverpb_KeyValue) -> Revision? {
            plan.earlierRevision(response(succeeded: false, [range(a), range(b)]))
        }
        let a = entry("/prod/a", "x", modified: 8)
        #expect(earlier(a, entry("/prod/b", "y", modified: 8)) == 8)
        // Another client has written one of them, or the same value in another transaction.
        #expect(earlier(a, entry("/prod/b", "z", modified: 8)) == nil)
        #expect(earlier(a, entry("/prod/b", "y", modified: 7)) == nil)
    }
}
