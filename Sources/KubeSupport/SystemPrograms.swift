#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Finds system programs.
///
/// It does not use the environment's PATH, which lacks the sbin directories of nft, iptables and runc if a user became
/// root without a login shell.
package enum SystemPrograms {
    package static let searchPath = [
        "/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin",
    ]

    /// The value of PATH for child processes.
    package static var path: String { searchPath.joined(separator: ":") }

    /// Returns the path of an executable file; nil if it is not installed.
    package static func find(_ name: String) -> String? {
        searchPath.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
