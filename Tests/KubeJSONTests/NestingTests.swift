import Foundation
import Testing

@testable import KubeJSON

/// Deeply nested values, on a thread with a sixteenth of the usual stack size.
@Suite struct NestingTests {
    /// Returns `depth` alternating arrays and objects.
    static func nested(_ depth: Int, _ innermost: String = "") -> String {
        let levels = (0..<depth).map { $0 % 2 == 0 ? ("[", "]") : (#"{"a":"#, "}") }
        // The innermost brackets may be empty or not.
        let inner = innermost.isEmpty ? (depth % 2 == 0 ? "1" : "") : innermost
        return levels.map(\.0).joined() + inner + levels.reversed().map(\.1).joined()
    }

    static func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let thread = Thread { continuation.resume(with: Swift.Result { try body() }) }
            thread.stackSize = 512 * 1_024
            thread.start()
        }
    }

    @Test(
        "values may nest 10,000 levels deep, and can be encoded, compared and changed",
        arguments: [1, 127, 128, 129, 10_000])
    func values(depth: Int) async throws {
        let json = Self.nested(depth)
        let isSame = try await Self.onSmallStack {
            let value = try JSONValue(json: json)
            var copy = try JSONValue(json: json)
            guard value == copy, value.hashValue == copy.hashValue, value.jsonString() == json else { return false }
            copy = MergePatch.apply(["b": value], to: ["a": copy])
            return copy.jsonString() == #"{"a":\#(json),"b":\#(json)}"#
        }
        #expect(isSame)
    }

    @Test("skipped values may nest 10,000 levels deep")
    func skipping() async throws {
        let json = #"{"skipped":\#(Self.nested(9_999)),"read":7}"#
        let read = try await Self.onSmallStack {
            var bytes = Array(json.utf8)
            return try bytes.withUnsafeMutableBufferPointer { buffer in
                var reader = JSONReader(UnsafeBufferPointer(buffer))
                var read: Int64 = 0
                _ = try reader.beginObject()
                while try reader.nextField() {
                    if reader.keyIs("read") { read = try Int64(from: &reader) } else { try reader.skipValue() }
                }
                try reader.finish()
                return read
            }
        }
        #expect(read == 7)
        #expect(JSONPath.enclosing(offset: json.utf8.count - 2, in: Array(json.utf8)) == "read")
    }

    @Test("deeper values are rejected with upstream's message", arguments: ["[", #"{"a":"#])
    func tooDeep(opening: String) async throws {
        let json = String(repeating: opening, count: 10_001)
        let message = try await Self.onSmallStack {
            do throws(JSONError) {
                _ = try JSONValue(json: json)
                return ""
            } catch {
                return error.message
            }
        }
        #expect(message == "invalid character '\(opening.prefix(1))' exceeded max depth")
    }

    @Test(
        "invalid JSON below the decoded levels is rejected",
        arguments: ["[1,]", #"{"a"}"#, "[1 2]", #"{"a":1,}"#, "nul", #"{1:2}"#, "]"])
    func broken(innermost: String) {
        #expect(throws: JSONError.self) { try JSONValue(json: Self.nested(600, innermost)) }
    }

    @Test("YAML may nest 10,000 levels deep, also when written", arguments: [127, 128, 129, 10_000])
    func yaml(depth: Int) async throws {
        let json = Self.nested(depth)
        let texts = try await Self.onSmallStack {
            let value = try YAML.parse(json.replacing(":", with: ": "))
            return [value.jsonString(), try YAML.parse(try YAML.write(value)).jsonString()]
        }
        #expect(texts == [json, json])
        #expect(
            try YAML.parse(Self.nested(600, "[x, 'y z', {b: yes, 1: ~}]").replacing(":", with: ": ")).jsonString()
                == Self.nested(600, #"["x","y z",{"b":true,"1":null}]"#))
    }

    @Test("deeper YAML is rejected, and so are anchors in deeply nested parts")
    func yamlTooDeep() {
        #expect(throws: YAMLError(description: "yaml: exceeded max depth of 10000")) {
            try YAML.parse(String(repeating: "[", count: 10_001))
        }
        #expect(throws: YAMLError.self) { try YAML.parse(Self.nested(600, "&x [1]")) }
        #expect(throws: YAMLError.self) { try YAML.parse(Self.nested(600, "{[1]: 2}")) }
    }
}
