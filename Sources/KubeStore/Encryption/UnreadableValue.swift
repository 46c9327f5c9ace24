/// What stands in listings and watches in the place of a value that can't be decrypted, so that one such value does not
/// take everything else with it: why it can't. No value that is stored begins like one, and none of these is ever stored.
package enum UnreadableValue {
    /// Neither JSON nor an envelope.
    private static let mark: [UInt8] = [0xff] + Array("unreadable:".utf8)

    static func encode(_ reason: String) -> [UInt8] {
        mark + Array(reason.utf8)
    }

    /// Why a value can't be read; nil where `value` is the value itself.
    package static func reason(_ value: [UInt8]) -> String? {
        // Asked of every value: the first byte decides nearly always.
        guard value.first == mark[0], value.starts(with: mark) else { return nil }
        return String(decoding: value.dropFirst(mark.count), as: UTF8.self)
    }
}
