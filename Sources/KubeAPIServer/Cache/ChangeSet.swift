/// Changes that are applied together, grouped by resource, in order within each resource.
struct ChangeSet {
    private(set) var byResource: [(resource: ResourceCache, changes: [ObjectChange])] = []

    mutating func append(_ change: ObjectChange, of resource: ResourceCache) {
        // Most sets have one change; the changes of transactions are of few resources.
        if let index = byResource.lastIndex(where: { $0.resource === resource }) {
            byResource[index].changes.append(change)
        } else {
            byResource.append((resource, [change]))
        }
    }

    mutating func append(_ changes: [ObjectChange], of resource: ResourceCache) {
        for change in changes { append(change, of: resource) }
    }
}
