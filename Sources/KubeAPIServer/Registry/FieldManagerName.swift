import KubeAPI

/// The field manager of a request.
enum FieldManagerName {
    /// The field manager of the server's own writes.
    static let server = "kube-apiserver"
    /// The maximum length in bytes of UTF-8.
    static let limit = 128

    /// Returns the requested name or else, as upstream does, the product in the `User-Agent` header without unprintable
    /// characters.
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
