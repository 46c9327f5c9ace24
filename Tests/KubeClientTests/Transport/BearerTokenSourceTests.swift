import KubeSupport
import Testing

@testable import KubeClient

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

@Suite("Bearer token")
struct BearerTokenSourceTests {
    /// A temporary file that is deleted after the test.
    private final class TemporaryFile {
        let path: String

        init(_ text: String) throws {
            var template = Array("/tmp/martlet-token-XXXXXX".utf8CString)
            let descriptor = mkstemp(&template)
            try #require(descriptor >= 0)
            close(descriptor)
            path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
            try write(text)
        }

        func write(_ text: String) throws {
            let file = try #require(fopen(path, "w"))
            fputs(text, file)
            fclose(file)
        }

        deinit {
            unlink(path)
        }
    }

    @Test("the file is read again after a minute, not earlier")
    func rotates() throws {
        let file = try TemporaryFile("one\n")
        let time = ManualTime()
        let source = BearerTokenSource(.file(file.path), time: time)
        #expect(try source.token() == "one")
        try file.write("two\n")
        time.advance(by: .seconds(59))
        #expect(try source.token() == "one")
        time.advance(by: .seconds(1))
        #expect(try source.token() == "two")
    }

    @Test("the last token is kept while the file can't be read")
    func keepsLast() throws {
        let file = try TemporaryFile("one")
        let time = ManualTime()
        let source = BearerTokenSource(.file(file.path), time: time)
        #expect(try source.token() == "one")
        for bad in ["", " \n", "two\nlines"] {
            try file.write(bad)
            time.advance(by: .seconds(61))
            #expect(try source.token() == "one")
        }
    }

    @Test("token() throws if the file never had a token")
    func missing() {
        let source = BearerTokenSource(.file("/nonexistent/token"), time: ManualTime())
        #expect(throws: TransportError.self) { try source.token() }
    }

    @Test("a fixed token, or none, is returned as configured")
    func fixed() throws {
        #expect(try BearerTokenSource(.value("x"), time: ManualTime()).token() == "x")
        #expect(try BearerTokenSource(.none, time: ManualTime()).token() == nil)
    }
}
