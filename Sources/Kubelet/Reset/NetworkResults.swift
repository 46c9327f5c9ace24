import KubeJSON

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// What CNI's library noted of each pod of a network, and keeps until the pod's network was taken away in order.
struct NetworkResults {
    /// A directory of the machine, for all networks.
    static let directory = "/var/lib/cni/results"

    /// Removes the network namespaces of a network's pods that are still noted, and the notes.
    /// - Returns: how many pods there were.
    static func remove(network: String, in directory: String = directory) throws(KubeletError) -> Int {
        var identifiers: Set<String> = []
        for name in HostFiles.list(directory) where name.hasPrefix("\(network)-") {
            guard let text = try? HostFiles.readText("\(directory)/\(name)"), let note = try? JSONValue(json: text),
                note["networkName"]?.string == network, let identifier = note["containerId"]?.string
            else { continue }
            identifiers.insert(identifier)
            let interfaces = note["result"]?["interfaces"]?.array ?? []
            // Older versions name the namespace only with the interface in it.
            let namespaces = Set(([note["netns"]] + interfaces.map { $0["sandbox"] }).compactMap { $0?.string })
            for path in namespaces where path.contains("/netns/cni-") {
                umount2(path, CInt(MNT_DETACH) | CInt(UMOUNT_NOFOLLOW))
                try HostFiles.removeFile(path)
            }
        }
        for name in HostFiles.list(directory) where identifiers.contains(where: { name.contains("-\($0)-") }) {
            try HostFiles.removeFile("\(directory)/\(name)")
        }
        return identifiers.count
    }
}

extension NodeReset {
    /// Removes the network namespaces of pods that were not ended in order, and what is noted of them.
    /// - Returns: how many pods there were.
    package func removeNetworkNamespaces() throws(KubeletError) -> Int {
        guard let network else { return 0 }
        return try NetworkResults.remove(network: network.name)
    }
}
