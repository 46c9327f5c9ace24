import KubeAPI

/// A short name for the part of a container's spec whose change asks for a new container: its name and image. The
/// other fields that a running pod's spec may change (its resources) are changed in place.
enum ContainerHash {
    static func of(_ container: Container) -> String {
        // FNV-1a: the same in every run of the kubelet, which Swift's Hasher is not.
        var hash: UInt32 = 2_166_136_261
        for byte in "\(container.name)\u{0}\(container.image ?? "")".utf8 {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        return String(hash, radix: 16)
    }
}
