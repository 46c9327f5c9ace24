import KubeAPI

/// A printer column of a kind that is defined at run time:
/// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#additional-printer-columns
package struct DynamicColumn: Sendable {
    package var column: TableColumn
    /// The field names on the path to the value.
    package var path: [String]

    /// - Parameter path: A JSON path with field names only, such as `.spec.replicas`.
    package init(_ column: TableColumn, at path: String) {
        self.column = column
        self.path = path.split(separator: ".").map(String.init)
    }
}
