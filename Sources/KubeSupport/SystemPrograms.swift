#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Where the system's own programs are.
///
/// Not by the environment's PATH: that of a user who became root without a login shell has no sbin directories, and
/// nft, iptables and runc are there.
package enum SystemPrograms {
    package static let searchPath = [
        "/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin",
    ]

    /// What PATH should be for the programs that these programs start.
    package static var path: String { searchPath.joined(separator: ":") }

    /// The path of an executable file; nil when it is not installed.
    package static func find(_ name: String) -> String? {
        searchPath.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
