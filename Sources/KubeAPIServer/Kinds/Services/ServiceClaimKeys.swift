import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport

/// The keys and values in the store by which services claim addresses and node ports.
struct ServiceClaimKeys: Sendable {
    /// The resource `ipaddresses`, whose objects are the claims of addresses.
    let addresses: ResourceDefinition?
    private let time: any TimeSource
    private let names: NameGenerator

    /// The prefix of the keys of claimed node ports.
    static let portPrefix = Catalogue.storagePrefix + "ranges/servicenodeports/"
    /// The label by which upstream identifies the addresses of services.
    private static let managerLabel = "ipaddress.kubernetes.io/managed-by"
    private static let manager = "ipallocator.k8s.io"
    private static let familyLabel = "ipaddress.kubernetes.io/ip-family"

    init(catalogue: Catalogue, time: any TimeSource, names: NameGenerator) {
        addresses =
            catalogue[
                GroupVersionResource(group: "networking.k8s.io", version: "v1", resource: "ipaddresses")]
        self.time = time
        self.names = names
    }

    /// The prefix of the keys of all `IPAddress` objects.
    var addressPrefix: String { key(address: "") }

    func key(address: String) -> String {
        addresses?.storeKey(namespace: "", name: address) ?? Catalogue.storagePrefix + "ipaddresses/\(address)"
    }

    func key(port: ServiceClaims.Port) -> String { "\(Self.portPrefix)\(port.transport)-\(port.number)" }

    /// Returns the `IPAddress` object by which `service` claims an address.
    func value(address: String, _ service: Service) -> [UInt8] {
        KubeAPI.IPAddress {
            $0.metadata.name = address
            $0.metadata.uid = names.uid()
            $0.metadata.creationTimestamp = Time(time.now())
            $0.metadata.labels = [
                Self.familyLabel: address.utf8.contains(UInt8(ascii: ":")) ? "IPv6" : "IPv4",
                Self.managerLabel: Self.manager,
            ]
            $0.spec.parentRef = ParentReference {
                $0.group = ""
                $0.resource = "services"
                $0.namespace = service.metadata.namespace
                $0.name = service.metadata.name ?? ""
            }
        }.json()
    }

    /// Returns the value of a node port's key.
    func value(_ service: Service) -> [UInt8] {
        Array("\(service.metadata.namespace ?? "")/\(service.metadata.name ?? "")".utf8)
    }

    /// Returns true if the entry is a claim of `service`.
    func isClaim(_ entry: StoredEntry, of service: Service) -> Bool {
        guard let owner = owner(of: entry) else { return false }
        return owner.namespace == service.metadata.namespace ?? "" && owner.name == service.metadata.name
    }

    /// Returns the service that owns the claim; nil if no service does, as for an `IPAddress` that a user created.
    func owner(of entry: StoredEntry) -> (namespace: String, name: String)? {
        if entry.key.hasPrefix(Self.portPrefix) {
            let parts = String(decoding: entry.value, as: UTF8.self).split(separator: "/").map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        guard let addresses, let json = try? StoredValue.json(entry.value, addresses),
            let address = try? KubeAPI.IPAddress(json: json),
            address.metadata.labels[Self.managerLabel] == Self.manager,
            address.spec.parentRef.resource == "services"
        else { return nil }
        return (address.spec.parentRef.namespace ?? "", address.spec.parentRef.name)
    }
}
