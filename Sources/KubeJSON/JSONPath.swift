/// Where in a document something stands, in the form that Kubernetes' messages use: `spec.containers[0].image`.
package enum JSONPath {
    /// The path of the innermost value, or of the key, that encloses the byte at `offset`; empty for the document itself.
    /// The document may be broken after `offset`, not before it.
    package static func enclosing(offset: Int, in document: [UInt8]) -> String {
        document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var finder = Finder(target: offset)
            // What follows the target may be broken: it is the reason for asking.
            _ = try? finder.visit(&reader)
            return finder.path
        }
    }

    /// The keys that an object has twice or more, as paths, in the order of their second occurrence. At most `limit`.
    package static func duplicateKeys(in document: [UInt8], limit: Int = 100) -> [String] {
        let offsets = document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var offsets: [Int] = []
            // A document with broken syntax has been refused before anybody asks for its duplicates.
            try? collectDuplicates(&reader, &offsets, limit)
            return offsets
        }
        return offsets.map { enclosing(offset: $0, in: document) }
    }

    private static func collectDuplicates(_ reader: inout JSONReader, _ offsets: inout [Int], _ limit: Int)
        throws(JSONError)
    {
        switch try reader.peek() {
        case 0x7b:
            var seen: Set<String> = []
            _ = try reader.beginObject()
            while try reader.nextKeyOrNull() {
                if !seen.insert(reader.key).inserted, offsets.count < limit { offsets.append(reader.currentKeyOffset) }
                try collectDuplicates(&reader, &offsets, limit)
            }
        case 0x5b:
            _ = try reader.beginArray()
            while try reader.nextElement() { try collectDuplicates(&reader, &offsets, limit) }
        default:
            try reader.skipValue()
        }
    }

    private struct Finder {
        let target: Int
        var path = ""

        /// Follows the values that enclose the target. Returns true once it has been found.
        mutating func visit(_ reader: inout JSONReader) throws(JSONError) -> Bool {
            switch try reader.peek() {
            case 0x7b:
                _ = try reader.beginObject()
                let outer = path
                while try reader.nextKeyOrNull() {
                    let key = reader.key
                    path = outer.isEmpty ? key : "\(outer).\(key)"
                    if reader.currentKeyOffset >= target { return true }
                    if try visit(&reader) || reader.offset > target { return true }
                }
                path = outer
            case 0x5b:
                _ = try reader.beginArray()
                let outer = path
                var index = 0
                while try reader.nextElement() {
                    path = "\(outer)[\(index)]"
                    if try visit(&reader) || reader.offset > target { return true }
                    index += 1
                }
                path = outer
            default:
                try reader.skipValue()
                return reader.offset > target
            }
            return false
        }
    }
}
