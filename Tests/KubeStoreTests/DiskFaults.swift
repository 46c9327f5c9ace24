import CSQLite
import Synchronization

/// Intercepts the file operations of a connection, counts flushes, and simulates disk failures.
final class DiskFaults: Sendable {
    struct State {
        /// The SQLite status of writes and flushes that fail; nil if they are executed.
        var writeStatus: Int32?
        var flushStatus: Int32?
        var flushes = 0
        /// Called after a flush.
        var afterFlush: (@Sendable () -> Void)?
    }

    private struct Original: @unchecked Sendable {
        // Unchecked: SQLite's tables of functions are constants.
        let methods: UnsafePointer<sqlite3_io_methods>
        let faults: DiskFaults
    }

    let state = Mutex(State())
    private static let originals = Mutex<[UInt: Original]>([:])

    /// - Parameter connection: The address of an open connection that is not in use.
    init(connection: UInt) {
        let handle = OpaquePointer(bitPattern: connection)
        for operation in [SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER] {
            var file: UnsafeMutablePointer<sqlite3_file>?
            sqlite3_file_control(handle, "main", operation, &file)
            guard let file, let methods = file.pointee.pMethods else { continue }
            Self.originals.withLock { originals in
                originals[UInt(bitPattern: file)] = Original(methods: methods, faults: self)
            }
            // Never freed, because SQLite may use it until the connection is closed.
            let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            copy.initialize(to: methods.pointee)
            copy.pointee.xWrite = { file, bytes, count, offset in
                guard let (original, faults) = DiskFaults.find(file) else { return SQLITE_IOERR }
                if let status = faults.state.withLock({ $0.writeStatus }) { return status }
                return original.pointee.xWrite(file, bytes, count, offset)
            }
            copy.pointee.xSync = { file, flags in
                guard let (original, faults) = DiskFaults.find(file) else { return SQLITE_IOERR }
                let (status, after) = faults.state.withLock { state in
                    state.flushes += 1
                    return (state.flushStatus, state.afterFlush)
                }
                if let status { return status }
                let result = original.pointee.xSync(file, flags)
                after?()
                return result
            }
            file.pointee.pMethods = UnsafePointer(copy)
        }
    }

    private static func find(
        _ file: UnsafeMutablePointer<sqlite3_file>?
    ) -> (UnsafePointer<sqlite3_io_methods>, DiskFaults)? {
        originals.withLock { $0[UInt(bitPattern: file)] }.map { ($0.methods, $0.faults) }
    }
}
