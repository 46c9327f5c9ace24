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
