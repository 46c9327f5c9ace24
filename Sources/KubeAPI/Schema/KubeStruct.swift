import KubeJSON

/// A type of the Kubernetes API: a struct whose fields its `fieldTable` describes.
package protocol KubeStruct: JSONCodable, Equatable, Sendable {
    /// Makes a value whose fields have their zero values.
    init()

    static var fieldTable: FieldTable { get }

    /// Reads the fields of a JSON object into this value; absent fields are not changed.
    mutating func read(from reader: inout JSONReader) throws(JSONError)
}

extension KubeStruct {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        try read(from: &reader)
    }

    /// Reads in place, because moving a large struct into the list costs as much as reading a few fields.
    package static func readElement(of list: inout [Self], from reader: inout JSONReader) throws(JSONError) {
        list.append(Self())
        try list[list.count - 1].read(from: &reader)
    }

    /// Makes a value that `build` fills in: `Container { $0.name = "web" }`.
    package init(_ build: (inout Self) -> Void) {
        self.init()
        build(&self)
    }
}
