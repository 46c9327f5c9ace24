import NIOCore
import Testing

@testable import KubeBench

@Suite struct RequestTemplateTests {
    @Test("numbers replace the placeholders, and the length is constant")
    func places() {
        let template = RequestTemplate(
            head: "POST /a/oooooooo HTTP/1.1\r\nHost: h\r\n", body: Array("o-oooooooo ssssssss tttttttttttttttttt".utf8)
        )
        var buffer = ByteBuffer()
        template.fill(&buffer, object: 12, serial: 345, time: 6_789)
        #expect(
            String(buffer: buffer)
                == "POST /a/00000012 HTTP/1.1\r\nHost: h\r\nContent-Length: 38\r\n\r\no-00000012 00000345 000000000000006789"
        )
        // Again, after the buffer was read.
        buffer.moveReaderIndex(forwardBy: 20)
        template.fill(&buffer, object: 99_999_999, serial: 0, time: 999_999_999_999_999_999)
        #expect(String(buffer: buffer).hasSuffix("\r\n\r\no-99999999 00000000 999999999999999999"))
        #expect(buffer.readableBytes == template.count)
    }

    @Test("a buffer with another request is not reused")
    func otherBuffer() {
        let template = RequestTemplate(head: "GET / HTTP/1.1\r\n", body: nil)
        var buffer = ByteBuffer(string: "something else that is longer than the request")
        template.fill(&buffer, object: 0, serial: 0, time: 0)
        #expect(String(buffer: buffer) == "GET / HTTP/1.1\r\n\r\n")
    }

    @Test("making the next request does not change a buffer that is being sent")
    func shared() {
        let template = RequestTemplate(head: "GET /oooooooo HTTP/1.1\r\n", body: nil)
        var buffer = ByteBuffer()
        template.fill(&buffer, object: 1, serial: 0, time: 0)
        let sent = buffer
        template.fill(&buffer, object: 2, serial: 0, time: 0)
        #expect(String(buffer: sent).hasPrefix("GET /00000001 ") && String(buffer: buffer).hasPrefix("GET /00000002 "))
    }
}
