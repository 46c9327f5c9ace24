#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// How many files and sockets this process may have open.
package enum DescriptorLimit {
    /// The number, raised to what the system allows once somebody asks for it.
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

    /// As many connections as a listener takes on: what the store, the log, volumes and connections to others need is
    /// left over.
    package static var connections: Int { connections(of: raised) }

    static func connections(of limit: Int) -> Int {
        max(1, limit - min(limit / 4, 1024))
    }
}
