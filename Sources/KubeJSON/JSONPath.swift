/// Where in a document something stands, in the form that Kubernetes' messages use: `spec.containers[0].image`.
package enum JSONPath {
    /// The path of the innermost value, or of the key, that encloses the byte at `offset`; empty for the document itself.
    /// It ends at `JSONValue.nestedDepth` levels.
    /// The document may be broken after `offset`, not before it.
    package static func enclosing(offset: Int, in document: [UInt8]) -> String {
        enclosing(offsets: [offset], in: document)[0]
    }

    /// The same for several offsets at once, in one pass. The offsets ascend.
    package static func enclosing(offsets: [Int], in document: [UInt8]) -> [String] {
        document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var finder = Finder(offsets: offsets)
            // What follows the last offset may be broken: it is the reason for asking.
            try? finder.visit(&reader)
            finder.found(before: .max)
            return finder.paths
        }
    }

    /// A step of a path.
    package enum Token: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    /// The steps to the innermost value that encloses the byte at `offset`, told apart where a text could not.
    package static func tokens(enclosing offset: Int, in document: [UInt8]) -> [Token] {
        document.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            var tokens: [Token] = []
            _ = try? descend(&reader, to: offset, &tokens)
            return tokens
        }
    }

    /// Returns true once the offset has been passed: then the tokens are the way there.
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

        /// The current path is that of every offset before `end` that has none yet.
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
