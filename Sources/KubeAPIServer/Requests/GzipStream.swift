import CZlib
import NIOCore

/// Compresses a body in chunks: https://www.rfc-editor.org/rfc/rfc1952
///
/// The conformance to Sendable is unchecked: a noncopyable value has one owner, and zlib's state belongs to it alone.
struct GzipStream: ~Copyable, @unchecked Sendable {
    /// The compression level, as upstream's: speed is more important than size.
    private static var level: Int32 { 1 }
    /// A window of 2^15 bytes; adding 16 selects the gzip format instead of zlib's.
    private static var windowBits: Int32 { 15 + 16 }
    private static var memoryLevel: Int32 { 8 }

    /// Allocated separately, since zlib stores its address.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Returns nil if zlib can't allocate memory.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = deflateInit2_(
            stream, Self.level, Z_DEFLATED, Self.windowBits, Self.memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses the next chunk and returns the available output, which is often empty. `ends` marks the last chunk.
    mutating func compress(_ input: ByteBuffer, ends: Bool) -> ByteBuffer {
        var input = input
        var output = ByteBuffer()
        let bound = deflateBound(stream, UInt(input.readableBytes))
        input.withUnsafeMutableReadableBytes { bytes in
            stream.pointee.next_in = bytes.bindMemory(to: UInt8.self).baseAddress
            stream.pointee.avail_in = UInt32(bytes.count)
            var isFull = true
            while isFull {
                isFull = write(into: &output, capacity: Int(bound), flush: ends ? Z_FINISH : Z_NO_FLUSH)
            }
            stream.pointee.next_in = nil
        }
        return output
    }

    /// Returns true if all `capacity` bytes were used, so that more output may be pending.
    private func write(into output: inout ByteBuffer, capacity: Int, flush: Int32) -> Bool {
        var isFull = false
        output.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) { space in
            stream.pointee.next_out = space.bindMemory(to: UInt8.self).baseAddress
            stream.pointee.avail_out = UInt32(space.count)
            deflate(stream, flush)
            isFull = stream.pointee.avail_out == 0
            return space.count - Int(stream.pointee.avail_out)
        }
        return isFull
    }
}
