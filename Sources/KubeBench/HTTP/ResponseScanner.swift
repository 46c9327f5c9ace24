/// Finds the heads and bodies of HTTP/1.1 responses in the bytes of a connection (RFC 9112). Bytes are only copied if a
/// head or a chunk size is split between two reads.
///
/// It reads only the headers `Content-Length`, `Transfer-Encoding` and `Connection`. A body without length ends when
/// the connection closes. Responses to HEAD are not supported.
package struct ResponseScanner: Sendable {
    package enum Event {
        case head(ResponseHead)
        /// Valid until the next call. Never empty.
        case body(UnsafeRawBufferPointer)
        case end
    }

    private enum State: Hashable {
        case head
        case body(left: Int)
        case bodyUntilClose
        case chunkSize
        case chunk(left: Int)
        /// The line break after a chunk's bytes.
        case chunkEnd
        /// The lines after the last chunk, up to an empty one.
        case trailers
        case end
    }

    private static let maximumHead = 64 * 1024
    private static let maximumLine = 1024

    private var state = State.head
    /// The beginning of an incomplete head or line.
    private var partial: [UInt8] = []

    package init() {}

    /// True if no response is incomplete, so that the connection may end here.
    package var isBetweenResponses: Bool {
        state == .head && partial.isEmpty
    }

    /// Called when the connection has ended. Returns true if this ends a response without length.
    package mutating func finish() -> Bool {
        guard state == .bodyUntilClose else { return false }
        state = .head
        return true
    }

    /// Consumes the next event from the front of `bytes`. Returns nil if more bytes are needed; `bytes` is then empty.
    package mutating func next(_ bytes: inout UnsafeRawBufferPointer) throws(BenchError) -> Event? {
        while true {
            switch state {
            case .head:
                guard let head = try scanHead(&bytes) else { return nil }
                if head.status < 200 { continue }
                return .head(head)
            case .body(let left):
                guard let part = take(left, from: &bytes) else { return nil }
                state = part.count == left ? .end : .body(left: left - part.count)
                return .body(part)
            case .bodyUntilClose:
                return take(bytes.count, from: &bytes).map { .body($0) }
            case .chunkSize:
                guard try scanChunkSize(&bytes) else { return nil }
            case .chunk(let left):
                guard let part = take(left, from: &bytes) else { return nil }
                state = part.count == left ? .chunkEnd : .chunk(left: left - part.count)
                return .body(part)
            case .chunkEnd:
                guard let length = try scanLine(&bytes, { $0.count }) else { return nil }
                guard length == 0 else { throw Self.malformed("a chunk is longer than its size") }
                state = .chunkSize
            case .trailers:
                guard let length = try scanLine(&bytes, { $0.count }) else { return nil }
                if length == 0 { state = .end }
            case .end:
                state = .head
                return .end
            }
        }
    }

    private func take(_ maximum: Int, from bytes: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard !bytes.isEmpty else { return nil }
        let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(maximum))
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(part.count))
        return part
    }

    // MARK: Lines

    /// Reads a short line without its line break; returns nil if it is incomplete.
    private mutating func scanLine<Result>(
        _ bytes: inout UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(BenchError) -> Result? {
        guard let newline = bytes.firstIndex(of: 0x0a) else {
            partial.append(contentsOf: bytes)
            bytes = UnsafeRawBufferPointer(rebasing: bytes.suffix(0))
            guard partial.count <= Self.maximumLine else { throw Self.malformed("a line is too long") }
            return nil
        }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[(newline + 1)...])
        defer { bytes = rest }
        func trimmed(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
            line.last == 0x0d ? UnsafeRawBufferPointer(rebasing: line.dropLast()) : line
        }
        guard !partial.isEmpty else { return body(trimmed(UnsafeRawBufferPointer(rebasing: bytes[..<newline]))) }
        partial.append(contentsOf: bytes[..<newline])
        defer { partial.removeAll(keepingCapacity: true) }
        return partial.withUnsafeBytes { body(trimmed($0)) }
    }

    private mutating func scanChunkSize(_ bytes: inout UnsafeRawBufferPointer) throws(BenchError) -> Bool {
        guard let size = try scanLine(&bytes, Self.chunkSize) else { return false }
        guard let size else { throw Self.malformed("a chunk has no size") }
        state = size == 0 ? .trailers : .chunk(left: size)
        return true
    }

    /// Parses hexadecimal digits, optionally followed by extensions.
    private static func chunkSize(_ line: UnsafeRawBufferPointer) -> Int? {
        var size = 0
        var digits = 0
        for byte in line {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            case 0x3b, 0x20, 0x09: return digits > 0 ? size : nil
            default: return nil
            }
            digits += 1
            guard digits <= 15 else { return nil }
            size = size << 4 | Int(digit)
        }
        return digits > 0 ? size : nil
    }

    // MARK: The head

    private mutating func scanHead(_ bytes: inout UnsafeRawBufferPointer) throws(BenchError) -> ResponseHead? {
        guard !bytes.isEmpty else { return nil }
        if partial.isEmpty {
            if let length = Self.headLength(bytes) {
                defer { bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(length)) }
                return try parse(UnsafeRawBufferPointer(rebasing: bytes.prefix(length)))
            }
        }
        // Rescanning the head is acceptable, because a head is split between reads only once in thousands of responses.
        let before = partial.count
        partial.append(contentsOf: bytes)
        guard let length = partial.withUnsafeBytes({ Self.headLength($0) }) else {
            guard partial.count <= Self.maximumHead else { throw Self.malformed("the head is too long") }
            bytes = UnsafeRawBufferPointer(rebasing: bytes.suffix(0))
            return nil
        }
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(length - before))
        let head = Array(partial.prefix(length))
        partial.removeAll(keepingCapacity: true)
        do {
            return try head.withUnsafeBytes { try parse($0) }
        } catch let error as BenchError {
            throw error
        } catch {
            throw Self.malformed("\(error)")
        }
    }

    /// Returns the length of the head including the empty line that ends it.
    private static func headLength(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let pattern: StaticString = "\r\n\r\n"
        return bytes.firstOffset(of: UnsafeRawBufferPointer(start: pattern.utf8Start, count: 4)).map { $0 + 4 }
    }

    private mutating func parse(_ head: UnsafeRawBufferPointer) throws(BenchError) -> ResponseHead {
        // "HTTP/1.1 200"
        guard head.count >= 16, head.starts(with: "HTTP/1.".utf8), head[8] == 0x20,
            let status = Self.number(UnsafeRawBufferPointer(rebasing: head[9..<12])), (100...599).contains(status)
        else { throw Self.malformed("the response is not HTTP/1.1") }
        var closes = head[7] == 0x30
        var length: Int?
        var isChunked = false
        var position = head.firstIndex(of: 0x0a) ?? head.count
        while position + 1 < head.count {
            let start = position + 1
            let end = head[start...].firstIndex(of: 0x0a) ?? head.count
            let line = UnsafeRawBufferPointer(rebasing: head[start..<end])
            position = end
            // Checks the first letter, so that most lines are skipped quickly.
            switch (line.first ?? 0) | 0x20 {
            case UInt8(ascii: "c"):
                if let value = Self.value(of: "content-length:", in: line) {
                    guard let number = Self.number(value) else { throw Self.malformed("the length is not a number") }
                    length = number
                } else if let value = Self.value(of: "connection:", in: line) {
                    if Self.equal(value, "close") { closes = true }
                }
            case UInt8(ascii: "t"):
                if let value = Self.value(of: "transfer-encoding:", in: line) {
                    guard Self.equal(value, "chunked") else { throw Self.malformed("unknown transfer encoding") }
                    isChunked = true
                }
            default: break
            }
        }
        if status < 200 {
            state = .head
        } else if status == 204 || status == 304 {
            state = .end
        } else if isChunked {
            state = .chunkSize
        } else if let length {
            state = length == 0 ? .end : .body(left: length)
        } else {
            state = .bodyUntilClose
            closes = true
        }
        return ResponseHead(status: status, closes: closes)
    }

    /// Returns the value of the header `name`, if `line` is that header; `name` is in lower case and ends with a colon.
    private static func value(of name: StaticString, in line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        let count = name.utf8CodeUnitCount
        guard line.count >= count else { return nil }
        for index in 0..<count where lower(line[index]) != name.utf8Start[index] { return nil }
        var value = line[count...]
        while let first = value.first, first == 0x20 || first == 0x09 { value = value.dropFirst() }
        while let last = value.last, last == 0x20 || last == 0x0d || last == 0x09 { value = value.dropLast() }
        return UnsafeRawBufferPointer(rebasing: value)
    }

    private static func equal(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        return bytes.indices.allSatisfy { lower(bytes[$0]) == text.utf8Start[$0] }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    }

    private static func number(_ digits: UnsafeRawBufferPointer) -> Int? {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static func malformed(_ text: String) -> BenchError {
        BenchError(.malformedResponse, "malformed response: \(text)")
    }
}
