import Crypto
import KubeAPI
import KubeSupport
import Logging

/// The identity Lease of an API server in `kube-system`, which the server renews while it runs:
/// https://kubernetes.io/docs/concepts/architecture/leases/#api-server-identity
package struct IdentityLease: Sendable {
    /// The lease duration, as upstream's: an hour after the last renewal, the server counts as gone.
    private static let durationSeconds: Int32 = 3_600
    private static let renewInterval: Duration = .seconds(10)
    private static let namespace = "kube-system"

    private let server: APIServer
    private let hostName: String
    private let holder: String
    private let time: any TimeSource
    private let logger: Logger

    package init(server: APIServer, hostName: String, time: any TimeSource = SystemTime(), logger: Logger) {
        self.server = server
        self.hostName = hostName
        self.time = time
        self.logger = logger
        // Two processes on one host are two holders of the same lease.
        holder = "\(Self.name(hostName: hostName))_\(NameGenerator(server.context.random).uid())"
    }

    /// Returns the name of the Lease: `apiserver-` and a digest of the host name.
    package static func name(hostName: String) -> String {
        "apiserver-" + base32(SHA256.hash(data: Array(hostName.utf8)).prefix(16))
    }

    /// Encodes bytes in base32 (RFC 4648) in lower case without padding.
    private static func base32(_ bytes: some Sequence<UInt8>) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var digits: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                digits.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { digits.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Renews the lease until the task is cancelled. A failed renewal is retried at the next interval.
    package func run() async {
        while !Task.isCancelled {
            do throws(StatusError) {
                try await renew()
            } catch {
                logger.warning("The API server's lease was not renewed", metadata: ["error": "\(error)"])
            }
            guard (try? await time.sleep(for: Self.renewInterval)) != nil else { return }
        }
    }

    func renew() async throws(StatusError) {
        guard let leases = server.registry(of: Lease.self) else { return }
        let name = Self.name(hostName: hostName)
        let request = WriteRequest(user: BootstrapObjects.user, namespace: Self.namespace, name: name)
        let now = MicroTime(time.now())
        if server.cache.get(leases.definition, namespace: Self.namespace, name: name) == nil {
            do throws(StatusError) {
                let new = renewed(Lease { $0.metadata.name = name }, now)
                _ = try await leases.create(new, request)
                return
            } catch {
                guard error.isAlreadyExists else { throw error }
            }
        }
        _ = try await leases.modify(request) { (old) throws(StatusError) in renewed(old, now) }
    }

    private func renewed(_ old: Lease, _ now: MicroTime) -> Lease {
        var lease = old
        lease.metadata.labels["apiserver.kubernetes.io/identity"] = "kube-apiserver"
        lease.metadata.labels["kubernetes.io/hostname"] = hostName
        lease.spec.holderIdentity = holder
        lease.spec.leaseDurationSeconds = Self.durationSeconds
        lease.spec.renewTime = now
        return lease
    }
}
