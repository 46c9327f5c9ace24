import KubeSupport

/// What one API server is told of the cluster it serves.
package struct APIServerOptions: Sendable {
    /// Where clients reach the server: what discovery, the service `kubernetes` and the key set's URL say.
    package var advertiseAddress: String
    package var port: Int
    /// The range that cluster IPs come from.
    package var serviceRange: CIDR
    /// The cluster's DNS domain.
    package var domain = "cluster.local"
    /// What `/version` says, e.g. `v1.36.2+martlet.0` and `linux/amd64`.
    package var gitVersion: String
    package var platform: String
    /// Where the listener listens; nil for `advertiseAddress`.
    package var listenAddress: String?
    /// The name of the machine, for the Lease that tells the cluster of the server.
    package var hostName = "localhost"
    /// How long the server goes on after it was told to end, with `/readyz` failing.
    package var shutdownDelay = Duration.zero
    /// Over which time watches are ended after that; zero: at once.
    package var watchTermination = Duration.zero

    package init(
        advertiseAddress: String, port: Int, serviceRange: CIDR, gitVersion: String, platform: String
    ) {
        self.advertiseAddress = advertiseAddress
        self.port = port
        self.serviceRange = serviceRange
        self.gitVersion = gitVersion
        self.platform = platform
    }

    /// The URL by which tokens name their cluster.
    package var issuer: String { "https://kubernetes.default.svc.\(domain)" }

    var address: String { HostPort(advertiseAddress, port).description }
}
