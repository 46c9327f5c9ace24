import KubeAPI
import KubeAPIServer
import KubeClient
import KubeControllers
import KubeNode
import KubePKI
import KubeScheduler
import KubeServing
import KubeStore
import KubeSupport
import Kubelet
import Logging
import ServiceLifecycle

/// A whole cluster in one process: `martlet up`.
///
/// Runs the components of a cluster in one service group, with the in-process transport between them.
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
        let runtime = options.hasNode ? try options.nodeRuntime(logger: logger) : nil
        console.step("state in \(options.directory)")
        let pki = try ensurePKI()
        console.step("certificates")
        let base = try await openStore()
        let resources = BuiltInResources()
        let encryption = try makeEncryption(base, resources.catalogue)
        let store: any Store = encryption?.store ?? base
        console.step("store")
        let apiServer = try await makeAPIServer(resources, store: store, pki: pki)
        try await bind(apiServer)
        try await apiServer.bootstrap.ensure()
        if runtime != nil {
            try await apiServer.bootstrap.ensureDNS(
                serviceAddress: options.dnsAddress,
                endpoint: (options.advertiseAddress, Int32(UpOptions.dnsPort)))
        }
        try writeAdministrator(pki)
        console.step("API server on https://\(HostPort(options.advertiseAddress, options.port))")

        var services: [any ServiceLifecycle.Service] = [apiServer, MemoryTrimmer()]
        if let encryption, options.reloadsEncryptionConfig { services.append(encryption) }
        services.append(
            ControllersAndScheduler(
                apiServer, rootCertificateAuthority: pki.certificateAuthority.certificatePEM,
                nodeMonitorGracePeriod: options.nodeMonitorGracePeriod, logger: logger))
        console.step("controllers")
        if let runtime {
            services.append(try makeNode(runtime, apiServer, pki))
        } else {
            announce()
        }
        // The services of a group are shut down in reverse order.
        services.append(apiServer.shutdown)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        do {
            try await group.run()
        } catch let error as StoreError {
            throw UpError("\(error). Start again to go on with what is there now")
        }
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
                server: "https://\(HostPort(options.advertiseAddress, options.port))",
                certificateAuthorityPEM: pki.certificateAuthority.certificatePEM, credentials: credentials,
                userName: "kubernetes-admin")
            try configuration.write(to: "\(options.directory)/admin.conf")
        } catch {
            throw UpError("\(error)")
        }
    }

    private func openStore() async throws(UpError) -> any Store {
        do throws(StoreError) {
            return try await options.datastore.open(logger: logger)
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

    private func makeEncryption(_ base: any Store, _ catalogue: Catalogue) throws(UpError) -> EncryptionAtRest? {
        guard let path = options.encryptionConfig else { return nil }
        do {
            return try EncryptionAtRest(
                base, catalogue: catalogue, keys: options.datastore.keys, path: path, logger: logger)
        } catch {
            throw UpError(error.message)
        }
    }

    private func makeAPIServer(
        _ resources: BuiltInResources, store: any Store, pki: ClusterPKI
    ) async throws -> APIServerProcess {
        var paths = PathHandlers()
        paths.addStreamer(SnapshotPath(store: store, directory: options.directory).respond)
        ProcessMetrics.register(in: .process)
        return try await APIServerProcess(
            options.apiServer, resources: resources, store: store, pki: pki, paths: paths, logger: logger)
    }

    private func makeNode(
        _ runtime: NodeRuntime, _ apiServer: APIServerProcess, _ pki: ClusterPKI
    ) throws(PKIError) -> NodeProcess {
        let user = User(name: "system:node:\(options.nodeName)", groups: ["system:nodes"])
        // None of upstream's bootstrap roles permits all reads of proxy and DNS. Both run in the server's process and use
        // its identity.
        let clients = NodeProcess.Clients(
            kubelet: apiServer.client(user, component: "kubelet"),
            network: apiServer.client(BootstrapObjects.user, component: "kube-proxy"))
        return NodeProcess(try options.node(pki), runtime: runtime, clients: clients, logger: logger) {
            console.step("node \(options.nodeName)")
            announce()
        }
    }

    private func bind(_ apiServer: APIServerProcess) async throws(UpError) {
        do throws(ServingError) {
            try await apiServer.bind()
        } catch {
            throw UpError("\(error): use another --secure-port or --bind-address")
        }
    }
}

/// The controller manager and the scheduler, which share informers.
private struct ControllersAndScheduler: ServiceLifecycle.Service {
    private let informers: InformerSet
    private let manager: ControllerManager
    private let scheduler: SchedulerProcess

    init(
        _ apiServer: APIServerProcess, rootCertificateAuthority: String, nodeMonitorGracePeriod: Duration,
        logger: Logger
    ) {
        let informers = InformerSet(
            apiServer.client(
                User(name: "system:kube-controller-manager"), component: "kube-controller-manager"), logger: logger)
        let context = ControllerContext(informers: informers, logger: logger) { apiServer.client(account: $0) }
        var configuration = ControllerManagerConfiguration(
            rootCertificateAuthority: rootCertificateAuthority
        ) { [issuer = apiServer.tokenIssuer] namespace, account, uid, secret in
            try await issuer.issueLegacy(
                namespace: namespace, serviceAccount: .init(name: account, uid: uid), secret: secret)
        }
        configuration.nodeMonitorGracePeriod = nodeMonitorGracePeriod
        manager = ControllerManager(configuration, context: context)
        scheduler = SchedulerProcess {
            Scheduler(
                client: apiServer.client(User(name: "system:kube-scheduler"), component: "kube-scheduler"),
                informers: informers, logger: logger)
        }
        self.informers = informers
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await informers.run {
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { await scheduler.run() }
                    group.addTask { await manager.run() }
                }
            }
        }
    }
}
