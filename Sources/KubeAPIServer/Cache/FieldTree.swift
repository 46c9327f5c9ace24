import KubeJSON

/// The paths of a resource's selectable fields, as the tree that a pass over an object descends.
package final class FieldTree: Sendable {
    /// How many fields there are.
    let count: Int
    /// Which of the fields this is, in the order in which the resource's definition names them.
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

    /// What is below the reader's current key.
    func child(ofKeyIn reader: borrowing JSONReader) -> FieldTree? {
        for (name, tree) in children where reader.keyIs(name) { return tree }
        return nil
    }
}
