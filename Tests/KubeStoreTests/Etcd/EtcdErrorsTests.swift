import GRPCCore
import Testing

@testable import KubeStore

@Suite struct EtcdErrorsTests {
    @Test("lost connections and overload are transient, rejected requests are not")
    func transient() {
        #expect(EtcdErrors.isTransient(RPCError(code: .unavailable, message: "connection refused")))
        #expect(EtcdErrors.isTransient(RPCError(code: .resourceExhausted, message: "etcdserver: too many requests")))
        #expect(!EtcdErrors.isTransient(RPCError(code: .resourceExhausted, message: "mvcc: database space exceeded")))
        #expect(!EtcdErrors.isTransient(RPCError(code: .invalidArgument, message: "etcdserver: key is not provided")))
    }

    @Test("only errors before the proposal guarantee that a write had no effect")
    func unprocessed() {
        #expect(EtcdErrors.isUnprocessed(RPCError(code: .unavailable, message: "etcdserver: no leader")))
        #expect(!EtcdErrors.isUnprocessed(RPCError(code: .unavailable, message: "etcdserver: request timed out")))
        #expect(!EtcdErrors.isUnprocessed(RPCError(code: .unavailable, message: "transport is closing")))
    }

    @Test(
        "errors have the store's codes",
        arguments: [
            (
                RPCError.Code.outOfRange, "etcdserver: mvcc: required revision has been compacted",
                StoreError.Code.compacted(oldest: 0)
            ),
            (.outOfRange, "etcdserver: mvcc: required revision is a future revision", .futureRevision(current: 0)),
            (.notFound, "etcdserver: requested lease not found", .leaseNotFound(LeaseID(rawValue: 0))),
            (.resourceExhausted, "etcdserver: mvcc: database space exceeded", .full),
            (.dataLoss, "etcdserver: corrupt cluster", .corrupt), (.invalidArgument, "other", .unavailable),
        ])
    func codes(code: RPCError.Code, message: String, expected: StoreError.Code) {
        #expect(EtcdErrors.storeError(RPCError(code: code, message: message)).code == expected)
    }
}
