/// A file that a volume contains for a pod.
struct ProjectedFile: Sendable, Hashable {
    var content: [UInt8]
    var mode: UInt32
}
