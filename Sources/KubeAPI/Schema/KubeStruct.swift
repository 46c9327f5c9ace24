import KubeJSON

/// A type of the Kubernetes API: a struct whose fields its `fieldTable` describes.
package protocol KubeStruct: JSONCodable, Equatable, Sendable {
    /// A value with every field at its zero.
    init()

    static var fieldTable: FieldTable { get }

    /// Reads a JSON object's fields into this value; those that it does not have stay as they are.
    mutating func read(from reader: inout JSONReader) throws(JSONError)
}

extension KubeStruct {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        try read(from: &reader)
    }

    /// In place, since moving a large struct into the list costs as much as reading a few fields.
    package static func readElement(of list: inout [Self], from reader: inout JSONReader) throws(JSONError) {
        list.append(Self())
        try list[list.count - 1].read(from: &reader)
    }

    /// A value that `build` fills in: `Container { $0.name = "web" }`.
    package init(_ build: (inout Self) -> Void) {
        self.init()
        build(&self)
    }
}

/// A list of objects as the API serves it.
package protocol KubeList: KubeStruct {
    associatedtype Item: KubeStruct
    static var groupVersionKind: GroupVersionKind { get }
    var metadata: ListMeta { get set }
    var items: [Item] { get set }
}

/// The name of an API type: what `apiVersion` and `kind` say.
package struct GroupVersionKind: Hashable, Sendable, CustomStringConvertible {
    package var group: String
    package var version: String
    package var kind: String

    package init(group: String, version: String, kind: String) {
        self.group = group
        self.version = version
        self.kind = kind
    }

    /// `v1` for the core group, `group/version` otherwise.
    package var apiVersion: String {
        group.isEmpty ? version : "\(group)/\(version)"
    }

    package init(apiVersion: String, kind: String) {
        let parts = apiVersion.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            group: parts.count == 2 ? String(parts[0]) : "", version: parts.last.map(String.init) ?? "", kind: kind)
    }

    /// As upstream's messages print it: `apps/v1, Kind=Deployment`.
    package var description: String { "\(group)/\(version), Kind=\(kind)" }
}

/// The name of a collection of the API: what a request's path says.
package struct GroupVersionResource: Hashable, Sendable, CustomStringConvertible {
    package var group: String
    package var version: String
    package var resource: String

    package init(group: String, version: String, resource: String) {
        self.group = group
        self.version = version
        self.resource = resource
    }

    /// `pods`, or `deployments.apps` outside the core group: how messages name the resource.
    package var qualifiedResource: String {
        group.isEmpty ? resource : "\(resource).\(group)"
    }

    package var description: String { "\(group)/\(version), Resource=\(resource)" }
}
