import KubeStore

// Writes to the store in the file of the first argument until it is killed. Writer W of round R carries out its
// operations 0, 1, 2... one after the other, and says "W N" on standard output when operation N was acknowledged. The
// test that starts this kills it, and then looks whether the store has what was acknowledged.
#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

let path = CommandLine.arguments[1]
let round = CommandLine.arguments[2]
// With a third argument no write waits for the disk.
let volatileKeys = CommandLine.arguments.count > 3 ? [KeyRange(prefix: "/")] : []
let store = try await SQLiteStore(
    path: path, options: StoreOptions(historyRetention: .milliseconds(200), volatileKeys: volatileKeys))

/// One call of `write` per line: less than PIPE_BUF is never torn.
@Sendable func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    if write(1, bytes, bytes.count) != bytes.count { exit(1) }
}

/// Every seventh operation deletes a key, the others put one; a second key shows whether transactions are whole.
@Sendable func operation(_ number: Int, of writer: Int) -> Transaction {
    let key = "/\(round)/\(writer)/\(number % 40)"
    let value = Array("\(number)".utf8) + Array(repeating: UInt8(ascii: "x"), count: 50 * writer)
    let mutations: [Mutation] =
        number % 7 == 6
        ? [.delete(key: key), .delete(key: "/twin" + key)]
        : [.put(key: key, value: value), .put(key: "/twin" + key, value: value)]
    return Transaction(preconditions: [], mutations: mutations)
}

try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<16 {
        group.addTask {
            for number in 0... {
                _ = try await store.commit(operation(number, of: writer))
                say("\(writer) \(number)")
            }
        }
    }
    try await group.waitForAll()
}
