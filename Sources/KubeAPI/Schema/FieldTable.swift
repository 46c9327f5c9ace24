import KubeJSON
import Synchronization

/// Describes the fields of an API type, for codecs, patches, validation and OpenAPI.
///
/// The tables of generated types are made at their first use; the table of a kind known only at run time is made from
/// its schema.
package final class FieldTable: Sendable {
    /// The OpenAPI name, e.g. `io.k8s.api.core.v1.Container`.
    package let name: String
    /// The kinds that have this type.
    package let kinds: [GroupVersionKind]
    /// True if server-side apply replaces values of this type as a whole.
    package let isAtomic: Bool
    /// True if fields that are not in the table are kept (`x-kubernetes-preserve-unknown-fields`).
    package let isOpen: Bool
    package let fields: [Field]
    private let positions: [String: Int]
    /// Made at the first use of protobuf, because most types are never encoded in it.
    private let layout = AtomicLazyReference<ProtobufLayout>()

    package init(
        _ name: String, kinds: [GroupVersionKind] = [], isAtomic: Bool = false, fields: [Field], isOpen: Bool = false
    ) {
        self.name = name
        self.kinds = kinds
        self.isAtomic = isAtomic
        self.isOpen = isOpen
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    package subscript(name: String) -> Field? {
        positions[name].map { fields[$0] }
    }

    /// The protobuf layout of the fields.
    var protobuf: ProtobufLayout {
        if let layout = layout.load() { return layout }
        return layout.storeIfNil(ProtobufLayout(fields))
    }
}
