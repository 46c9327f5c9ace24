import KubeAPI

/// The order in which discovery lists resources that are added while the server runs.
///
/// Upstream gives all their groups the same low priority: they follow the built-in groups, ordered by name. Within a
/// group, resources are ordered by name, and versions by
/// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority
enum DiscoveryOrder {
    /// Returns the descriptions of `served` with those of new resources inserted in order.
    static func inserting(
        _ new: [APIResourceDescription], into served: ServedResources
    ) -> [APIResourceDescription] {
        let added = Set(
            served.entries.filter { $0.definition.dynamicKind != nil }.map(\.definition.groupVersionResource))
        let builtIn = served.descriptions.filter { !added.contains($0.groupVersionResource) }
        let others = served.descriptions.filter { added.contains($0.groupVersionResource) } + new
        return builtIn + others.sorted(by: precedes)
    }

    private static func precedes(_ left: APIResourceDescription, _ right: APIResourceDescription) -> Bool {
        if left.group != right.group { return left.group < right.group }
        if left.version != right.version { return isPreferred(left.version, to: right.version) }
        return left.resource < right.resource
    }

    /// Returns true if `left` precedes `right`: stable, beta, alpha, then names of other forms; higher numbers first.
    static func isPreferred(_ left: String, to right: String) -> Bool {
        switch (VersionPriority(left), VersionPriority(right)) {
        case (let left?, let right?):
            return (left.stability, left.major, left.minor) > (right.stability, right.major, right.minor)
        case (_?, nil): return true
        case (nil, _?): return false
        case (nil, nil): return left < right
        }
    }
}

/// The parts of a version's name: `v2`, `v1beta3`.
private struct VersionPriority {
    /// 2 for stable versions, 1 for beta, 0 for alpha.
    let stability: Int
    let major: Int
    let minor: Int

    /// Returns nil for names of another form.
    init?(_ name: String) {
        guard name.hasPrefix("v") else { return nil }
        let digits = name.dropFirst().prefix { $0.isNumber }
        guard let major = Int(digits), major > 0 else { return nil }
        self.major = major
        let rest = name.dropFirst(1 + digits.count)
        if rest.isEmpty {
            (stability, minor) = (2, 0)
            return
        }
        for (word, stability) in [("beta", 1), ("alpha", 0)] where rest.hasPrefix(word) {
            guard let minor = Int(rest.dropFirst(word.count)), minor > 0 else { return nil }
            (self.stability, self.minor) = (stability, minor)
            return
        }
        return nil
    }
}
