import CZlib

/// Reads what gzip wrote.
enum Gunzip {
    /// Of zlib: the window of 32 KB, and a header of gzip's.
    private static let windowBits: Int32 = 15 + 16
    private static let chunk = 256 * 1024

    /// Nil when `bytes` are not a whole file of gzip's.
    static func bytes(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        let code = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            var code = Z_OK
            while code == Z_OK {
                let written = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    code = inflate(&stream, Z_NO_FLUSH)
                    count = buffer.count - Int(stream.avail_out)
                }
                output += written
            }
            return code
        }
        return code == Z_STREAM_END ? output : nil
    }
}
