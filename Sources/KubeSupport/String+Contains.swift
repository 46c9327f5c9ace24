// Foundation's functions of the same name are visible wherever a dependency imports Foundation. They compare by
// Unicode's rules, convert the text, and would link all of Foundation with ICU into the executable: 40 MB. The compiler
// prefers these, which are declared for the concrete types.

extension String {
    /// Returns true if `text` is a substring, comparing bytes.
    package func contains(_ text: String) -> Bool {
        utf8.contains(bytesOf: text)
    }
}

extension Substring {
    /// Returns true if `text` is a substring, comparing bytes.
    package func contains(_ text: String) -> Bool {
        utf8.contains(bytesOf: text)
    }
}

extension Collection<UInt8> {
    fileprivate func contains(bytesOf text: String) -> Bool {
        let found = withContiguousStorageIfAvailable { all in
            text.utf8.withContiguousStorageIfAvailable { Self.contains(all, $0) }
        }
        // A string without contiguous storage is copied first.
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
