import KubeClient
import Testing

@Suite struct LineBufferTests {
    @Test("lines are the same however the bytes are split", arguments: 1...9)
    func splits(size: Int) {
        let bytes = Array("one\n\ntwo\nthree\nrest".utf8)
        var buffer = LineBuffer()
        var lines: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            buffer.append(Array(bytes[start..<min(start + size, bytes.count)]))
            while let line = buffer.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        }
        #expect(lines == ["one", "two", "three"])
        buffer.append([0x0a])
        #expect(buffer.next() == Array("rest".utf8))
        #expect(buffer.next() == nil)
    }
}
