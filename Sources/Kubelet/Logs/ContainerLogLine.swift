import KubeSupport

/// One record of a container's log file in the format of CRI runtimes: `TIME STREAM TAG CONTENT`.
///
/// A line that is too long for one record is split into several; all but the last one are partial.
/// Source: kubernetes/design-proposals, "CRI logging".
struct ContainerLogLine: Sendable, Hashable {
    /// The text in the file: RFC 3339 with nanoseconds.
    var time: ArraySlice<UInt8>
    var isError: Bool
    var isPartial: Bool
    /// Without the newline.
    var content: ArraySlice<UInt8>

    /// - Parameter bytes: A line of the file without its newline.
    init?(bytes: ArraySlice<UInt8>) {
        let space = UInt8(ascii: " ")
        guard let first = bytes.firstIndex(of: space),
            let second = bytes[(first + 1)...].firstIndex(of: space)
        else { return nil }
        let third = bytes[(second + 1)...].firstIndex(of: space) ?? bytes.endIndex
        let stream = bytes[(first + 1)..<second]
        if stream.elementsEqual("stdout".utf8) {
            isError = false
        } else if stream.elementsEqual("stderr".utf8) {
            isError = true
        } else {
            return nil
        }
        let tags = bytes[(second + 1)..<third].split(separator: UInt8(ascii: ":"))
        isPartial = tags.first?.elementsEqual("P".utf8) ?? false
        time = bytes[..<first]
        content = third < bytes.endIndex ? bytes[(third + 1)...] : []
    }

    var timestamp: Timestamp? {
        Timestamp(rfc3339: String(decoding: time, as: UTF8.self))
    }
}
