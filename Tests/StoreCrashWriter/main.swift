import KubeStore

// Writes to the store at the path of the first argument until it is killed. Writer W of round R executes its
// operations 0, 1, 2, … in order, and prints "W N" to standard output when operation N was acknowledged. The test
// kills this process, and then checks that the store has all acknowledged operations.
#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

let path = CommandLine.arguments[1]
let round = CommandLine.arguments[2]
// With a third argument, all writes are volatile.
let volatileKeys = CommandLine.arguments.count > 3 ? [KeyRange(prefix: "/")] : []
let store = try await SQLiteStore(
    path: path, options: StoreOptions(historyRetention: .milliseconds(200), volatileKeys: volatileKeys))

/// Prints a line with one call of `write`, which is atomic for less than PIPE_BUF bytes.
@Sendable func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    if write(1, bytes, bytes.count) != bytes.count { exit(1) }
}

/// Every seventh operation deletes a key, the others put one; a second key shows whether transactions are atomic.
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
