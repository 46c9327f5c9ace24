import KubeStore
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

@Suite struct SQLiteFileModeTests {
    private func modes(_ directory: String) -> [String: mode_t] {
        var modes: [String: mode_t] = [:]
        for suffix in ["", "-wal", "-mark", "-reserve"] {
            var status = stat()
            if stat("\(directory)/state.db\(suffix)", &status) == 0 { modes[suffix] = status.st_mode & 0o777 }
        }
        return modes
    }

    @Test("the store's files are accessible only to their owner, also if they existed with other modes")
    func modes() async throws {
        try await withTemporaryDirectory { directory in
            chmod(directory, 0o755)
            let path = "\(directory)/state.db"
            for loosened in [false, true] {
                if loosened { for suffix in ["", "-wal"] { chmod(path + suffix, 0o644) } }
                let store = try await SQLiteStore(path: path)
                _ = try await store.commit(
                    Transaction(preconditions: [], mutations: [.put(key: "/registry/secrets/a/b", value: [1])]))
                let found = modes(directory)
                #expect(found[""] == 0o600 && found.values.allSatisfy { $0 & 0o077 == 0 }, "\(found)")
                await store.close()
            }
        }
    }
}
