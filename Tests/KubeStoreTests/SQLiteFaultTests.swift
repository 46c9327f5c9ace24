import Foundation
import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

/// The store on disks that are full, fail or lose data.
@Suite struct SQLiteFaultTests {
    /// Opens a store with simulated disk failures.
    private static func open(_ path: String, _ options: StoreOptions = StoreOptions()) throws -> (
        SQLiteStore, DiskFaults
    ) {
        let connection = try SQLiteConnection(path: path)
        let address = UInt(bitPattern: connection.handle)
        let store = try SQLiteStore(connection: connection, options: options)
        return (store, DiskFaults(connection: address))
    }

    /// Puts values until the disk is full. Returns their number.
    private static func fill(_ store: SQLiteStore, from first: Int = 0, _ value: String) async throws -> Int {
        var count = first
        await expect(.full) {
            while count < first + 10_000 {
                try await store.put("/\(count)", value)
                count += 1
            }
        }
        return count
    }

    @Test(
        "on a full disk, reads, watches and deletions work, and writes work when there is space again",
        .enabled(if: SmallDisk.isPossible, "mounting a small disk needs root"))
    func fullDisk() async throws {
        try await SmallDisk.with(bytes: 24 << 20) { disk in
            let path = "\(disk.path)/state.db"
            // This clock controls when recovery is attempted.
            let time = ManualTime()
            var store = try await SQLiteStore(path: path, options: StoreOptions(time: time))
            func recovers() async throws {
                try await waitUntil {
                    time.advance(by: .seconds(1))
                    return store.writeFailure == nil
                }
            }
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            let value = String(repeating: "x", count: 30_000)
            var count = try await Self.fill(store, value)
            #expect(count > 100)
            #expect(store.writeFailure?.code == .full)
            let revision = try await store.currentRevision()
            #expect(revision.rawValue == Int64(count))
            #expect(try await store.text("/\(count - 1)") == value)
            #expect(try await store.get("/\(count)", at: nil) == nil)
            await expect(.full) { try await store.grantLease(ttl: .seconds(10)) }

            // Deletions free space without waiting for the retention of the history.
            for key in 0..<count / 2 { try await store.delete("/\(key)") }
            try await recovers()
            #expect(observer.events.count == count + count / 2)
            let first = count
            count = try await Self.fill(store, from: first, value)
            #expect(count > first + first / 4)

            // Additional disk space is detected automatically.
            try disk.resize(bytes: 48 << 20)
            try await recovers()
            try await store.put("/larger", value)
            watch.cancel()
            await store.close()

            store = try await SQLiteStore(path: path)
            let keys = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.map(\.key)
            #expect(Set(keys) == Set((first / 2..<count).map { "/\($0)" } + ["/larger"]))
            await store.close()
        }
    }

    @Test(
        "after its process ended on a full disk, a store opens there with all acknowledged writes",
        .enabled(if: SmallDisk.isPossible, "mounting a small disk needs root"))
    func fullDiskAtStart() async throws {
        try await SmallDisk.with(bytes: 16 << 20) { disk in
            let path = "\(disk.path)/state.db"
            let value = String(repeating: "x", count: 30_000)
            var count = 0
            do {
                let store = try await SQLiteStore(path: path)
                count = try await Self.fill(store, value)
            }
            // Another file takes the remaining space.
            let other = "\(disk.path)/other"
            _ = FileManager.default.createFile(atPath: other, contents: nil)
            let file = try #require(FileHandle(forWritingAtPath: other))
            while (try? file.write(contentsOf: Data(repeating: 1, count: 4096))) != nil {}
            try file.close()

            try await waitUntil { (try? await SQLiteStore(path: path).close()) != nil }
            let store = try await SQLiteStore(path: path)
            #expect(try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.count == count)
            #expect(store.writeFailure?.code == .full)
            await expect(.full) { try await store.put("/new", "") }
            try FileManager.default.removeItem(atPath: other)
            for key in 0..<count { try await store.delete("/\(key)") }
            try await waitUntil { store.writeFailure == nil }
            try await store.put("/new", "")
            await store.close()
        }
    }

    @Test(
        "a failing write or flush fails the transaction, and the store recovers when the disk works again",
        arguments: [SQLiteFailure.writeFailure, SQLiteFailure.flushFailure])
    func failingDisk(status: Int32) async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let (store, faults) = try Self.open(path)
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            try await store.put("/a", "1")
            faults.state.withLock {
                $0.writeStatus = status == SQLiteFailure.writeFailure ? status : nil
                $0.flushStatus = status == SQLiteFailure.flushFailure ? status : nil
            }
            await expect(.unavailable) { try await store.put("/a", "2") }
            await expect(.unavailable) { try await store.delete("/a") }
            #expect(store.writeFailure?.code == .unavailable)
            #expect(try await store.text("/a") == "1")
            faults.state.withLock { $0 = .init() }
            // The store recovers without a write.
            try await waitUntil { store.writeFailure == nil }
            #expect(try await store.put("/a", "3").rawValue == 2)
            #expect(observer.events.map(\.text) == ["1 +/a=1", "2 +/a=3"])
            watch.cancel()
            await store.close()
            let next = try await SQLiteStore(path: path)
            #expect(try await next.texts("/") == ["/a=3"])
            await next.close()
        }
    }

    @Test("writes to a deleted file are not acknowledged", arguments: ["", "-wal"])
    func deletedFile(suffix: String) async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let store = try await SQLiteStore(path: path)
            try await store.put("/a", "1")
            try FileManager.default.moveItem(atPath: path + suffix, toPath: directory + "/elsewhere")
            do {
                try await store.put("/a", "2")
                Issue.record("a write to a deleted file was acknowledged")
            } catch let error as StoreError {
                #expect(error.code == .unavailable)
                #expect(error.message.contains(path + suffix) && error.message.contains("martlet snapshot save"))
            }
            #expect(store.writeFailure?.code == .unavailable)
            #expect(try await store.text("/a") == "1")
            // The data in memory can be saved.
            let snapshot = try StoreSnapshot.write(try await store.contents(), to: directory + "/snapshot")
            #expect(snapshot.keys == 1)
            // A different file at the path is detected too.
            try Data("other".utf8).write(to: URL(filePath: path + suffix))
            await expect(.unavailable) { try await store.put("/a", "2") }
            try FileManager.default.removeItem(atPath: path + suffix)
            try FileManager.default.moveItem(atPath: directory + "/elsewhere", toPath: path + suffix)
            try await store.put("/a", "3")
            #expect(store.writeFailure == nil)
            await store.close()
            let next = try await SQLiteStore(path: path)
            #expect(try await next.texts("/") == ["/a=3"])
            await next.close()
        }
    }

    @Test("a log without its acknowledged end is rejected and not changed")
    func damagedLog() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let store = try await SQLiteStore(path: path)
            for key in 0..<50 { try await store.put("/\(key)", "x") }
            let log = try Data(contentsOf: URL(filePath: path + "-wal"))
            let damages: [(String, (inout Data) -> Void)] = [
                ("cut off", { $0.removeLast($0.count / 2) }),
                ("scribbled over", { data in for index in data.count - 4096..<data.count { data[index] = 0x55 } }),
                ("gone", { $0 = Data() }),
            ]
            for (index, (name, damage)) in damages.enumerated() {
                // The state of the files after a crash.
                let copy = "\(directory)/copy\(index)"
                var damaged = log
                // The log file never shrinks: only its used part is relevant.
                damaged = damaged.prefix(Self.usedLength(of: damaged))
                damage(&damaged)
                try FileManager.default.copyItem(atPath: path, toPath: copy)
                try FileManager.default.copyItem(atPath: path + "-mark", toPath: copy + "-mark")
                try damaged.write(to: URL(filePath: copy + "-wal"))
                for _ in 0..<2 {
                    do {
                        _ = try await SQLiteStore(path: copy)
                        Issue.record("\(name): opened")
                    } catch let error as StoreError {
                        #expect(error.code == .corrupt && error.message.contains(copy + "-wal"), "\(name): \(error)")
                        #expect(error.message.contains("revision 50 was acknowledged"), "\(name): \(error)")
                    }
                    if name != "gone" { #expect(try Data(contentsOf: URL(filePath: copy + "-wal")) == damaged) }
                }
                // Deleting the file accepts the loss.
                try FileManager.default.removeItem(atPath: copy + "-mark")
                let rest = try await SQLiteStore(path: copy)
                #expect(try await rest.currentRevision() < 50)
                await rest.close()
            }
            await store.close()
        }
    }

    /// Returns the length of the newest generation of frames in a log
    /// (https://www.sqlite.org/fileformat.html#the_write_ahead_log).
    private static func usedLength(of log: Data) -> Int {
        let salt = log[16..<24]
        var end = 32
        while end + 24 + 4096 <= log.count, log[end + 8..<end + 16] == salt { end += 24 + 4096 }
        return end
    }

    @Test("a truncated or overwritten database is rejected with an error that names it")
    func damagedDatabase() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let store = try await SQLiteStore(path: path)
            for key in 0..<400 { try await store.put("/\(key)", String(repeating: "x", count: 500)) }
            await store.close()
            let sound = try Data(contentsOf: URL(filePath: path))
            let pages = Int(sound[28]) << 24 | Int(sound[29]) << 16 | Int(sound[30]) << 8 | Int(sound[31])
            let last = (pages - 1) * 4096
            let damages: [(inout Data) -> Void] = [
                { $0 = $0.prefix(last + 100) },
                { data in for index in last..<last + 4096 { data[index] = 0x55 } },
                { data in for index in last + 2000..<last + 4096 { data[index] = 0 } },
            ]
            for damage in damages {
                var damaged = sound
                damage(&damaged)
                try damaged.write(to: URL(filePath: path))
                do {
                    _ = try await SQLiteStore(path: path)
                    Issue.record("opened")
                } catch let error as StoreError {
                    #expect(error.code == .corrupt && "\(error)".contains(path), "\(error)")
                }
                #expect(try Data(contentsOf: URL(filePath: path)) == damaged)
            }
        }
    }
}
