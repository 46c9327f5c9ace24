import NIOCore
import Testing

@testable import KubeSupport

@Suite struct PingFilterTests {
    private static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8]) -> [UInt8] {
        let length = payload.count
        return [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
            + (0..<4).map { UInt8(truncatingIfNeeded: stream >> (24 - 8 * $0)) } + payload
    }

    private static let ping: [UInt8] = [2, 4, 16, 16, 9, 14, 7, 7]
    private static let settings = frame(4, [0, 3, 0, 0, 0, 100])
    private static let data = frame(0, flags: 1, stream: 5, Array(repeating: 6, count: 300))
    private static let empty = frame(0, flags: 1, stream: 7, [])
    private static let answer = frame(6, flags: 1, ping)

    @Test(
        "pings are acknowledged and other frames passed on, wherever the bytes are split",
        arguments: [1, 2, 7, 9, 16, 17, 1_000])
    func cuts(_ size: Int) {
        let ping = Self.frame(6, Self.ping)
        let bytes = Self.settings + ping + ping + Self.data + ping + Self.empty + ping
        var filter = PingFilter()
        var rest: [UInt8] = []
        var answers: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let result = filter.process(ByteBuffer(bytes: bytes[start..<min(start + size, bytes.count)]))
            rest += Array(result.rest.readableBytesView)
            answers += Array(result.answers.readableBytesView)
        }
        #expect(rest == Self.settings + Self.data + Self.empty)
        #expect(answers == Self.answer + Self.answer + Self.answer + Self.answer)
    }

    @Test("acknowledgements and malformed pings are passed to the HTTP/2 handler")
    func others() {
        var filter = PingFilter()
        let bytes = Self.answer + Self.frame(6, [1, 2, 3]) + Self.data
        let result = filter.process(ByteBuffer(bytes: bytes))
        #expect(Array(result.rest.readableBytesView) == bytes)
        #expect(result.answers.readableBytes == 0)
    }
}
