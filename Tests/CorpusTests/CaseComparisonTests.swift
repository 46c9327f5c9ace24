import KubeJSON
import NIOHTTP1
import Testing

@testable import Corpus

@Suite struct CaseComparisonTests {
    private let comparison = CaseComparison(issuer: "https://issuer")

    private func shapes(_ step: JSONValue, _ expected: JSONValue, _ answer: Answer) -> [String] {
        comparison.differences(step, expected, answer).map(\.shape)
    }

    private func answer(_ body: JSONValue, status: Int = 200, headers: HTTPHeaders = [:]) -> Answer {
        Answer(status: status, headers: headers, body: body.json())
    }

    @Test("markers stand for what has to differ, and for nothing else")
    func markers() {
        let markers = Markers(issuer: "https://issuer")
        #expect(markers.match("<age>", "5s"))
        #expect(markers.match("<age>", "2m3s"))
        #expect(markers.match("<age>", "327d"))
        #expect(markers.match("<age>", "2y11d"))
        #expect(!markers.match("<age>", "5w"))
        #expect(!markers.match("<age>", "d"))
        #expect(!markers.match("<age>", "<unknown>"))
        #expect(markers.match("too old resource version: 1 (<n>)", "too old resource version: 1 (345)"))
        #expect(!markers.match("too old resource version: 1 (<n>)", "too old resource version: 2 (345)"))
        #expect(!markers.match("version: <n>", "version: abc"))
        #expect(markers.match("p-<rand>/<uuid>", "p-x7k2q/b5f1d4a1-c6e1-42ed-868c-24d3be091252"))
        #expect(!markers.match("<uuid>", "b5f1d4a1"))
        #expect(markers.match("at <time>", "at 2026-11-26T00:07:28Z"))
        #expect(markers.match("<issuer>", "https://issuer"))
        #expect(!markers.match("<issuer>", "https://another"))
        #expect(markers.match("<none>", "<none>"))
        #expect(!markers.match("<none>", "x"))
    }

    @Test("the values at paths are compared, with null for what is not there")
    func values() {
        let step: JSONValue = ["show": ["a.0.b", "m.x~1y", "none"]]
        let expected: JSONValue = ["s": 200, "values": ["a.0.b": 1, "m.x~1y": "z", "none": nil]]
        #expect(shapes(step, expected, answer(["a": [["b": 1]], "m": ["x.y": "z"]])).isEmpty)
        #expect(shapes(step, expected, answer(["a": [["b": 2]], "m": ["x.y": "z"]])).count == 1)
        #expect(shapes(step, expected, answer(["a": [["b": 1]], "m": ["x.y": "z"], "none": 1])).count == 1)
    }

    @Test("a status alone is compared where nothing is shown")
    func statusAlone() {
        #expect(shapes([:], ["s": 201], answer(["x": 1], status: 201)).isEmpty)
        #expect(shapes([:], ["s": 201], answer(["message": "no"], status: 409)) == ["status 409: no instead of 201"])
    }

    @Test("a failure's details are compared")
    func details() {
        let expected: JSONValue = ["s": 404, "reason": "NotFound", "message": "m", "details": ["kind": "pods"]]
        func body(_ details: JSONValue) -> Answer {
            answer(["reason": "NotFound", "message": "m", "details": details], status: 404)
        }
        #expect(shapes([:], expected, body(["kind": "pods"])).isEmpty)
        #expect(shapes([:], expected, body(["kind": "pod"])) == ["details.kind differs"])
        #expect(shapes([:], expected, body(["kind": "pods", "name": ""])) == ["details.name unexpected"])
    }

    @Test("the headers that a step names are compared")
    func headers() {
        let step: JSONValue = ["headers": ["vary", "allow"]]
        let expected: JSONValue = ["s": 200, "h": ["vary": ["Accept-Encoding", "Accept"]]]
        let both: HTTPHeaders = ["Vary": "Accept-Encoding", "vary": "Accept"]
        #expect(shapes(step, expected, answer([:], headers: both)).isEmpty)
        #expect(shapes(step, expected, answer([:], headers: ["vary": "Accept"])) == ["header vary differs"])
        #expect(shapes(step, expected, answer([:])) == ["header vary missing"])
        let allowing: HTTPHeaders = ["Vary": "Accept-Encoding", "vary": "Accept", "allow": "GET"]
        #expect(shapes(step, expected, answer([:], headers: allowing)) == ["header allow unexpected"])
    }

    @Test("a list is told by its names and keys")
    func names() {
        let list: JSONValue = [
            "kind": "PodList", "apiVersion": "v1", "metadata": ["resourceVersion": "1", "remainingItemCount": 2],
            "items": [["metadata": ["name": "a"]], ["metadata": ["name": "b"]]],
        ]
        #expect(
            Summary.names(list, only: nil) == [
                "kind": "PodList", "apiVersion": "v1", "items": ["a", "b"],
                "metadata": ["remainingItemCount", "resourceVersion"], "remaining": 2, "itemKeys": ["metadata"],
            ])
        #expect(Summary.names(list, only: "b")["items"] == ["b"])
    }

    @Test("events are told by type, kind and name; bookmarks by their annotations")
    func events() {
        let messages: [JSONValue] = [
            ["type": "ADDED", "object": ["kind": "Secret", "metadata": ["name": "a"]]],
            ["type": "BOOKMARK", "object": ["kind": "Secret", "metadata": ["annotations": ["end": "true"]]]],
        ]
        let got = Answer(status: 200, body: Array(messages.map { $0.jsonString() }.joined(separator: "\n").utf8))
        let recorded: [JSONValue] = [
            ["type": "ADDED", "kind": "Secret", "name": "a"],
            ["type": "BOOKMARK", "kind": "Secret", "annotations": ["end": "true"]],
        ]
        #expect(shapes([:], ["s": 200, "events": .array(recorded)], got).isEmpty)
        #expect(shapes([:], ["s": 200, "events": .array(recorded.dropLast())], got).count == 1)
        #expect(shapes([:], ["s": 200, "events": .array(recorded.reversed())], got).count > 0)
    }
}
