import Foundation
import KubeSupport
import Testing

@testable import KubeStore

@Suite struct StoreSnapshotTests {
    @Test("a restored snapshot has the store's contents and continues at its revision", arguments: StoreKind.allCases)
    func roundTrip(kind: StoreKind) async throws {
        try await withTemporaryDirectory { directory in
            var original: [StoredEntry] = []
            var revision = Revision(rawValue: 0)
            let file = "\(directory)/snapshot.db"
            try await withStore(kind) { store in
                let lease = try await store.grantLease(ttl: .seconds(3_600))
                for index in 0..<50 { try await store.put("/k\(index)", "\(index)") }
                for index in 0..<10 { try await store.delete("/k\(index)") }
                try await store.write([], (0..<20).map { .put(key: "/many\($0)", value: [UInt8($0)], lease: lease) })
                try await store.put("/k20", "newer")
                let contents = try await store.contents()
                let written = try StoreSnapshot.write(contents, to: file)
                try await store.put("/later", "not in the snapshot")
                #expect(written.keys == 60)
                revision = written.revision
                original = contents.entries.map(\.entry)
                #expect(try StoreSnapshot.read(file) == written)
                // Equal contents have equal hashes; other contents have another hash.
                #expect(try StoreSnapshot.write(contents, to: "\(directory)/again.db").hash == written.hash)
                let later = try StoreSnapshot.write(try await store.contents(), to: "\(directory)/later.db")
                #expect(later.hash != written.hash)
            }
            let path = "\(directory)/state.db"
            try StoreSnapshot.restore(file, to: path)
            let restored = try await SQLiteStore(path: path)
            let page = try await restored.list(KeyRange(prefix: "/"), limit: nil, at: nil)
            #expect(page.entries == original)
            #expect(page.revision == revision)
            await expect(.compacted(oldest: revision)) {
                try await restored.get("/k20", at: Revision(rawValue: revision.rawValue - 1))
            }
            #expect(try await restored.put("/k20", "on").rawValue == revision.rawValue + 1)
            // The keys of the lease are deleted with it.
            try await restored.revokeLease(LeaseID(rawValue: 1))
            #expect(try await restored.list(KeyRange(prefix: "/many"), limit: nil, at: nil).entries.isEmpty)
            #expect(try await restored.grantLease(ttl: .seconds(60)).rawValue == 2)
            await restored.close()
        }
    }

    @Test("a snapshot taken during writes is consistent")
    func consistency() async throws {
        try await withTemporaryDirectory { directory in
            let store = try await SQLiteStore(path: "\(directory)/state.db")
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for value in 0..<400 {
                        try await store.write(
                            [], (0..<5).map { .put(key: "/twin\($0)", value: Array("\(value)".utf8)) })
                    }
                }
                for number in 0..<10 {
                    group.addTask {
                        let file = "\(directory)/snapshot\(number).db"
                        try StoreSnapshot.write(try await store.contents(), to: file)
                        try StoreSnapshot.restore(file, to: "\(directory)/restored\(number).db")
                        let restored = try await SQLiteStore(path: "\(directory)/restored\(number).db")
                        let values = try await restored.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.map(
                            \.text)
                        #expect(Set(values).count <= 1)
                        await restored.close()
                    }
                }
                try await group.waitForAll()
            }
            await store.close()
        }
    }

    @Test("damaged, truncated and other files are rejected, and existing files not overwritten")
    func damage() async throws {
        try await withTemporaryDirectory { directory in
            let file = "\(directory)/snapshot.db"
            let store = MemoryStore()
            for index in 0..<300 { try await store.put("/k\(index)", String(repeating: "\(index)", count: 40)) }
            try StoreSnapshot.write(try await store.contents(), to: file)
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
            func refused(_ bytes: [UInt8], _ what: String) throws {
                let copy = "\(directory)/copy.db"
                try Data(bytes).write(to: URL(filePath: copy))
                #expect(throws: StoreError.self, "\(what)") { try StoreSnapshot.read(copy) }
                #expect(throws: StoreError.self, "\(what)") {
                    try StoreSnapshot.restore(copy, to: "\(directory)/state.db")
                }
                #expect(!FileManager.default.fileExists(atPath: "\(directory)/state.db"))
                #expect(!FileManager.default.fileExists(atPath: "\(directory)/state.db.part"))
            }
            var changed = bytes
            let place = try #require(bytes.indices.last { bytes[$0] == UInt8(ascii: "7") })
            changed[place] ^= 1
            try refused(changed, "a changed byte")
            try refused(Array(bytes.prefix(bytes.count / 2)), "half of it")
            try refused(Array("no snapshot at all".utf8), "text")
            #expect(throws: StoreError.self) { try StoreSnapshot.read("\(directory)/absent.db") }

            #expect(throws: StoreError.self) {
                try StoreSnapshot.write(StoreContents(MVCCState()), to: file)
            }
            #expect([UInt8](try Data(contentsOf: URL(filePath: file))) == bytes)
            try StoreSnapshot.restore(file, to: "\(directory)/state.db")
            #expect(throws: StoreError.self) { try StoreSnapshot.restore(file, to: "\(directory)/state.db") }
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }
}
