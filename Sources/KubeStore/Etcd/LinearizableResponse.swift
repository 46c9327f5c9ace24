/// A response that reflects everything that was committed before its request.
protocol LinearizableResponse {
    var header: Etcdserverpb_ResponseHeader { get }
}

extension Etcdserverpb_RangeResponse: LinearizableResponse {}
extension Etcdserverpb_TxnResponse: LinearizableResponse {}
