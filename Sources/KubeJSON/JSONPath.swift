/// Paths in a document, in the form of Kubernetes' error messages: `spec.containers[0].image`.
package enum JSONPath {
    /// Returns the path of the innermost value or key that contains the byte at `offset`; empty for the document
    /// itself. The path has at most `JSONValue.nestedDepth` levels. The document must be valid up to `offset`.
    package static func enclosing(offset: Int, in document: [UInt8]) -> String {
        enclosing(offsets: [offset], in: document)[0]
    }

    /// Returns the paths of several offsets, which must be in ascending order, in one pass.
    package static func enclosing(offsets: [Int], in document: [UInt8]) -> [String] {
        document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var finder = Finder(offsets: offsets)
            // The document may be invalid after the last offset.
            try? finder.visit(&reader)
            finder.found(before: .max)
            return finder.paths
        }
    }

    /// A component of a path.
    package enum Token: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    /// Returns the components of the path of the innermost value that contains the byte at `offset`. Unlike the text
    /// form, they distinguish keys from indexes unambiguously.
    package static func tokens(enclosing offset: Int, in document: [UInt8]) -> [Token] {
        document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var tokens: [Token] = []
            _ = try? descend(&reader, to: offset, &tokens)
            return tokens
        }
    }

    /// Returns true after the offset has been passed; `tokens` is then its path.
    private static func descend(_ reader: inout JSONReader, to offset: Int, _ tokens: inout [Token]) throws(JSONError)
        -> Bool
    {
        switch try reader.peek() {
        case _ where reader.depth >= JSONValue.nestedDepth: try reader.skipValue()
        case 0x7b:
            _ = try reader.beginObject()
            while try reader.nextField() {
                tokens.append(.key(reader.key))
                if try descend(&reader, to: offset, &tokens) { return true }
                tokens.removeLast()
            }
        case 0x5b:
            _ = try reader.beginArray()
            var index = 0
            while try reader.nextElement() {
                tokens.append(.index(index))
                if try descend(&reader, to: offset, &tokens) { return true }
                tokens.removeLast()
                index += 1
            }
        default: try reader.skipValue()
        }
        return reader.offset > offset
    }

    private struct Finder {
        let offsets: [Int]
        var paths: [String] = []
        var path = ""

        init(offsets: [Int]) {
            self.offsets = offsets
        }

        /// Records the current path for every offset before `end` that has no path yet.
        mutating func found(before end: Int) {
            while paths.count < offsets.count, offsets[paths.count] < end { paths.append(path) }
        }

        var isDone: Bool { paths.count == offsets.count }

        mutating func visit(_ reader: inout JSONReader) throws(JSONError) {
            let outer = path
            switch try reader.peek() {
            case _ where reader.depth >= JSONValue.nestedDepth: try reader.skipValue()
            case 0x7b:
                _ = try reader.beginObject()
                while try reader.nextField() {
                    let key = reader.key
                    path = outer.isEmpty ? key : "\(outer).\(key)"
                    found(before: reader.currentKeyOffset + 1)
                    if isDone { return }
                    try visit(&reader)
                    found(before: reader.offset)
                    if isDone { return }
                }
            case 0x5b:
                _ = try reader.beginArray()
                var index = 0
                while try reader.nextElement() {
                    path = "\(outer)[\(index)]"
                    try visit(&reader)
                    found(before: reader.offset)
                    if isDone { return }
                    index += 1
                }
            default: try reader.skipValue()
            }
            path = outer
        }
    }
}
