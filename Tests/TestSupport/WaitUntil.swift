/// What a test waited for did not come.
package struct NeverCame: Error, CustomStringConvertible {
    package let description: String
}

/// Looks again and again until `condition` holds, for two minutes at most: on a machine that has other work as well
/// everything takes longer, and a test that waits for ever says nothing.
///
/// - Parameter what: What is waited for, where the condition does not say it.
package func waitUntil(
    _ what: String = "what is waited for", file: String = #fileID, line: Int = #line,
    _ condition: () async throws -> Bool
) async throws {
    try await waitFor(what, file: file, line: line) { try await condition() ? true : nil }
}

/// The same, until `look` finds something, which is returned.
@discardableResult
package func waitFor<Value>(
    _ what: String = "what is waited for", file: String = #fileID, line: Int = #line,
    _ look: () async throws -> Value?
) async throws -> Value {
    let start = ContinuousClock.now
    var pause = Duration.milliseconds(1)
    while ContinuousClock.now - start < .seconds(120) {
        if let value = try await look() { return value }
        // Not a yield: what is waited for needs the threads as well.
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .milliseconds(50))
    }
    throw NeverCame(description: "\(file):\(line): \(what) never came about")
}
