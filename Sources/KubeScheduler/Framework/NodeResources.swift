/// The numbers of a node that most decisions need. A snapshot has them in one array, so that a decision reads hundreds of them
/// without following references or counting them.
package struct NodeResources: Hashable, Sendable {
    /// Of the node's properties.
    let version: NodeVersion
    let podCount: Int64
    /// `Int64.max` if the node has no limit.
    let podLimit: Int64
    let allocatable: CPUAndMemory
    let requested: CPUAndMemory
    let nonZeroRequested: CPUAndMemory
}

/// Amounts of CPU in millicores and of memory in bytes.
package struct CPUAndMemory: Hashable, Sendable {
    package var cpu: Int64 = 0
    package var memory: Int64 = 0
}
