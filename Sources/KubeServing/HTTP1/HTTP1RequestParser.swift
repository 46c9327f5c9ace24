import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Parses a stream of bytes into HTTP/1 requests, without I/O. The caller keeps the bytes that were not consumed and
/// passes them again, followed by the bytes that arrive next.
struct HTTP1RequestParser {
    struct Limits: Hashable {
        var maximumHeadBytes: Int
        var maximumBodyBytes: Int
    }

    enum Progress {
        case needsMoreBytes
        /// The client waits for `100 Continue` before it sends its body. Parsing continues with the next call.
        case expectsContinue
        case request(HTTP1RequestHead, body: ByteBuffer)
    }

    private enum State {
        /// `scanned` is the number of bytes that have been searched for the end of the head.
        case head(scanned: Int)
        case body(remaining: Int)
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailers(bytes: Int)
    }

    /// The maximum length of a line in a chunked body.
    private static let maximumLineBytes = 4096
    /// The limit on bytes that are not data in a chunked body, beyond 16 bytes for each chunk. Without a limit, chunk
    /// extensions could keep the parser busy without end. Go's value.
    private static let maximumChunkOverhead = 16 * 1024

    private let limits: Limits
    private var chunkOverhead = 0
    private var state = State.head(scanned: 0)
    private var head: HTTP1RequestHead?
    private var body = ByteBuffer()

    init(limits: Limits) {
        self.limits = limits
    }

    /// True if the head of a request has been parsed and its body is not complete.
    var isInsideBody: Bool {
        if case .head = state { false } else { true }
    }

    /// Consumes bytes of `input` up to the end of the next request. After a failure the parser can't be used again,
    /// because the start of the next request is unknown.
    mutating func parse(_ input: inout ByteBuffer) throws(HTTPRequestFailure) -> Progress {
        while true {
            switch state {
            case .head(let scanned):
                guard let expectsContinue = try parseHead(&input, scanned: scanned) else { return .needsMoreBytes }
                if expectsContinue, input.readableBytes == 0, isBodyExpected { return .expectsContinue }
            case .body(let remaining):
                takeBody(&input, remaining: remaining)
                guard case .body(0) = state else { return .needsMoreBytes }
                return finish()
            case .chunkSize:
                guard try parseChunkSize(&input) else { return .needsMoreBytes }
            case .chunk(let remaining):
                takeChunk(&input, remaining: remaining)
                guard case .chunkEnd = state else { return .needsMoreBytes }
            case .chunkEnd:
                guard input.readableBytes >= 2 else { return .needsMoreBytes }
                guard input.readInteger(as: UInt16.self) == 0x0d0a else { throw .malformed("chunk") }
                state = .chunkSize
            case .trailers(let bytes):
                guard try skipTrailers(&input, bytes: bytes) else { return .needsMoreBytes }
                return finish()
            }
        }
    }

    private var isBodyExpected: Bool {
        if case .body(0) = state { false } else { true }
    }

    private mutating func finish() -> Progress {
        guard let head else { preconditionFailure("a body without a head") }
        let body = self.body
        self.head = nil
        self.body = ByteBuffer()
        chunkOverhead = 0
        state = .head(scanned: 0)
        return .request(head, body: body)
    }

    /// Returns nil if the head is incomplete; otherwise true if the client expects `100 Continue`.
    private mutating func parseHead(_ input: inout ByteBuffer, scanned: Int) throws(HTTPRequestFailure) -> Bool? {
        let scanned = skipEmptyLines(&input) ? 0 : scanned
        let readable = input.readableBytes
        let end = input.withUnsafeReadableBytes { Self.endOfHead($0, from: max(0, scanned - 3)) }
        guard let end else {
            guard readable <= limits.maximumHeadBytes else { throw .headersTooLarge }
            state = .head(scanned: readable)
            return nil
        }
        guard end <= limits.maximumHeadBytes else { throw .headersTooLarge }
        // The closure returns a result, because `withUnsafeReadableBytes` rethrows only untyped errors.
        let parsed = input.withUnsafeReadableBytes { bytes in
            let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<(end - 2)])
            return Result { () throws(HTTPRequestFailure) in try HTTP1RequestHead(parsing: bytes) }
        }
        let head = try parsed.get()
        input.moveReaderIndex(forwardBy: end)
        self.head = head
        switch head.framing {
        case .chunked:
            state = .chunkSize
        case .length(let length):
            guard length <= limits.maximumBodyBytes else { throw .bodyTooLarge(limit: limits.maximumBodyBytes) }
            // Reserves little at first, so that a client can't occupy memory by only announcing a body.
            if length > 0 { body.reserveCapacity(min(length, 64 * 1024)) }
            state = .body(remaining: length)
        }
        return head.expectsContinue
    }

    /// Skips empty lines before a request (RFC 9112, 2.2). Returns true if there were any.
    private func skipEmptyLines(_ input: inout ByteBuffer) -> Bool {
        var skipped = false
        while input.readableBytes >= 2, input.getInteger(at: input.readerIndex, as: UInt16.self) == 0x0d0a {
            input.moveReaderIndex(forwardBy: 2)
            skipped = true
        }
        return skipped
    }

    /// CRLF CRLF as a big-endian integer.
    private static let lineBreaks = UInt32(bigEndian: 0x0d0a_0d0a)

    /// Returns the number of bytes up to and including the empty line that ends a head.
    private static func endOfHead(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = start
        while index < bytes.count, let found = memchr(base + index, 0x0a, bytes.count - index) {
            index = UnsafeRawPointer(found) - base + 1
            if index >= 4, base.loadUnaligned(fromByteOffset: index - 4, as: UInt32.self) == lineBreaks { return index }
        }
        return nil
    }

    private mutating func takeBody(_ input: inout ByteBuffer, remaining: Int) {
        guard remaining > 0 else { return }
        let count = min(remaining, input.readableBytes)
        if var slice = input.readSlice(length: count) { body.writeBuffer(&slice) }
        state = .body(remaining: remaining - count)
    }

    private mutating func takeChunk(_ input: inout ByteBuffer, remaining: Int) {
        let count = min(remaining, input.readableBytes)
        if var slice = input.readSlice(length: count) { body.writeBuffer(&slice) }
        state = remaining == count ? .chunkEnd : .chunk(remaining: remaining - count)
    }

    /// Returns true if the input contained a complete chunk-size line.
    private mutating func parseChunkSize(_ input: inout ByteBuffer) throws(HTTPRequestFailure) -> Bool {
        guard let line = try readLine(&input, limit: Self.maximumLineBytes) else { return false }
        var size = 0
        var digits = 0
        for byte in line.readableBytesView {
            guard let digit = hexDigit(byte) else {
                // Text after a semicolon or whitespace is a chunk extension, which may be ignored.
                guard byte == UInt8(ascii: ";") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") else {
                    throw .malformed("invalid chunk size")
                }
                break
            }
            digits += 1
            guard digits <= 8 else { throw .bodyTooLarge(limit: limits.maximumBodyBytes) }
            size = size << 4 | Int(digit)
        }
        guard digits > 0 else { throw .malformed("invalid chunk size") }
        guard body.readableBytes + size <= limits.maximumBodyBytes else {
            throw .bodyTooLarge(limit: limits.maximumBodyBytes)
        }
        chunkOverhead = max(0, chunkOverhead + line.readableBytes + 4 - 16 - 2 * size)
        guard chunkOverhead <= Self.maximumChunkOverhead else { throw .malformed("too much chunk overhead") }
        state = size == 0 ? .trailers(bytes: 0) : .chunk(remaining: size)
        return true
    }

    /// Validates and drops trailers, which the Kubernetes API does not use. Returns true if their end was reached.
    private mutating func skipTrailers(_ input: inout ByteBuffer, bytes: Int) throws(HTTPRequestFailure) -> Bool {
        var bytes = bytes
        while let line = try readLine(&input, limit: Self.maximumLineBytes) {
            if line.readableBytes == 0 { return true }
            bytes += line.readableBytes
            guard bytes <= limits.maximumHeadBytes else { throw .headersTooLarge }
            let checked = line.withUnsafeReadableBytes { bytes in
                Result { () throws(HTTPRequestFailure) in _ = try HTTP1RequestHead.parseHeaderLine(bytes) }
            }
            try checked.get()
        }
        state = .trailers(bytes: bytes)
        return false
    }

    /// Returns the next line without its CRLF; nil if it is incomplete.
    private func readLine(_ input: inout ByteBuffer, limit: Int) throws(HTTPRequestFailure) -> ByteBuffer? {
        guard let feed = input.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else {
            guard input.readableBytes <= limit else { throw .malformed("line too long") }
            return nil
        }
        let length = feed - input.readerIndex
        guard length > 0, length <= limit, input.getInteger(at: feed - 1, as: UInt8.self) == UInt8(ascii: "\r"),
            let line = input.getSlice(at: input.readerIndex, length: length - 1)
        else { throw .malformed("invalid line break") }
        input.moveReaderIndex(forwardBy: length + 1)
        return line
    }
}
