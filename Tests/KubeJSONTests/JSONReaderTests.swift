import Testing

@testable import KubeJSON

@Suite struct JSONReaderTests {
    @Test("all kinds of values are read")
    func values() throws {
        let value = try JSONValue(json: #" {"a":[1,-2.5,true,false,null,"x"],"b":{"c":9223372036854775807}} "#)
        #expect(value == ["a": [1, -2.5, true, false, nil, "x"], "b": ["c": .integer(.max)]])
    }

    @Test(
        "strings are unescaped as in Go",
        arguments: [
            (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\ud83d\ude00""#, "é😀"),
            (#""\ud83d x""#, "\u{fffd} x"), ("\"0123456789é\\n\"", "0123456789é\n"), ("\"\"", ""),
        ])
    func strings(json: String, expected: String) throws {
        #expect(try String(json: json) == expected)
    }

    @Test(
        "invalid JSON is rejected",
        arguments: [
            "", " ", "{", "[", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "tru", "nul", "01", "-", "1.", "1e", "\"",
            "\"\\x\"",
            "\"\\u12\"", "\"\u{1}\"", "[1 2]", "{\"a\":1 \"b\":2}", "1 2", "[,1]", "+1", ".5", "\"\\",
        ])
    func broken(json: String) {
        #expect(throws: JSONError.self) { try JSONValue(json: json) }
    }

    @Test("values that are nested too deeply are rejected without exhausting the stack")
    func depth() {
        let json = String(repeating: "[", count: 100_000)
        #expect { try JSONValue(json: json) } throws: {
            ($0 as? JSONError)?.message == "invalid character '[' exceeded max depth"
        }
    }

    @Test("integers out of range, and numbers that are not integers, are rejected")
    func integers() throws {
        #expect(try Int64(json: "-9223372036854775808") == .min)
        #expect(throws: JSONError.self) { try Int64(json: "9223372036854775808") }
        #expect(throws: JSONError.self) { try Int32(json: "2147483648") }
        #expect { try Int32(json: "1.5") } throws: {
            ($0 as? JSONError)?.message == "cannot unmarshal number 1.5 into int32"
        }
        #expect { try Int32(json: "\"1\"") } throws: {
            ($0 as? JSONError)?.message == "cannot unmarshal string into int32"
        }
    }

    @Test("the path of an offset is found")
    func paths() {
        let json = #"{"spec":{"containers":[{"name":"a"},{"name":"b","image":7}]}}"#
        let offset = json.utf8.count - 6
        #expect(JSONPath.enclosing(offset: offset, in: Array(json.utf8)) == "spec.containers[1].image")
    }

    @Test("duplicate keys are found at any position, also with escapes")
    func duplicates() throws {
        let json = Array(#"{"a":1,"b":{"c":1,"c":null},"a":[{"long key":1,"long\u0020key":2}]}"#.utf8)
        let problems = try json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            _ = try JSONValue(from: &reader)
            return reader.fieldProblems
        }
        #expect(problems.map(\.code) == [.duplicate, .duplicate, .duplicate])
        let paths = JSONPath.enclosing(offsets: problems.map(\.offset).sorted(), in: json)
        #expect(paths == ["b.c", "a", "a[0].long key"])
    }

    @Test("the paths of several offsets are found")
    func severalPaths() {
        let json = Array(#"{"a":{"b":[1,{"c":2}]},"d":3}"#.utf8)
        let offsets = ["\"b\"", "1", "2", "3"].compactMap { text in
            json.indices.first { json[$0...].starts(with: text.utf8) }
        }
        #expect(JSONPath.enclosing(offsets: offsets, in: json) == ["a.b", "a.b[0]", "a.b[1].c", "d"])
    }
}

@Suite struct JSONWriterTests {
    @Test(
        "documents survive a round trip",
        arguments: [
            #"{"a":[1,-2.5,true,false,null,"x"],"b":{},"c":[],"d":"é\n\"\\"}"#, "[]", "-9223372036854775808",
            "\"\\u0001\"",
            "[[],{},[[]]]", "0.1", "1e+300",
        ])
    func roundTrip(json: String) throws {
        let value = try JSONValue(json: json)
        #expect(try JSONValue(json: value.json()) == value)
    }

    @Test("a quote at any position of a long string is escaped")
    func escapes() throws {
        for index in 0..<20 {
            var characters = [Character](repeating: "x", count: 20)
            characters[index] = "\""
            let text = String(characters)
            #expect(try String(json: text.json()) == text)
        }
    }
}
