/// A step of a scenario that cannot be carried out.
package struct SimulationError: Error, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
