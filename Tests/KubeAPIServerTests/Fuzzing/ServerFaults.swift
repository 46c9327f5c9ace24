/// Returns true if a response is an internal error, which fuzzing looks for.
///
/// Upstream gives some faults of a request out as errors that it does not classify, a resource version of a read that is no number
/// among them: code 500 and no reason. A fault of the server's own says `InternalError`, in every encoding of a Status.
func isServerFault(status: Int, body: some Sequence<UInt8>) -> Bool {
    switch status {
    case 200..<500, 504: false
    case 500: String(decoding: Array(body), as: UTF8.self).contains("InternalError")
    default: true
    }
}
