import KubeSupport

/// A time in seconds since the epoch (RFC 7519 section 2), written without a fraction; a fraction is dropped.
struct NumericDate: Codable, Sendable {
    var timestamp: Timestamp

    init(_ timestamp: Timestamp) {
        self.timestamp = timestamp
    }

    init(from decoder: any Decoder) throws {
        let seconds = try decoder.singleValueContainer().decode(Double.self)
        // Within ±9 * 10^9 seconds, the year 2255, the nanoseconds of a `Timestamp` do not overflow.
        guard abs(seconds) < 9e9 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "time out of range"))
        }
        timestamp = Timestamp(secondsSinceEpoch: Int64(seconds))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(timestamp.secondsSinceEpoch)
    }
}
