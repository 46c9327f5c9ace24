import KubeAPI

/// A column of a Table. Columns of priority 0 are always printed, others only with `-o wide`.
package struct TableColumn: Hashable, Sendable {
    package var name: String
    package var type: String
    package var format: String
    package var description: String
    package var priority: Int

    package init(
        _ name: String, type: String = "string", format: String = "", description: String = "", priority: Int = 0
    ) {
        self.name = name
        self.type = type
        self.format = format
        self.description = description
        self.priority = priority
    }

    package static let name = TableColumn("Name", format: "name")
    package static let age = TableColumn("Age")

    static func integer(_ name: String) -> TableColumn { TableColumn(name, type: "integer") }
}
