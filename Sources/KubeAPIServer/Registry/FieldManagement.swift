import KubeAPI
import KubeSupport

/// What a `managedFields` entry records of a write:
/// https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
package struct FieldWrite: Hashable, Sendable {
    package enum Operation: String, Sendable {
        case apply = "Apply"
        case update = "Update"
    }

    package var manager: String
    package var operation: Operation
    /// The version of the API that the request used.
    package var apiVersion: String
    package var subresource: String?
    package var time: Timestamp
}

/// Keeps account of who set which fields of an object.
package protocol FieldManagement: Sendable {
    /// Sets `metadata.managedFields` of `new`. Called for every write, before mutating admission, and before what the
    /// request may not change is taken back; `live` is the object as it is stored, nil when it is created.
    func update<Object: KubeObject>(_ new: inout Object, live: Object?, _ write: FieldWrite) throws(StatusError)
}

/// Leaves `managedFields` as the client sends them.
package struct UnmanagedFields: FieldManagement {
    package init() {}

    package func update<Object: KubeObject>(_ new: inout Object, live: Object?, _ write: FieldWrite)
        throws(StatusError)
    {}
}

/// The name under which a request sets fields.
enum FieldManagerName {
    /// That of what the server writes on its own behalf.
    static let server = "kube-apiserver"
    /// In bytes of UTF-8.
    static let limit = 128

    /// Returns the name that a request gives itself or else, as upstream does, the product in its `User-Agent`, without
    /// what can't be printed.
    static func resolve(_ requested: String?, userAgent: String?) -> String {
        if let requested, !requested.isEmpty { return requested }
        var name = ""
        for scalar in (userAgent ?? "").prefix(while: { $0 != "/" }).unicodeScalars where GoText.isPrintable(scalar) {
            guard name.utf8.count + UTF8.width(scalar) <= limit else { break }
            name.unicodeScalars.append(scalar)
        }
        return name
    }
}
