import KubeSupport

/// The part of a container's log to return: the query parameters of the `log` subresource.
struct ContainerLogOptions: Sendable, Hashable {
    var follow = false
    var previous = false
    var timestamps = false
    var tailLines: Int?
    var limitBytes: Int?
    var since: Timestamp?
    /// `All`, `Stdout` or `Stderr`.
    var stream = "All"

    init() {}

    /// Throws `.invalid` for a value that is not a number or not a time.
    init(query: [(String, String)], now: Timestamp) throws(KubeletError) {
        for (name, value) in query where !value.isEmpty {
            switch name {
            case "follow": follow = try Self.flag(name, value)
            case "previous": previous = try Self.flag(name, value)
            case "timestamps": timestamps = try Self.flag(name, value)
            case "tailLines": tailLines = try Self.number(name, value, atLeast: 0)
            case "limitBytes": limitBytes = try Self.number(name, value, atLeast: 1)
            case "sinceSeconds": since = now - .seconds(try Self.number(name, value, atLeast: 1))
            case "sinceTime":
                guard let time = Timestamp(rfc3339: value) else {
                    throw KubeletError(.invalid, "invalid sinceTime \"\(value)\"")
                }
                since = time
            case "stream":
                guard ["All", "Stdout", "Stderr"].contains(value) else {
                    throw KubeletError(.invalid, "invalid stream \"\(value)\"")
                }
                stream = value
            default: continue
            }
        }
    }

    private static func flag(_ name: String, _ value: String) throws(KubeletError) -> Bool {
        switch value {
        case "true", "1", "True", "TRUE", "t", "T": return true
        case "false", "0", "False", "FALSE", "f", "F": return false
        default: throw KubeletError(.invalid, "invalid \(name) \"\(value)\"")
        }
    }

    private static func number(_ name: String, _ value: String, atLeast minimum: Int) throws(KubeletError) -> Int {
        guard let number = Int(value), number >= minimum else {
            throw KubeletError(.invalid, "invalid \(name) \"\(value)\"")
        }
        return number
    }
}

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
