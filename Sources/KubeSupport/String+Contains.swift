// Foundation's functions of the same name compare by Unicode's rules, in another representation of the text, and would
// bring all of Foundation into the executable, and what it needs of ICU: 40 MB. They are found wherever any dependency
// imports Foundation. These, for the types themselves, are preferred to them.

extension String {
    /// Whether `text` is a part of it, byte for byte.
    package func contains(_ text: String) -> Bool {
        utf8.contains(bytesOf: text)
    }
}

extension Substring {
    /// Whether `text` is a part of it, byte for byte.
    package func contains(_ text: String) -> Bool {
        utf8.contains(bytesOf: text)
    }
}

extension Collection<UInt8> {
    fileprivate func contains(bytesOf text: String) -> Bool {
        let found = withContiguousStorageIfAvailable { all in
            text.utf8.withContiguousStorageIfAvailable { Self.contains(all, $0) }
        }
        // Text that another language's runtime holds is copied first.
        return (found ?? nil)
            ?? Array(self).withUnsafeBufferPointer { all in
                Array(text.utf8).withUnsafeBufferPointer { Self.contains(all, $0) }
            }
    }

    private static func contains(_ all: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= all.count else { return false }
        for start in 0...all.count - part.count where all[start] == first {
            if all[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}
