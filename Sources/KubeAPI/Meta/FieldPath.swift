/// The path of a field from the root of its object.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ path: String = "") {
        description = path
    }

    package func child(_ name: String) -> FieldPath {
        FieldPath(description.isEmpty ? name : "\(description).\(name)")
    }

    package func index(_ index: Int) -> FieldPath { FieldPath("\(description)[\(index)]") }

    package func key(_ key: String) -> FieldPath { FieldPath("\(description)[\(key)]") }
}
