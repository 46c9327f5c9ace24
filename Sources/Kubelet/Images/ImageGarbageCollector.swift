import KubeSupport

/// Selects the unused images to remove when the disk is too full: those that have been unused longest are first.
///
/// Source: https://kubernetes.io/docs/concepts/architecture/garbage-collection/#container-image-garbage-collection
struct ImageGarbageCollector: Sendable {
    var highThresholdPercent: Int64
    var lowThresholdPercent: Int64
    private var lastUsed: [String: Timestamp] = [:]

    init(highThresholdPercent: Int64, lowThresholdPercent: Int64) {
        self.highThresholdPercent = highThresholdPercent
        self.lowThresholdPercent = lowThresholdPercent
    }

    /// - Parameter inUse: The IDs of the images of existing containers.
    /// - Returns: The IDs of the images to remove, in order.
    mutating func plan(
        images: [CRI.Image], inUse: Set<String>, capacity: Int64, available: Int64, now: Timestamp
    ) -> [String] {
        let present = Set(images.map(\.id))
        lastUsed = lastUsed.filter { present.contains($0.key) }
        for image in images where inUse.contains(image.id) || lastUsed[image.id] == nil { lastUsed[image.id] = now }
        let used = capacity - available
        guard capacity > 0, used * 100 / capacity >= highThresholdPercent else { return [] }
        var surplus = used - capacity * lowThresholdPercent / 100
        var result: [String] = []
        let candidates = images.filter { !inUse.contains($0.id) && !$0.pinned }
            .sorted { (lastUsed[$0.id] ?? now, $0.id) < (lastUsed[$1.id] ?? now, $1.id) }
        for image in candidates where surplus > 0 {
            result.append(image.id)
            surplus -= Int64(clamping: image.size)
        }
        return result
    }
}
