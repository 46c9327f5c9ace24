import KubeAPI
import KubeClient
import KubeSupport

/// The resources that the garbage collector watches: a value without I/O.
///
/// Each resource has a number, by which the graph knows it, for as long as the process runs: one that goes and comes
/// back has the same.
struct MonitoredResources {
    /// What a round of discovery changes.
    struct Change: Equatable {
        /// Resources to start watching.
        var begin: [Int] = []
        /// Resources to end following; one that is in `begin` as well is served under another version now.
        var end: [Int] = []
    }

    /// By number.
    private var descriptions: [APIResourceDescription] = []
    private var numbers: [String: Int] = [:]
    /// References may name a kind in any version that is served.
    private var kinds: [GroupVersionKind: Int] = [:]
    private var followed: Set<Int> = []
    /// Resources without a first listing, and until when the collector waits for it.
    private var unsynced: [Int: Timestamp] = [:]
    private var isDiscovered = false

    /// A resource that can't be listed does not keep all others from being collected for longer than this: upstream's
    /// wait for its monitors' first listings.
    static let syncTimeout: Duration = .seconds(30)

    subscript(number: Int) -> APIResourceDescription { descriptions[number] }

    /// The resource of a kind; nil for one that is not served or not watched.
    func number(of kind: GroupVersionKind) -> Int? { kinds[kind] }

    /// Takes over what is served. Resources count that can be listed, watched and deleted, but for events, which
    /// expire.
    mutating func update(_ discovered: DiscoveredResources, now: Timestamp) -> Change {
        isDiscovered = true
        var change = Change()
        var present: Set<Int> = []
        for description in discovered.preferred where Self.isFollowed(description) {
            let number = number(for: description)
            present.insert(number)
            let isMoved = descriptions[number].version != description.version
            descriptions[number] = description
            if followed.contains(number) {
                guard isMoved else { continue }
                change.end.append(number)
            }
            change.begin.append(number)
            unsynced[number] = now + Self.syncTimeout
        }
        for number in followed.subtracting(present).sorted() {
            change.end.append(number)
            unsynced[number] = nil
        }
        followed = present
        kinds = [:]
        for description in discovered.resources {
            guard let number = numbers[description.groupVersionResource.qualifiedResource], present.contains(number)
            else { continue }
            kinds[description.groupVersionKind] = number
        }
        return change
    }

    mutating func markSynced(_ number: Int) {
        unsynced[number] = nil
    }

    /// Returns true if every resource has its first listing, or had long enough for it.
    func isSynced(now: Timestamp) -> Bool {
        isDiscovered && unsynced.values.allSatisfy { $0 <= now }
    }

    private mutating func number(for description: APIResourceDescription) -> Int {
        let name = description.groupVersionResource.qualifiedResource
        if let number = numbers[name] { return number }
        descriptions.append(description)
        numbers[name] = descriptions.count - 1
        return descriptions.count - 1
    }

    private static func isFollowed(_ description: APIResourceDescription) -> Bool {
        let isEvents = description.resource == "events" && ["", "events.k8s.io"].contains(description.group)
        return !isEvents && [.list, .watch, .delete].allSatisfy { description.verbs.contains($0) }
    }
}
