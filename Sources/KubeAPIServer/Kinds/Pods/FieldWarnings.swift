import KubeAPI

/// Collects warnings about the fields of an object or of a part of it.
struct FieldWarnings: Sendable {
    private(set) var list: [String] = []
    private let prefix: String

    init(at path: String = "") {
        prefix = path.isEmpty ? "" : path + "."
    }

    mutating func add(_ path: String, _ text: String) {
        list.append("\(prefix)\(path): \(text)")
    }

    mutating func add(_ text: String) { list.append(text) }

    /// Returns the path from the root of the object.
    func full(_ path: String) -> String { prefix + path }
}
