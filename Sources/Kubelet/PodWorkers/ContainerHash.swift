import KubeAPI

/// A hash of the fields of a container's spec whose change requires a new container: its name and image. The other
/// fields that may change while the pod runs (its resources) are updated in place.
enum ContainerHash {
    static func of(_ container: Container) -> String {
        // FNV-1a gives the same hash in every run of the kubelet. Swift's Hasher does not.
        var hash: UInt32 = 2_166_136_261
        for byte in "\(container.name)\u{0}\(container.image ?? "")".utf8 {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        return String(hash, radix: 16)
    }
}
