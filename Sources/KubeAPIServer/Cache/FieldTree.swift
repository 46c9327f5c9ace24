import KubeJSON

/// The paths of a resource's selectable fields as a tree, which is traversed together with an object.
package final class FieldTree: Sendable {
    /// The number of fields.
    let count: Int
    /// The index of this field in the resource's definition; nil for an inner node.
    let place: Int?
    private let children: [(name: String, tree: FieldTree)]

    package convenience init(_ paths: [[String]]) {
        self.init(paths.enumerated().map { ($0.offset, $0.element[...]) })
    }

    private init(_ paths: [(place: Int, rest: ArraySlice<String>)]) {
        count = paths.count
        place = paths.first { $0.rest.isEmpty }?.place
        let names = paths.compactMap(\.rest.first).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        children = names.map { name in
            let below = paths.filter { $0.rest.first == name }.map { (place: $0.place, rest: $0.rest.dropFirst()) }
            return (name, FieldTree(below))
        }
    }

    /// Returns the subtree for the reader's current key.
    func child(ofKeyIn reader: borrowing JSONReader) -> FieldTree? {
        for (name, tree) in children where reader.keyIs(name) { return tree }
        return nil
    }
}
