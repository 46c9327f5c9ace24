import KubeJSON
import Testing

@testable import Kubelet

@Suite("SPDY frames")
struct SPDYFramesTests {
    @Test("The headers of new streams are stored blocks of one zlib stream")
    func open() {
        var encoder = SPDYEncoder()
        let first = encoder.open(stream: 1, headers: [("streamType", "error")])
        // Control frame, version 3, SYN_STREAM; length; stream 1; no associated stream; priority and slot.
        #expect(
            Array(first.prefix(18)) == [0x80, 3, 0, 1, 0, 0, 0, UInt8(first.count - 8), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
        let block = [0, 0, 0, 1, 0, 0, 0, 10] + Array("streamtype".utf8) + [0, 0, 0, 5] + Array("error".utf8)
        let size = UInt8(block.count)
        #expect(
            Array(first.dropFirst(18)) == [0x78, 1, 0, size, 0, ~size, 255] + block + [0, 0, 0, 255, 255])
        let second = encoder.open(stream: 3, headers: [("streamType", "error")])
        #expect(second.count == first.count - 2)
    }

    @Test("Frames are decoded from any division of the bytes")
    func decode() throws {
        let bytes =
            SPDYEncoder.data(stream: 5, [1, 2, 3], isLast: true) + [0x80, 3, 0, 2, 0, 0, 0, 4, 0, 0, 0, 1]
            + SPDYEncoder.ping(id: 2) + [0x80, 3, 0, 3, 0, 0, 0, 8, 0, 0, 0, 7, 0, 0, 0, 1]
            + [0x80, 3, 0, 4, 0, 0, 0, 0, 0x80, 3, 0, 7, 0, 0, 0, 4, 0, 0, 0, 0]
        var decoder = SPDYDecoder()
        var frames: [SPDYFrame] = []
        for byte in bytes {
            decoder.append([byte])
            while let frame = try decoder.next() { frames.append(frame) }
        }
        #expect(
            frames == [
                .data(stream: 5, [1, 2, 3], isLast: true), .reply(stream: 1), .ping(id: 2), .reset(stream: 7), .other,
                .goAway,
            ])
    }

    @Test(
        "Bytes that are not SPDY/3 are rejected",
        arguments: [[0x80, 2, 0, 1, 0, 0, 0, 0], [0x80, 3, 0, 6, 0, 0, 0, 0]] as [[UInt8]])
    func bad(bytes: [UInt8]) {
        var decoder = SPDYDecoder()
        decoder.append(bytes)
        #expect(throws: KubeletError.self) { try decoder.next() }
    }
}
