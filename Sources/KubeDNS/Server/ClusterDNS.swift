import KubeAPI
import KubeClient
import KubeSupport
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// The cluster's DNS server: answers names of services and pods from memory, and forwards all others to upstream servers.
///
/// Answers follow https://github.com/kubernetes/dns/blob/master/docs/specification.md.
package final class ClusterDNS: Sendable {
    private static let backoff = Backoff(initial: .seconds(1), maximum: .seconds(30))

    private let services: Informer<Service>
    private let slices: Informer<EndpointSlice>
    private let namespaces: Informer<Namespace>
    private let zone: Mutex<ServiceZone>
    private let address: String
    private let port: Int
    private let group: any EventLoopGroup
    private let forwarder: Forwarder
    private let time: any TimeSource
    private let random: any RandomSource
    private let logger: Logger

    /// - Parameters:
    ///   - address: The address to listen on; it may be added to the machine after the server has started.
    ///   - upstreams: `ADDRESS` or `ADDRESS:PORT` each, tried in this order; this server's own address is skipped.
    package init(
        informers: InformerSet, domain: String = "cluster.local", address: String, port: Int = 53, upstreams: [String],
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton, time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom(), logger: Logger
    ) {
        services = informers.informer(Service.self)
        slices = informers.informer(EndpointSlice.self)
        namespaces = informers.informer(Namespace.self)
        zone = Mutex(ServiceZone(domain: domain, serverAddress: IPAddress(address)))
        self.address = address
        self.port = port
        self.group = group
        let own = try? SocketAddress(ipAddress: address, port: port)
        forwarder = Forwarder(upstreams.compactMap { Upstreams.address($0) }.filter { $0 != own }, group: group)
        self.time = time
        self.random = random
        self.logger = logger
    }

    /// Serves until the task is cancelled. Starts when the informers have synced, since clients cache negative answers.
    package func run() async {
        namespaces.addHandler { [weak self] change in self?.namespaceChanged(change) }
        services.addHandler { [weak self] change in self?.serviceChanged(change) }
        slices.addHandler { [weak self] change in self?.sliceChanged(change) }
        await namespaces.waitUntilSynced()
        await services.waitUntilSynced()
        await slices.waitUntilSynced()
        var failures = 0
        while !Task.isCancelled {
            do {
                let server = try await DNSServer.bind(
                    address: address, port: port, forwarder: forwarder, group: group, logger: logger)
                failures = 0
                logger.info("DNS server listens", metadata: ["address": "\(address):\(server.udpPort)"])
                try await server.serve { [weak self] packet in self?.react(to: packet) ?? .drop }
            } catch is CancellationError {
                return
            } catch {
                logger.warning(
                    "DNS server failed or can't listen, will be retried",
                    metadata: ["address": "\(address):\(port)", "error": "\(error)"])
            }
            try? await time.sleep(for: Self.backoff.delay(attempt: failures))
            failures += 1
        }
    }

    private func react(to packet: [UInt8]) -> Reaction {
        let reaction = zone.withLock { ZoneResolver.react(to: packet, $0) }
        guard case .answer(var message) = reaction, message.answers.count > 1,
            message.answers.allSatisfy({ $0.type == .a || $0.type == .aaaa })
        else { return reaction }
        // Many clients use only the first address.
        message.answers = random.shuffled(message.answers)
        return .answer(message)
    }

    // MARK: Changes

    private func namespaceChanged(_ change: Change<Namespace>) {
        let name = change.object.metadata.name ?? ""
        zone.withLock { zone in
            if case .deleted = change { zone.removeNamespace(name) } else { zone.setNamespace(name) }
        }
    }

    private func serviceChanged(_ change: Change<Service>) {
        zone.withLock { zone in
            switch change {
            case .added(let service), .updated(_, let service): zone.setService(service)
            case .deleted(let service): zone.removeService(NamespacedName(service.metadata))
            }
        }
    }

    private func sliceChanged(_ change: Change<EndpointSlice>) {
        zone.withLock { zone in
            switch change {
            case .added(let slice), .updated(_, let slice): zone.setSlice(slice)
            case .deleted(let slice): zone.removeSlice(NamespacedName(slice.metadata))
            }
        }
    }
}
