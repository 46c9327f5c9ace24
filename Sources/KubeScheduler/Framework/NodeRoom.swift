/// What nearly all decisions look at of a node: numbers, which lie beside each other for all nodes of a snapshot, so that
/// looking at hundreds of them follows and counts no reference.
package struct NodeRoom: Hashable, Sendable {
    /// Of the node's facts.
    let version: NodeVersion
    let podCount: Int64
    /// The largest number there is where the node does not say.
    let podLimit: Int64
    let allocatable: MainAmounts
    let requested: MainAmounts
    let nonZeroRequested: MainAmounts
}

/// The two resources that nearly every pod names: thousandths of a core, and bytes.
package struct MainAmounts: Hashable, Sendable {
    package var cpu: Int64 = 0
    package var memory: Int64 = 0
}
