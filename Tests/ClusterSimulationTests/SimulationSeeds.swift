#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The seeds of a run, from the environment.
enum SimulationSeeds {
    /// `MARTLET_SIMULATION_SEEDS` seeds from `MARTLET_SIMULATION_SEED` on, whose default is 1; nil if the number is not
    /// set.
    static let nightly: Range<UInt64>? = number("MARTLET_SIMULATION_SEEDS").map { count in
        let first = number("MARTLET_SIMULATION_SEED") ?? 1
        return first..<first + count
    }

    /// True if sets and dictionaries with the same contents are iterated in the same order.
    static let isReproducible = getenv("SWIFT_DETERMINISTIC_HASHING") != nil

    private static func number(_ variable: String) -> UInt64? {
        getenv(variable).flatMap { UInt64(String(cString: $0)) }
    }
}
