import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Makes services reachable on this node with nftables rules.
package final class KubeProxy: Sendable {
    /// The time for which changes are collected after the first one, since they come in bursts.
    private static let gathering = Duration.milliseconds(20)
    /// The interval at which the rules are written without a change, in case another program removed them.
    private static let resync = Duration.seconds(300)
    private static let backoff = Backoff(initial: .milliseconds(500), maximum: .seconds(30))

    private let services: Informer<Service>
    private let slices: Informer<EndpointSlice>
    private let nodeName: String
    private let podRange: CIDR?
    private let nft: NftCommand
    private let time: any TimeSource
    private let logger: Logger
    private let changed = ChangeSignal()

    /// - Parameter podCIDR: The pods' addresses; other addresses are outside of the cluster.
    package convenience init(
        informers: InformerSet, nodeName: String, podCIDR: String, time: any TimeSource = SystemTime(), logger: Logger
    ) {
        self.init(
            informers: informers, nodeName: nodeName, podCIDR: podCIDR, nft: NftCommand(), time: time, logger: logger)
    }

    init(
        informers: InformerSet, nodeName: String, podCIDR: String, nft: NftCommand, time: any TimeSource, logger: Logger
    ) {
        services = informers.informer(Service.self)
        slices = informers.informer(EndpointSlice.self)
        self.nodeName = nodeName
        podRange = CIDR(podCIDR)
        self.nft = nft
        self.time = time
        self.logger = logger
    }

    /// Keeps the rules up to date until the task is cancelled. The rules stay then, so that connections continue while the proxy
    /// restarts; `cleanup()` removes them.
    package func run() async {
        services.addHandler { [changed] change in
            if change.concernsRules { changed.notify() }
        }
        slices.addHandler { [changed] _ in changed.notify() }
        await services.waitUntilSynced()
        await slices.waitUntilSynced()
        do {
            try KernelSettings.enable()
        } catch {
            logger.error("Kernel setting is missing", metadata: ["error": "\(error)"])
        }
        await apply()
    }

    private func apply() async {
        var applied: Ruleset?
        var failures = 0
        while !Task.isCancelled {
            let version = changed.version
            let wanted = RulePlanner.plan(
                services.objects, slices.objects, node: nodeName, podRange: podRange, family: podRange?.family ?? .ipv4)
            if wanted != applied {
                do {
                    try await nft.apply(wanted.script(replacing: applied?.names))
                    applied = wanted
                    failures = 0
                } catch {
                    logger.error("Rules were not applied, will be retried", metadata: ["error": "\(error)"])
                    // The kernel's rules are unknown.
                    applied = nil
                    try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                    failures += 1
                    continue
                }
            }
            await changed.wait(since: version, atMost: Self.resync, time)
            if changed.version == version {
                applied = nil
            } else {
                try? await time.sleep(for: Self.gathering)
            }
        }
    }

    /// Removes all rules of the proxy.
    package func cleanup() async throws(ProxyError) {
        try await nft.apply(Ruleset.removal)
    }

    /// Removes the rules of a proxy that is no longer running.
    package static func removeRules() async throws(ProxyError) {
        try await NftCommand().apply(Ruleset.removal)
    }
}

extension Change<Service> {
    /// Returns true if the change of a service may change the rules.
    fileprivate var concernsRules: Bool {
        guard case .updated(let old, let new) = self else { return true }
        return old.spec != new.spec || old.metadata.labels != new.metadata.labels
            || old.status.loadBalancer != new.status.loadBalancer
    }
}
