import KubeSupport

/// The options of an API server.
package struct APIServerOptions: Sendable {
    /// The address at which clients reach the server; in discovery, the Service `kubernetes` and the URL of the key
    /// set.
    package var advertiseAddress: String
    package var port: Int
    /// The range that cluster IPs come from.
    package var serviceRange: CIDR
    /// The cluster's DNS domain.
    package var domain = "cluster.local"
    /// The contents of `/version`, such as `v1.36.2+martlet.0` and `linux/amd64`.
    package var gitVersion: String
    package var platform: String
    /// Where the listener listens; nil for `advertiseAddress`.
    package var listenAddress: String?
    /// The name of the machine, which is part of the holder of the server's identity Lease.
    package var hostName = "localhost"
    /// The time for which the server continues to serve after a shutdown was requested, with `/readyz` failing.
    package var shutdownDelay = Duration.zero
    /// The time over which watches are ended after that; zero for at once.
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

    /// The issuer of service account tokens.
    package var issuer: String { "https://kubernetes.default.svc.\(domain)" }

    var address: String { HostPort(advertiseAddress, port).description }
}
