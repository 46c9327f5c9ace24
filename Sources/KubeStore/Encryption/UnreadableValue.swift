/// Replaces a value that can't be decrypted in lists and watches, so that one such value does not make the others
/// unreadable. It contains the reason. It is never stored, and no stored value has its prefix.
package enum UnreadableValue {
    /// A prefix that neither JSON nor a protobuf envelope has.
    private static let mark: [UInt8] = [0xff] + Array("unreadable:".utf8)

    static func encode(_ reason: String) -> [UInt8] {
        mark + Array(reason.utf8)
    }

    /// Returns the reason in an unreadable value; nil for other values.
    package static func reason(_ value: [UInt8]) -> String? {
        // Called for every value: the first byte is nearly always sufficient.
        guard value.first == mark[0], value.starts(with: mark) else { return nil }
        return String(decoding: value.dropFirst(mark.count), as: UTF8.self)
    }
}
