import Foundation
import Testing

@testable import KubeStore

@Suite(.serialized) struct SQLiteOpeningTests {
    @Test("a store with 100,000 objects opens in less than a second, with the last of them in the log")
    func opening() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            try LargeStore.write(to: path)
            do {
                let store = try await SQLiteStore(path: path)
                for number in 0..<100 {
                    try await store.put("/registry/configmaps/default/object-\(number)", "changed")
                }
                // The state after the process was killed.
                for suffix in ["", "-wal", "-mark"] {
                    try FileManager.default.copyItem(atPath: path + suffix, toPath: path + "-copy" + suffix)
                }
                await store.close()
            }
            let (store, seconds) = try LargeStore.open(path + "-copy")
            #expect(seconds < 1, "opening took \(seconds) s")
            #expect(try await store.currentRevision().rawValue == Int64(LargeStore.count) + 100)
            #expect(try await store.text("/registry/configmaps/default/object-7") == "changed")
            await store.close()
        }
    }
}
