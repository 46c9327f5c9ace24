/// Which lines are replayed.
package struct Selection: Sendable {
    /// Nil: all.
    package var files: Set<String>?
    package var kind: String?
    /// A line's id, or how it begins.
    package var id: String?

    package init(files: Set<String>? = nil, kind: String? = nil, id: String? = nil) {
        self.files = files
        self.kind = kind
        self.id = id
    }

    func includes(_ line: Line) -> Bool {
        if let kind, line.kind.lowercased() != kind.lowercased() { return false }
        return id.map { line.id.hasPrefix($0) } ?? true
    }

    func includes(file: String) -> Bool { files?.contains(file) ?? true }
}
