import KubeAPI

/// A request's query parameters.
package struct QueryItems: Hashable, Sendable {
    package var items: [Item]

    package struct Item: Hashable, Sendable {
        package var name: String
        package var value: String
    }

    package init(_ items: [(String, String)] = []) {
        self.items = items.map { Item(name: $0.0, value: $0.1) }
    }

    /// Parses a percent-encoded query such as `a=b&c=d`. Parameters with a semicolon are ignored, as by Go's parser.
    package init(encoded query: String) {
        items = query.split(separator: "&").filter { !$0.utf8.contains(0x3b) }.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Item(name: Self.decode(parts[0]), value: parts.count > 1 ? Self.decode(parts[1]) : "")
        }
    }

    static func decode(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2b }) else { return String(text) }
        var bytes: [UInt8] = []
        var utf8 = text.utf8[...]
        while let byte = utf8.popFirst() {
            if byte == 0x2b {
                bytes.append(0x20)
            } else if byte == 0x25, let value = UInt8(String(decoding: utf8.prefix(2), as: UTF8.self), radix: 16),
                utf8.count >= 2
            {
                bytes.append(value)
                utf8.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first value of a parameter; nil if it is missing or empty.
    package subscript(name: String) -> String? {
        items.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// Returns true if the parameter is present, even without a value.
    package func contains(_ name: String) -> Bool { items.contains { $0.name == name } }

    package func all(_ name: String) -> [String] {
        items.filter { $0.name == name }.map(\.value)
    }

    /// Returns false if the value is `0` or `false` (in any case), else true: upstream's
    /// `Convert_Slice_string_To_bool`.
    package func flag(_ name: String) -> Bool {
        guard let item = items.first(where: { $0.name == name }) else { return false }
        return item.value != "0" && item.value.lowercased() != "false"
    }
}
