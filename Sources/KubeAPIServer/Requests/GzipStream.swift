import CZlib
import NIOCore

/// Compresses a body piece by piece: https://www.rfc-editor.org/rfc/rfc1952
///
/// Unchecked: it has one holder at a time, being not copyable, and zlib keeps all of its state in memory that belongs
/// to it.
struct GzipStream: ~Copyable, @unchecked Sendable {
    /// Upstream's level: speed counts more than size.
    private static var level: Int32 { 1 }
    /// Window of 2^15 bytes, and 16 to say gzip rather than zlib.
    private static var windowBits: Int32 { 15 + 16 }
    private static var memoryLevel: Int32 { 8 }

    /// In memory of its own, since zlib keeps its address.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil when there is no memory for it.
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

    /// What comes out of compressing `input` after what went before; often nothing yet. The last piece `ends` the body.
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

    /// Whether all of `capacity` bytes were used, so that more may be waiting.
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
