import Testing

@testable import KubeBench

@Suite struct WatchFrameScannerTests {
    private typealias Mark = WatchFrameScanner.Mark

    private func scan(_ framing: WatchFrameScanner.Framing, _ pieces: [[UInt8]]) -> [Mark?] {
        var scanner = WatchFrameScanner(framing: framing, marker: "bench-abcd-1-")
        var marks: [Mark?] = []
        for piece in pieces { piece.withUnsafeBytes { scanner.scan($0) { marks.append($0) } } }
        #expect(scanner.count == marks.count)
        return marks
    }

    private func expect(_ framing: WatchFrameScanner.Framing, _ bytes: [UInt8], _ expected: [Mark?]) {
        for cut in 0...bytes.count {
            #expect(scan(framing, [Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)")
        }
        #expect(scan(framing, bytes.map { [$0] }) == expected)
    }

    private func event(_ name: String) -> String {
        #"{"type":"ADDED","object":{"kind":"ConfigMap","metadata":{"name":"\#(name)"},"data":{"bench":"b"}}}"#
    }

    @Test("a JSON event is a line, and its mark is found")
    func lines() {
        let text =
            [
                event("bench-abcd-1-00000042-000000000000001234"), event("other"),
                event("bench-abcd-1-99999999-999999999999999999"), event("bench-abcd-1-0000004x-000000000000001234"),
                event("bench-abcd-1-00000042"),
            ].joined(separator: "\n") + "\n"
        expect(
            .lines, Array(text.utf8),
            [
                Mark(object: 42, time: 1_234), nil, Mark(object: 99_999_999, time: 999_999_999_999_999_999), nil, nil,
            ])
    }

    @Test("a protobuf event follows its length, and may contain line breaks")
    func lengths() {
        var bytes: [UInt8] = []
        for name in ["bench-abcd-1-00000007-000000000000000009", "none\n", ""] {
            bytes += [0, 0, 0, UInt8(name.utf8.count)] + Array(name.utf8)
        }
        expect(.lengths, bytes, [Mark(object: 7, time: 9), nil, nil])
    }

    @Test("only the beginning of an event is searched for the mark, and large events are not buffered")
    func large() {
        let filler = String(repeating: "x", count: 1_000_000)
        let text =
            filler + "bench-abcd-1-00000042-000000000000001234\n" + event("bench-abcd-1-00000001-000000000000000002")
            + "\n"
        #expect(scan(.lines, [Array(text.utf8)]) == [nil, Mark(object: 1, time: 2)])
    }

    @Test("an incomplete event is not counted")
    func incomplete() {
        #expect(scan(.lines, [Array(event("bench-abcd-1-00000042-000000000000001234").utf8)]).isEmpty)
        #expect(scan(.lengths, [[0, 0, 0, 5, 1, 2, 3, 4]]).isEmpty)
    }
}
