#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The limit on open file descriptors of the process.
package enum DescriptorLimit {
    /// The limit. On first access, raises the soft limit to the hard limit.
    package static let raised: Int = {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        if limit.rlim_cur < limit.rlim_max {
            var higher = limit
            higher.rlim_cur = limit.rlim_max
            if setrlimit(resource, &higher) == 0 { limit = higher }
        }
        return Int(clamping: limit.rlim_cur)
    }()

    /// The maximum number of connections of a listener, which leaves descriptors for the store, logs, volumes and
    /// outgoing connections.
    package static var connections: Int { connections(of: raised) }

    static func connections(of limit: Int) -> Int {
        max(1, limit - min(limit / 4, 1024))
    }
}
