import Foundation

@testable import KubeStore

/// A store with 100,000 objects of 1 KB.
enum LargeStore {
    static let count = 100_000

    static func write(to path: String) throws {
        let value = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000)
        let entries = (0..<count).map { number in
            let revision = Revision(rawValue: Int64(number + 1))
            return StoreContents.Entry(
                entry: StoredEntry(
                    // The keys are not in the order of their revisions.
                    key: "/registry/configmaps/default/object-\(number * 7_919 % count)", value: value,
                    created: revision, modified: revision), lease: nil)
        }
        try StoreSnapshot.replace(
            path,
            with: StoreContents(
                revision: Revision(rawValue: Int64(count)), entries: entries, leases: [],
                lastLease: LeaseID(rawValue: 0)))
    }

    /// Opens a store, and returns the CPU time in seconds that this took, because tests share the machine with other
    /// processes.
    static func open(_ path: String) throws -> (SQLiteStore, seconds: Double) {
        func processorTime() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = processorTime()
        let store = try SQLiteStore(connection: try SQLiteConnection(path: path), options: StoreOptions())
        return (store, processorTime() - start)
    }
}
