import KubeJSON

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The results that the CNI library stores for each pod of a network until the pod's network is removed.
struct CNIResults {
    /// The directory for all networks of the machine.
    static let directory = "/var/lib/cni/results"

    /// Removes the network namespaces of a network's pods that still have a result, and the results.
    /// - Returns: The number of pods.
    static func remove(network: String, in directory: String = directory) throws(KubeletError) -> Int {
        var identifiers: Set<String> = []
        for name in HostFiles.list(directory) where name.hasPrefix("\(network)-") {
            guard let text = try? HostFiles.readText("\(directory)/\(name)"), let note = try? JSONValue(json: text),
                note["networkName"]?.string == network, let identifier = note["containerId"]?.string
            else { continue }
            identifiers.insert(identifier)
            let interfaces = note["result"]?["interfaces"]?.array ?? []
            // Older versions record the namespace only with its interface.
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
    /// Removes the network namespaces of pods that were not stopped normally, and their results.
    /// - Returns: The number of pods.
    package func removeNetworkNamespaces() throws(KubeletError) -> Int {
        guard let network else { return 0 }
        return try CNIResults.remove(network: network.name)
    }
}
