#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The seeds of a run, from the environment.
enum SimulationSeeds {
    /// `MARTLET_SIMULATION_SEEDS` seeds, beginning with `MARTLET_SIMULATION_SEED` (1 if it is not set). Nil if there is no
    /// number.
    static let many: Range<UInt64>? = number("MARTLET_SIMULATION_SEEDS").map { count in
        let first = number("MARTLET_SIMULATION_SEED") ?? 1
        return first..<first + count
    }

    /// True if sets and dictionaries are in the same order in every run of the process.
    static let isReproducible = getenv("SWIFT_DETERMINISTIC_HASHING") != nil

    private static func number(_ variable: String) -> UInt64? {
        getenv(variable).flatMap { UInt64(String(cString: $0)) }
    }
}
