/// Conversions between the units of pods, cgroup version 1 and cgroup version 2.
enum CgroupUnits {
    static let period: Int64 = 100_000
    static let minimumShares: Int64 = 2
    static let maximumShares: Int64 = 262_144

    static func shares(milliCPU: Int64) -> Int64 {
        min(max(milliCPU * 1024 / 1000, minimumShares), maximumShares)
    }

    /// Returns the quota for each period. Nil if there is no limit. The kernel rejects quotas under 1 ms.
    static func quota(milliCPU: Int64) -> Int64? {
        milliCPU <= 0 ? nil : max(milliCPU * period / 1000, 1000)
    }

    /// Converts shares 2–262144 to weight 1–10000, as the OCI runtimes do (KEP-2254).
    static func weight(shares: Int64) -> Int64 {
        1 + (min(max(shares, minimumShares), maximumShares) - 2) * 9999 / 262_142
    }

    static func shares(weight: Int64) -> Int64 {
        2 + (min(max(weight, 1), 10_000) - 1) * 262_142 / 9999
    }
}
