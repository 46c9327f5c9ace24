import KubeJSON
import KubeSupport

/// A network configuration that this program wrote.
struct CNINetworkFile {
    let path: String
    let name: String
    let bridge: String
    let addressDirectory: String
    /// The addresses of the bridge: the first address of each range.
    let gateways: [String]

    /// Nil if the file does not exist or does not have the format that this program writes.
    init?(_ path: String) {
        guard let text = try? HostFiles.readText(path), let document = try? JSONValue(json: text),
            let name = document["name"]?.string, let plugin = document["plugins"]?.array?.first,
            let bridge = plugin["bridge"]?.string,
            let addresses = plugin["ipam"]?["dataDir"]?.string
        else { return nil }
        self.path = path
        self.name = name
        self.bridge = bridge
        addressDirectory = addresses
        gateways = (plugin["ipam"]?["ranges"]?.array ?? []).compactMap { range in
            range.array?.first?["subnet"]?.string.flatMap { CIDR($0)?.address(at: 1).description }
        }
    }
}
