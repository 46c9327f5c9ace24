/// Splits a stream of bytes into lines.
package struct LineBuffer {
    private var bytes: [UInt8] = []
    /// The start of the first line that has not been returned yet.
    private var start = 0
    /// The end of the part that has been searched for a line end.
    private var searched = 0

    package init() {}

    package mutating func append(_ chunk: [UInt8]) {
        if start > 0 {
            bytes.removeFirst(start)
            searched -= start
            start = 0
        }
        bytes += chunk
    }

    /// Returns the next complete, non-empty line without its line end; nil if there is none.
    package mutating func next() -> [UInt8]? {
        while let end = bytes[searched...].firstIndex(of: 0x0a) {
            let line = bytes[start..<end]
            start = end + 1
            searched = start
            if !line.isEmpty { return Array(line) }
        }
        searched = bytes.count
        return nil
    }
}
