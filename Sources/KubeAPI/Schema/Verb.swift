/// The verbs of discovery and RBAC.
package enum Verb: String, Hashable, Sendable, CaseIterable {
    case get, list, watch, create, update, patch, delete, deletecollection
}
