/// Why the corpus can't be replayed.
package struct CorpusError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
