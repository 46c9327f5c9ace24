import KubeAPI

/// Parses image names: https://kubernetes.io/docs/concepts/containers/images/
enum ImageName {
    /// Returns true if the image has the tag `latest`, or neither a tag nor a digest. Returns false for an invalid
    /// name.
    static func isLatest(_ image: String) -> Bool {
        var image = image
        return image.withUTF8(isLatest)
    }

    private static func isLatest(_ image: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !image.isEmpty, image.allSatisfy(isAllowed) else { return false }
        var name = image[...]
        while name.first == at { name.removeFirst() }
        let end = name.firstIndex(of: at)
        if let end { name = name[..<end] }
        while name.last == slash { name.removeLast() }
        if let start = name.lastIndex(of: slash) { name = name[(start + 1)...] }
        guard !name.isEmpty else { return false }
        guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else {
            // Names are in lower case, except for the host of the registry.
            let hasDigest = end.map { $0 + 1 < image.endIndex } ?? false
            return !hasDigest && !name.contains { (0x41...0x5a).contains($0) }
        }
        return name[(colon + 1)...].elementsEqual("latest".utf8)
    }

    private static let at = UInt8(ascii: "@")
    private static let slash = UInt8(ascii: "/")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        NameRules.isAlphanumeric(byte) || (0x2d...0x2f).contains(byte) || byte == 0x3a || byte == 0x40 || byte == 0x5f
    }
}
