import KubeAPI
import KubeJSON
import KubeSupport

extension Table<Node> {
    static let nodes = Table<Node>([
        .name, TableColumn("Status"), TableColumn("Roles"), .age, TableColumn("Version"),
        TableColumn("Internal-IP", priority: 1), TableColumn("External-IP", priority: 1),
        TableColumn("OS-Image", priority: 1), TableColumn("Kernel-Version", priority: 1),
        TableColumn("Container-Runtime", priority: 1),
    ]) { node, now in
        func address(_ type: String) -> JSONValue {
            .string(node.status.addresses.first { $0.type == type }?.address ?? "<none>")
        }
        func text(_ value: String) -> JSONValue { .string(value.isEmpty ? "<unknown>" : value) }
        let info = node.status.nodeInfo
        let architecture = info.architecture.isEmpty ? "" : " (\(info.architecture))"
        return [
            .string(node.metadata.name ?? ""), .string(status(node)), .string(roles(node)), .string(node.age(now)),
            .string(info.kubeletVersion), address("InternalIP"), address("ExternalIP"), text(info.osImage),
            info.kernelVersion.isEmpty ? text("") : .string(info.kernelVersion + architecture),
            text(info.containerRuntimeVersion),
        ]
    }

    private static func status(_ node: Node) -> String {
        let ready = node.status.conditions.first { $0.type == "Ready" }
        let text = ready.map { $0.status == "True" ? "Ready" : "NotReady" } ?? "Unknown"
        return node.spec.unschedulable == true ? "\(text),SchedulingDisabled" : text
    }

    private static func roles(_ node: Node) -> String {
        let prefix = "node-role.kubernetes.io/"
        var roles = node.metadata.labels.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        if let role = node.metadata.labels["kubernetes.io/role"], !role.isEmpty { roles.append(role) }
        return roles.isEmpty ? "<none>" : roles.sorted().joined(separator: ",")
    }
}

extension Table<Service> {
    static let services = Table<Service>([
        .name, TableColumn("Type"), TableColumn("Cluster-IP"), TableColumn("External-IP"), TableColumn("Port(s)"), .age,
        TableColumn("Selector", priority: 1),
    ]) { service, now in
        let ports = service.spec.ports.map { port in
            let node = port.nodePort.map { $0 == 0 ? "" : ":\($0)" } ?? ""
            return "\(port.port)\(node)/\(port.protocol ?? "TCP")"
        }
        return [
            .string(service.metadata.name ?? ""), .string(service.spec.type ?? "ClusterIP"),
            .string(service.spec.clusterIP ?? "<none>"), .string(externalAddress(service)),
            .string(ports.isEmpty ? "<none>" : ports.joined(separator: ",")), .string(service.age(now)),
            .string(LabelText.labels(service.spec.selector)),
        ]
    }

    private static func externalAddress(_ service: Service) -> String {
        var addresses = service.spec.externalIPs
        switch service.spec.type {
        case "ExternalName": return service.spec.externalName ?? "<none>"
        case "LoadBalancer":
            let ingress = service.status.loadBalancer.ingress.compactMap { $0.ip ?? $0.hostname }
            addresses = ingress + addresses
            if addresses.isEmpty { return "<pending>" }
        default: break
        }
        return addresses.isEmpty ? "<none>" : addresses.joined(separator: ",")
    }
}

extension Table<Namespace> {
    static let namespaces = Table<Namespace>([.name, TableColumn("Status"), .age]) { namespace, now in
        [
            .string(namespace.metadata.name ?? ""), .string(namespace.status.phase ?? ""), .string(namespace.age(now)),
        ]
    }
}

extension Table<ConfigMap> {
    static let configMaps = Table<ConfigMap>([.name, TableColumn("Data"), .age]) { map, now in
        [
            .string(map.metadata.name ?? ""), .integer(Int64(map.data.count + map.binaryData.count)),
            .string(map.age(now)),
        ]
    }
}

extension Table<Secret> {
    static let secrets = Table<Secret>([.name, TableColumn("Type"), TableColumn("Data"), .age]) { secret, now in
        [
            .string(secret.metadata.name ?? ""), .string(secret.type ?? "Opaque"), .integer(Int64(secret.data.count)),
            .string(secret.age(now)),
        ]
    }
}

extension Table<ServiceAccount> {
    static let serviceAccounts = Table<ServiceAccount>([.name, .age]) { account, now in
        [.string(account.metadata.name ?? ""), .string(account.age(now))]
    }
}

extension Table<Event> {
    static let events = Table<Event>([
        TableColumn("Last Seen"), TableColumn("Type"), TableColumn("Reason"), TableColumn("Object"),
        TableColumn("Subobject", priority: 1), TableColumn("Source", priority: 1), TableColumn("Message"),
        TableColumn("First Seen", priority: 1), TableColumn("Count", priority: 1),
        TableColumn("Name", format: "name", priority: 1),
    ]) { event, now in
        let object = event.involvedObject
        let first = event.firstTimestamp ?? event.eventTime.map { Time($0.timestamp) }
        let last = event.series?.lastObservedTime.map { Time($0.timestamp) } ?? event.lastTimestamp ?? first
        let source = [
            event.source.component ?? event.reportingComponent ?? "",
            event.source.host ?? event.reportingInstance ?? "",
        ]
        let kind = object.kind?.lowercased() ?? ""
        return [
            .string(HumanDuration.since(last, now: now)), .string(event.type ?? ""), .string(event.reason ?? ""),
            .string(object.name.map { "\(kind)/\($0)" } ?? kind), .string(object.fieldPath ?? ""),
            .string(source.filter { !$0.isEmpty }.joined(separator: ", ")),
            .string((event.message ?? "").trimmingNewlines),
            .string(HumanDuration.since(first, now: now)), .integer(Int64(event.series?.count ?? event.count ?? 1)),
            .string(event.metadata.name ?? ""),
        ]
    }
}

extension Table<Endpoints> {
    static let endpoints = Table<Endpoints>([.name, TableColumn("Endpoints"), .age]) { endpoints, now in
        let all = endpoints.subsets.flatMap { subset in
            subset.ports.isEmpty
                ? subset.addresses.map(\.ip)
                : subset.ports.flatMap { port in subset.addresses.map { "\($0.ip):\(port.port)" } }
        }
        let shown = all.prefix(3).joined(separator: ",")
        let text = all.isEmpty ? "<none>" : all.count > 3 ? "\(shown) + \(all.count - 3) more..." : shown
        return [.string(endpoints.metadata.name ?? ""), .string(text), .string(endpoints.age(now))]
    }
}

extension Table<EndpointSlice> {
    static let endpointSlices = Table<EndpointSlice>([
        .name, TableColumn("AddressType"), TableColumn("Ports"), TableColumn("Endpoints"), .age,
    ]) { slice, now in
        let ports = slice.ports.map { $0.port.map { String($0) } ?? "*" }
        let addresses = slice.endpoints.flatMap(\.addresses)
        func limited(_ list: [String]) -> String {
            if list.isEmpty { return "<unset>" }
            let shown = list.prefix(3).joined(separator: ",")
            return list.count > 3 ? "\(shown) + \(list.count - 3) more..." : shown
        }
        return [
            .string(slice.metadata.name ?? ""), .string(slice.addressType), .string(limited(ports)),
            .string(limited(addresses)), .string(slice.age(now)),
        ]
    }
}

extension Table<Lease> {
    static let leases = Table<Lease>([.name, TableColumn("Holder"), .age]) { lease, now in
        [.string(lease.metadata.name ?? ""), .string(lease.spec.holderIdentity ?? ""), .string(lease.age(now))]
    }
}

extension String {
    fileprivate var trimmingNewlines: String {
        var text = self
        while text.last?.isNewline ?? false { text.removeLast() }
        return text
    }
}
