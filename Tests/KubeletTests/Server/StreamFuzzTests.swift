import KubeSupport
import TestSupport
import Testing

@testable import Kubelet

/// No input from a runtime, a container or a caller crashes the kubelet's server, and the division of the bytes does
/// not change the result.
@Suite(.serialized) struct StreamFuzzTests {
    private static let streams: [[UInt8]] = [
        [0x80, 3, 0, 2, 0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + SPDYEncoder.data(stream: 3, Array("hello".utf8))
            + SPDYEncoder.data(stream: 1, Array(#"{"status":"Success"}"#.utf8), isLast: true),
        SPDYEncoder.ping(id: 7) + [0x80, 3, 0, 3, 0, 0, 0, 8, 0, 0, 0, 5, 0, 0, 0, 1]
            + [0x80, 3, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0],
        SPDYEncoder.data(stream: 5, Array(repeating: 0x61, count: 400)) + [0x80, 3, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0],
    ]

    private func frames(_ pieces: [ArraySlice<UInt8>]) -> (frames: [SPDYFrame], failed: Bool) {
        var decoder = SPDYDecoder()
        var frames: [SPDYFrame] = []
        do {
            for piece in pieces {
                decoder.append(piece)
                while let frame = try decoder.next() { frames.append(frame) }
            }
        } catch {
            return (frames, true)
        }
        return (frames, false)
    }

    @Test("SPDY frames of the runtime")
    func spdy() {
        for seed in FuzzRounds(1_500) {
            var mutator = Mutator(seed: seed, tokens: [[0x80, 3], [0x80, 2], [0, 0, 0, 1], [0, 0xff, 0xff, 0xff]])
            let bytes = mutator.mutated(mutator.pick(Self.streams) + mutator.pick(Self.streams), with: Self.streams[0])
            #expect(frames(mutator.cut(bytes)) == frames([bytes[...]]), "seed \(seed)")
        }
    }

    @Test("log files and log options")
    func logs() {
        let log = Array(
            """
            2025-01-01T00:00:00.000000001Z stdout F first
            2025-01-01T00:00:01.5Z stderr P half of
            2025-01-01T00:00:02Z stderr F a line
            2025-01-01T00:00:03+01:00 stdout F é

            """.utf8)
        let queries = [
            "follow=true&tailLines=10&timestamps=1&limitBytes=40", "sinceSeconds=5&stream=Stderr&previous=false",
            "sinceTime=2025-01-01T00%3A00%3A01Z&container=c&stream=All", "command=ls&command=-l&stdin=1&tty=true",
        ].map { Array($0.utf8) }
        for seed in FuzzRounds(300) {
            var mutator = Mutator(
                seed: seed, tokens: ["&", "=", "%", "+", " F ", "\n", "stdout"].map { Array($0.utf8) })
            let query = mutator.mutated(mutator.pick(queries), with: mutator.pick(queries))
            let items = KubeletHandler.parse(query: String(decoding: query, as: UTF8.self))
            let now = Timestamp(rfc3339: "2025-01-01T00:00:05Z") ?? SystemTime().now()
            let options = (try? ContainerLogOptions(query: items, now: now)) ?? ContainerLogOptions()
            let bytes = mutator.mutated(log + log, with: log)
            var (whole, cut) = (ContainerLogFormatter(options), ContainerLogFormatter(options))
            let text = whole.format(bytes[...])
            let pieces = mutator.cut(bytes).flatMap { cut.format($0) }
            #expect(pieces == text, "seed \(seed)")
            if let limit = options.limitBytes { #expect(text.count <= limit) }
        }
    }
}
