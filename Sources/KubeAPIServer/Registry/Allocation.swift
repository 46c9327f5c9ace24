import KubeAPI
import KubeStore
import Logging

/// Claims to be written or removed together with an object.
package struct Allocation: Sendable {
    var preconditions: [Precondition] = []
    var mutations: [KubeStore.Mutation] = []
    /// The errors to report for claims of requested values, by the keys of the claims.
    private var refusals: [String: StatusError] = [:]

    /// Adds a claim, which fails if another object has it.
    ///
    /// - Parameter refusal: The error if another object has it; nil for a value that the server chose.
    mutating func claim(_ key: String, _ value: [UInt8], refusal: StatusError?) {
        preconditions.append(.absent(key: key))
        mutations.append(.put(key: key, value: value))
        refusals[key] = refusal
    }

    /// Removes a claim.
    mutating func release(_ claim: StoredEntry) {
        preconditions.append(.unchanged(key: claim.key, since: claim.modified))
        mutations.append(.delete(key: claim.key))
    }

    /// Throws if the claim `key`, which another object was found to have, is for a requested value, so that no other
    /// value can be chosen.
    func checkReplaceable(_ key: String) throws(StatusError) {
        if let refusal = refusals[key] { throw refusal }
    }
}
