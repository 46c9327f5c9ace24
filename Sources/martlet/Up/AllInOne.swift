import KubeAPI
import KubeAPIServer
import KubeClient
import KubeControllers
import KubePKI
import KubeScheduler
import KubeServing
import KubeStore
import KubeSupport
import Logging
import ServiceLifecycle

/// A whole cluster in one process: `martlet up`.
///
/// Only wiring: the same parts that run on their own are put into one service group, with the transport within the
/// process between them.
struct AllInOne: Sendable {
    let options: UpOptions
    let console: Console
    let logger: Logger

    func run() async throws {
        let machine = options.hasNode ? try NodeLock(directory: options.directory) : nil
        defer { machine?.release() }
        if options.hasNode {
            try NodeLock.requireFree(address: options.advertiseAddress, port: UpOptions.kubeletPort)
        }
        let lock = try DirectoryLock(options.directory)
        defer { lock.release() }
        SnapshotPath.removeLeftovers(options.directory)
        // After the lock: it sets up the runtime's files in the directory.
        let node = options.hasNode ? try NodeServices(options, console: console, logger: logger) : nil
        console.step("state in \(options.directory)")
        let pki = try ensurePKI()
        console.step("certificates")
        let base = try await openStore()
        let resources = BuiltInResources()
        let encryption = try makeEncryption(base, resources.catalogue)
        let store: any Store = encryption?.store ?? base
        console.step("store")
        let control = try await ControlPlane(options, resources: resources, store: store, pki: pki, logger: logger)
        _ = try await bind(control.listener)
        try await control.bootstrap.ensure()
        if node != nil {
            try await control.bootstrap.ensureDNS(
                serviceAddress: options.dnsAddress,
                endpoint: (options.advertiseAddress, Int32(UpOptions.dnsPort)))
        }
        try writeAdministrator(pki)
        console.step("API server on https://\(options.advertiseAddress):\(options.port)")

        var services: [any ServiceLifecycle.Service] = [ListenerService(control: control), MemoryTrimmer()]
        if let encryption, options.reloadsEncryptionConfig { services.append(encryption) }
        let controllers = ControllersAndScheduler(
            control, rootCertificateAuthority: pki.certificateAuthority.certificatePEM,
            nodeMonitorGracePeriod: options.nodeMonitorGracePeriod, logger: logger)
        services.append(controllers)
        console.step("controllers")
        if let node {
            let ready = { @Sendable in
                console.step("node \(options.nodeName)")
                announce()
            }
            services.append(NetworkServices(control, options: options, logger: logger))
            services += try node.services(control, pki: pki, onRegistered: ready)
        } else {
            announce()
        }
        services.append(StoreGuard(store: store))
        // The last, so that it is told first of a shutdown.
        services.append(control.shutdown)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
        await store.close()
    }

    private func announce() {
        console.ready()
        console.step("kubectl --kubeconfig \(options.directory)/admin.conf get nodes")
    }

    private func ensurePKI() throws -> ClusterPKI {
        do {
            let directory = PKIDirectory("\(options.directory)/pki", time: SystemTime())
            return try directory.ensure(
                ClusterCertificates(
                    nodeName: options.nodeName,
                    addresses: [options.advertiseAddress, options.serviceRange.address(at: 1).description],
                    domain: UpOptions.domain))
        } catch {
            throw UpError("\(error)")
        }
    }

    private func writeAdministrator(_ pki: ClusterPKI) throws {
        do {
            let directory = PKIDirectory("\(options.directory)/pki", time: SystemTime())
            let credentials = try directory.ensure("admin", .admin, signedBy: pki.certificateAuthority)
            let configuration = Kubeconfig(
                server: "https://\(options.advertiseAddress):\(options.port)",
                certificateAuthorityPEM: pki.certificateAuthority.certificatePEM, credentials: credentials,
                userName: "kubernetes-admin")
            try configuration.write(to: "\(options.directory)/admin.conf")
        } catch {
            throw UpError("\(error)")
        }
    }

    private func openStore() async throws -> any Store {
        do throws(StoreError) {
            switch options.datastore {
            case .memory: return MemoryStore()
            case .etcd(let configuration): return try await EtcdStore.open(configuration, logger: logger)
            case .sqlite:
                let storeOptions = StoreOptions(volatileKeys: Self.volatileKeys, logger: logger)
                return try await SQLiteStore(path: "\(options.directory)/state.db", options: storeOptions)
            }
        } catch {
            switch error.code {
            case .locked:
                throw UpError("\(options.directory) is in use by another martlet: stop it, or use another --data-dir")
            case .corrupt:
                throw UpError(
                    "\(error). Nothing was changed. To go back to a snapshot: "
                        + "martlet snapshot restore FILE --data-dir NEWDIR")
            default: throw UpError("\(error)")
            }
        }
    }

    /// What is reported again and again, and of which nobody misses the last second after a power failure. Other Leases
    /// are those of elections: whoever was told of holding one must be able to rely on that.
    private static let volatileKeys = ["events/", "leases/kube-node-lease/"].map {
        KeyRange(prefix: Catalogue.storagePrefix + $0)
    }

    private func makeEncryption(_ base: any Store, _ catalogue: Catalogue) throws(UpError) -> Encryption? {
        guard let path = options.encryptionConfig else { return nil }
        var keys = EtcdKeyLayout()
        if case .etcd(let configuration) = options.datastore { keys = configuration.keys }
        return try Encryption(base, catalogue: catalogue, keys: keys, path: path, logger: logger)
    }

    private func bind(_ listener: HTTPServer) async throws {
        do throws(ServingError) {
            _ = try await listener.bind()
        } catch {
            throw UpError("\(error): use another --secure-port or --bind-address")
        }
    }
}

/// Ends the process when the store is not the one any more that was read: another start reads it anew, and clients that
/// come back learn that their revisions are of another time.
private struct StoreGuard: ServiceLifecycle.Service {
    let store: any Store

    func run() async throws {
        let replaced = await cancelWhenGracefulShutdown { await store.waitUntilReplaced() }
        if let replaced { throw UpError("\(replaced). Start again to go on with what is there now") }
    }
}

/// Serves the API until shutdown, then ends watches and closes the store's watch.
private struct ListenerService: ServiceLifecycle.Service {
    let control: ControlPlane

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await control.listener.run() }
            group.addTask { await cancelWhenGracefulShutdown { await control.identity.run() } }
            group.addTask {
                await cancelWhenGracefulShutdown {
                    while (try? await Task.sleep(for: .seconds(60))) != nil {
                        await control.server.maintain()
                        await control.server.cache.retryUnreadable()
                    }
                }
            }
            try await group.waitForAll()
        }
        control.server.cache.stop()
    }
}

/// The controllers and the scheduler, over informers that they share.
private struct ControllersAndScheduler: ServiceLifecycle.Service {
    private let informers: InformerSet
    private let manager: ControllerManager
    private let scheduler: Scheduler

    init(
        _ control: ControlPlane, rootCertificateAuthority: String, nodeMonitorGracePeriod: Duration, logger: Logger
    ) {
        informers = InformerSet(control.client(User(name: "system:kube-controller-manager")), logger: logger)
        let context = ControllerContext(informers: informers, logger: logger) { control.client(account: $0) }
        var configuration = ControllerManagerConfiguration(
            rootCertificateAuthority: rootCertificateAuthority
        ) { [issuer = control.tokenIssuer] namespace, account, uid, secret in
            try await issuer.issueLegacy(
                namespace: namespace, serviceAccount: .init(name: account, uid: uid), secret: secret)
        }
        configuration.nodeMonitorGracePeriod = nodeMonitorGracePeriod
        manager = ControllerManager(configuration, context: context)
        scheduler = Scheduler(
            client: control.client(User(name: "system:kube-scheduler")), informers: informers, logger: logger)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await informers.run() }
                group.addTask { await scheduler.run() }
                group.addTask { await manager.run() }
            }
        }
    }
}
