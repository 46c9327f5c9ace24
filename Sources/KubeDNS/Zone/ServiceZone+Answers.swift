import KubeClient
import KubeSupport

/// The result of looking up a question in the cluster's zone.
enum ZoneAnswer: Equatable {
    case records([DNSRecord], additional: [DNSRecord] = [])
    /// The name is an alias of `target`, which has to be looked up as well.
    case alias(DNSRecord, target: DNSName)
    /// The name exists, but has no records of the type.
    case noData
    /// The name does not exist.
    case nameError
    /// The name is outside of the cluster's zone.
    case notInZone
}

/// The rules follow https://github.com/kubernetes/dns/blob/master/docs/specification.md (schema 1.1.0).
extension ServiceZone {
    /// The time to live of records in seconds.
    static let ttl: UInt32 = 30
    /// The time to live of negative answers in seconds.
    static let negativeTTL: UInt32 = 5

    var apex: DNSName { name([]) }

    /// The SOA record of negative answers (RFC 2308).
    var authority: DNSRecord {
        DNSRecord(
            name: apex, ttl: Self.negativeTTL,
            value: .soa(
                primary: name(["ns", "dns"]), mailbox: name(["hostmaster"]), serial: 1, minimum: Self.negativeTTL))
    }

    func answer(_ question: DNSMessage.Question) -> ZoneAnswer {
        let labels = question.name.lowercasedLabels
        if labels.count >= domain.count, labels.suffix(domain.count) == domain[...] {
            return answer(Array(labels.dropLast(domain.count)), question)
        }
        guard let address = IPAddress(reverseLabels: labels) else { return .notInZone }
        return reverse(address, question)
    }

    private func answer(_ labels: [String], _ question: DNSMessage.Question) -> ZoneAnswer {
        switch (labels.last, labels.count) {
        case (nil, _):
            switch question.type {
            case .soa: return .records([authority])
            case .ns: return .records([record(apex, .ns(name(["ns", "dns"])))])
            default: return .noData
            }
        case ("dns-version", 1):
            return question.wants(.txt) ? .records([record(question.name, .txt("1.1.0"))]) : .noData
        case ("dns", 1): return .noData
        case ("dns", 2) where labels[0] == "ns":
            return addresses(question, serverAddress.map { [$0] } ?? [])
        case ("svc", _): return service(labels.dropLast(), question)
        case ("pod", _): return pod(labels.dropLast(), question)
        default: return .nameError
        }
    }

    // MARK: Services

    private func service(_ labels: [String], _ question: DNSMessage.Question) -> ZoneAnswer {
        guard let namespace = labels.last else { return .noData }
        guard labels.count > 1 else {
            return namespaces.contains(namespace) ? .noData : .nameError
        }
        let key = NamespacedName(namespace: namespace, name: labels[labels.count - 2])
        guard let service = services[key] else { return .nameError }
        let endpoints = service.isHeadless ? endpoints(of: key, service) : []
        switch labels.count {
        case 2:
            if let target = service.externalName {
                return .alias(record(question.name, .cname(target)), target: target)
            }
            if service.isHeadless, endpoints.isEmpty { return .nameError }
            if question.type == .srv { return services(key, service, endpoints, question) { !$0.name.isEmpty } }
            return addresses(question, service.isHeadless ? endpoints.map(\.address) : service.clusterIPs)
        case 3:
            let label = labels[0]
            if label.hasPrefix("_"), service.ports.contains(where: { !$0.name.isEmpty && "_\($0.transport)" == label })
            {
                return .noData
            }
            let named = endpoints.filter { $0.label == label }
            return named.isEmpty ? .nameError : addresses(question, named.map(\.address))
        case 4:
            let answer = services(key, service, endpoints, question) { port in
                !port.name.isEmpty && "_\(port.name)" == labels[0] && "_\(port.transport)" == labels[1]
            }
            if answer == .noData { return .nameError }
            return question.wants(.srv) ? answer : .noData
        default: return .nameError
        }
    }

    /// Returns the SRV records of the requested ports, with the addresses of their targets.
    private func services(
        _ key: NamespacedName, _ service: ServiceEntry, _ endpoints: [EndpointEntry], _ question: DNSMessage.Question,
        where isWanted: (Port) -> Bool
    ) -> ZoneAnswer {
        var targets: [(name: DNSName, address: IPAddress, port: UInt16)] = []
        let ownName = [key.name, key.namespace, "svc"]
        if service.isHeadless {
            for endpoint in endpoints {
                let target = name([endpoint.label] + ownName)
                for port in endpoint.ports where isWanted(port) {
                    targets.append((target, endpoint.address, port.number))
                }
            }
        } else {
            for address in service.clusterIPs {
                for port in service.ports where isWanted(port) { targets.append((name(ownName), address, port.number)) }
            }
        }
        guard !targets.isEmpty else { return .noData }
        let weight = UInt16(max(1, 100 / targets.count))
        var answers: [DNSRecord] = []
        var additional: [DNSRecord] = []
        for target in targets {
            let answer = record(
                question.name, .srv(priority: 0, weight: weight, port: target.port, target: target.name))
            if !answers.contains(answer) { answers.append(answer) }
            let address = record(target.name, .address(target.address))
            if !additional.contains(address) { additional.append(address) }
        }
        return .records(answers, additional: additional)
    }

    // MARK: Pods

    private func pod(_ labels: [String], _ question: DNSMessage.Question) -> ZoneAnswer {
        guard let namespace = labels.last else { return .noData }
        guard namespaces.contains(namespace) else { return .nameError }
        switch labels.count {
        case 1: return .noData
        case 2:
            return IPAddress(dashed: labels[0]).map { addresses(question, [$0]) } ?? .nameError
        default: return .nameError
        }
    }

    // MARK: Addresses

    private func reverse(_ address: IPAddress, _ question: DNSMessage.Question) -> ZoneAnswer {
        let owning = (owners[address] ?? []).map { name([$0.name, $0.namespace, "svc"]) }
        let names =
            owning.isEmpty
            ? endpointNames(at: address).map { name([$0.label, $0.service.name, $0.service.namespace, "svc"]) } : owning
        if names.isEmpty { return .notInZone }
        guard question.wants(.ptr) else { return .noData }
        let sorted = Set(names).sorted { $0.description < $1.description }
        return .records(sorted.map { record(question.name, .ptr($0)) })
    }

    private func addresses(_ question: DNSMessage.Question, _ addresses: [IPAddress]) -> ZoneAnswer {
        var seen: Set<IPAddress> = []
        let records = addresses.filter { seen.insert($0).inserted }
            .map { record(question.name, .address($0)) }
            .filter { question.wants($0.type) }
        return records.isEmpty ? .noData : .records(records)
    }

    private func record(_ name: DNSName, _ value: DNSRecord.Value) -> DNSRecord {
        DNSRecord(name: name, ttl: Self.ttl, value: value)
    }

    private func name(_ labels: [String]) -> DNSName {
        DNSName(labels: (labels + domain).map { Array($0.utf8) })
    }
}

extension DNSMessage.Question {
    func wants(_ other: DNSType) -> Bool { type == other || type == .any }
}
