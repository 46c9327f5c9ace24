/// Formats the content of a log file for a reader. The content is passed in pieces, in order.
struct ContainerLogFormatter: Sendable {
    private let options: ContainerLogOptions
    private var rest: [UInt8] = []
    private var isAtLineStart = true
    private var remaining: Int?
    /// A longer record is not one of a runtime's. It is dropped, so that it does not fill the memory.
    private static let maximumRecord = 1 << 20

    init(_ options: ContainerLogOptions) {
        self.options = options
        remaining = options.limitBytes
    }

    /// True if the byte limit is reached, so that no more content follows.
    var isDone: Bool { remaining == 0 }

    mutating func format(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        rest += bytes
        var start = rest.startIndex
        while !isDone, let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
            append(rest[start..<end], to: &output)
            start = end + 1
        }
        rest.removeSubrange(..<start)
        if rest.count > Self.maximumRecord { rest = [] }
        return output
    }

    private mutating func append(_ record: ArraySlice<UInt8>, to output: inout [UInt8]) {
        guard let line = ContainerLogLine(bytes: record) else { return }
        if options.stream == "Stdout" && line.isError || options.stream == "Stderr" && !line.isError { return }
        if let since = options.since, let time = line.timestamp, time < since { return }
        var text: [UInt8] = []
        if options.timestamps && isAtLineStart { text += line.time + [UInt8(ascii: " ")] }
        text += line.content
        if !line.isPartial { text.append(UInt8(ascii: "\n")) }
        isAtLineStart = !line.isPartial
        if let limit = remaining {
            text = Array(text.prefix(limit))
            remaining = limit - text.count
        }
        output += text
    }
}
