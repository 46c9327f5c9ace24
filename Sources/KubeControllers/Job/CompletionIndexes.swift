/// Completion indexes in the form that a Job's status has them: `1,3-5,7`.
struct CompletionIndexes: Equatable, CustomStringConvertible {
    private(set) var indexes: Set<Int> = []

    init(_ indexes: Set<Int> = []) {
        self.indexes = indexes
    }

    /// Reads the text; what can't be read, or is not below `completions`, is left out.
    init(_ text: String, completions: Int) {
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", maxSplits: 1).compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first >= 0, first <= last, first < completions else {
                continue
            }
            indexes.formUnion(first...min(last, completions - 1))
        }
    }

    mutating func insert(_ index: Int) { indexes.insert(index) }

    var count: Int { indexes.count }

    var description: String {
        var parts: [String] = []
        var range: (first: Int, last: Int)?
        func close() {
            guard let range else { return }
            // Two consecutive indexes are written separately, as in upstream.
            switch range.last - range.first {
            case 0: parts.append("\(range.first)")
            case 1: parts += ["\(range.first)", "\(range.last)"]
            default: parts.append("\(range.first)-\(range.last)")
            }
        }
        for index in indexes.sorted() {
            if let current = range, current.last + 1 == index {
                range = (current.first, index)
            } else {
                close()
                range = (index, index)
            }
        }
        close()
        return parts.joined(separator: ",")
    }
}
