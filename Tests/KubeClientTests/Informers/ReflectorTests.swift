import KubeAPI
import KubeSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeClient

@Suite(.timeLimit(.minutes(3))) struct ReflectorTests {
    private struct Failure: Error {}

    /// The calls of a reflector, and the results of its lists and watches, in order.
    private final class Script: Sendable {
        private let lists: Mutex<[Result<String, any Error>]>
        private let watches: Mutex<[Result<String, any Error>]>
        private let recorded = Mutex<[String]>([])

        init(lists: [Result<String, any Error>], watches: [Result<String, any Error>]) {
            self.lists = Mutex(lists)
            self.watches = Mutex(watches)
        }

        var calls: [String] { recorded.withLock { $0 } }

        func list() throws -> String {
            recorded.withLock { $0.append("list") }
            return try Self.next(lists)
        }

        func watch(_ version: String) throws -> String {
            recorded.withLock { $0.append("watch \(version)") }
            return try Self.next(watches)
        }

        func fail(_ error: any Error) {
            recorded.withLock { $0.append("failure") }
        }

        private static func next(_ results: borrowing Mutex<[Result<String, any Error>]>) throws -> String {
            let result = results.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            guard let result else { throw CancellationError() }
            return try result.get()
        }
    }

    /// Runs a reflector until the script ends, advancing the time whenever it sleeps. Returns the calls.
    private func run(_ script: Script, time: ManualTime = ManualTime()) async -> [String] {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let reflector = Task {
            await Reflector(time: time, logger: logger).run {
                try script.list()
            } watch: {
                try script.watch($0)
            } onFailure: {
                script.fail($0)
                return .debug
            }
        }
        let clock = Task {
            while !Task.isCancelled {
                if time.sleeperCount > 0 { time.advance(by: .seconds(30)) }
                await Task.yield()
            }
        }
        await reflector.value
        clock.cancel()
        return script.calls
    }

    @Test("a watch that ends is resumed at the last resource version, without a list")
    func resumption() async {
        let script = Script(lists: [.success("5")], watches: [.success("7"), .success("9")])
        #expect(await run(script) == ["list", "watch 5", "watch 7", "watch 9"])
    }

    @Test("an expired resource version causes a new list immediately, and is not a failure")
    func expiry() async {
        let script = Script(
            lists: [.success("5"), .success("20")], watches: [.failure(StatusError.expired("too old")), .success("21")])
        #expect(await run(script) == ["list", "watch 5", "list", "watch 20", "watch 21"])
    }

    @Test("after other errors, the collection is listed again with back-off")
    func failures() async {
        let script = Script(
            lists: [.failure(Failure()), .failure(Failure()), .success("5")], watches: [.failure(Failure())])
        #expect(
            await run(script) == ["list", "failure", "list", "failure", "list", "watch 5", "failure", "list"])
    }

    @Test("failed lists are delayed by 800 ms, doubling, and watches that end immediately by 800 ms")
    func delays() async throws {
        let time = ManualTime()
        let script = Script(
            lists: [.failure(Failure()), .failure(Failure()), .success("5")], watches: [.success("6")])
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let reflector = Task {
            await Reflector(time: time, logger: logger).run {
                try script.list()
            } watch: {
                try script.watch($0)
            }
        }
        for (delay, calls) in [(Duration.milliseconds(800), 1), (.milliseconds(1_600), 2), (.milliseconds(800), 4)] {
            try await waitUntil { time.sleeperCount == 1 }
            #expect(script.calls.count == calls)
            time.advance(by: delay - .milliseconds(1))
            #expect(time.sleeperCount == 1)
            time.advance(by: .milliseconds(1))
            try await waitUntil { script.calls.count > calls }
        }
        await reflector.value
        #expect(script.calls == ["list", "list", "list", "watch 5", "watch 6"])
    }
}
