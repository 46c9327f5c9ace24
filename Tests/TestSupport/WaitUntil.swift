/// The error of a wait that timed out.
package struct WaitTimeout: Error, CustomStringConvertible {
    package let description: String
}

/// Waits until `condition` is true, for at most two minutes. The limit is generous because tests take longer on a busy
/// machine.
///
/// - Parameter what: A description of the condition, for the error.
package func waitUntil(
    _ what: String = "what is waited for", file: String = #fileID, line: Int = #line,
    _ condition: () async throws -> Bool
) async throws {
    try await waitFor(what, file: file, line: line) { try await condition() ? true : nil }
}

/// Waits until `look` returns a value, and returns it.
@discardableResult
package func waitFor<Value>(
    _ what: String = "what is waited for", file: String = #fileID, line: Int = #line,
    _ look: () async throws -> Value?
) async throws -> Value {
    let start = ContinuousClock.now
    var pause = Duration.milliseconds(1)
    while ContinuousClock.now - start < .seconds(120) {
        if let value = try await look() { return value }
        // Sleeps instead of yielding, because the awaited work needs the threads.
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .milliseconds(50))
    }
    throw WaitTimeout(description: "\(file):\(line): timed out waiting for \(what)")
}
