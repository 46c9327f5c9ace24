import Testing

@testable import KubeJSON

/// Documents at the boundaries of the reader's fast paths.
@Suite struct JSONReaderLayoutTests {
    @Test("keys and strings of all lengths, and at all distances from the end, are read")
    func lengths() throws {
        for keyLength in 0..<40 {
            for valueLength in 0..<40 {
                let key = String(repeating: "k", count: keyLength)
                let value = String(repeating: "v", count: valueLength)
                let expected: JSONValue = .object([key: .string(value), "z": [.string(key)]])
                #expect(try JSONValue(json: "{\"\(key)\":\"\(value)\",\"z\":[\"\(key)\"]}") == expected)
                #expect(try JSONValue(json: "{ \"\(key)\" : \"\(value)\" ,\n\"z\" :\t[ \"\(key)\" ] } ") == expected)
            }
        }
    }

    @Test("a document truncated at any position is rejected")
    func truncation() {
        let json = Array(#"{"apiVersion":"v1","metadata":{"labels":{"a-label":"a-value"},"x":[1,true,null]}}"#.utf8)
        for length in 0..<json.count {
            #expect(throws: JSONError.self) { try JSONValue(json: Array(json[..<length])) }
        }
    }

    @Test("repeated strings of long documents are read correctly")
    func sharedStrings() throws {
        let texts = (0..<3_000).map { number in
            String(repeating: "abcdefgh", count: number % 9) + String(number % 700) + (number % 3 == 0 ? "é" : "")
        }
        let value = JSONValue.array(texts.map { .object([$0: .string($0)]) })
        #expect(try JSONValue(json: value.json()) == value)
    }

    @Test("a short key differs from one with an additional zero byte")
    func zeroByte() throws {
        let json = Array(#"{"name\u0000":1,"name":2}"#.utf8)
        let words = try json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var words: [(word: UInt64, isName: Bool)] = []
            _ = try reader.beginObject()
            while try reader.nextField() {
                words.append((reader.keyWord, reader.keyIs("name")))
                try reader.skipValue()
            }
            return words
        }
        #expect(words.map(\.isName) == [false, true])
        #expect(words[0].word != words[1].word)
    }
}
