import KubeSupport
import Testing

@Suite struct Base64Tests {
    // The vectors of RFC 4648, section 10.
    @Test(
        "the test vectors of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func vectors(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test("line breaks are ignored, and other invalid texts rejected")
    func decoding() {
        #expect(Base64.decode("Zm9v\r\nYmFy\n") == Array("foobar".utf8))
        for text in ["Z", "Zg", "Zg=", "Zg===", "Zm9v=", "Zm9-", "Zm 9v", "=Zm9"] {
            #expect(Base64.decode(text) == nil, "\(text)")
        }
    }
}
