/// The only key of a controller that processes the whole cluster in each reconciliation.
package struct WholeCluster: Hashable, Sendable {
    package init() {}
}
