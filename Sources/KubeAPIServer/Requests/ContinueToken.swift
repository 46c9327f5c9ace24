import KubeAPI
import KubeJSON
import KubeSupport

/// The start of the next page of a list. Opaque to clients.
struct ContinueToken: Hashable, Sendable {
    /// The error of a malformed token.
    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// The version of all pages of the list; nil to continue with the newest version: clients get such a token when the
    /// version of their list has expired.
    var revision: Int64?
    /// The smallest key of the page. It is relative to the namespace of the list, so that no token leads out of the
    /// namespace.
    var start: String

    private static let newest: Int64 = -1

    init(revision: Int64?, start: String) {
        self.revision = revision
        self.start = start
    }

    init(_ text: String) throws(Malformed) {
        var padded = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while padded.count % 4 != 0 { padded.append("=") }
        guard let bytes = Base64.decode(String(padded)) else {
            throw Malformed(description: "continue key is not valid: illegal base64 data at input byte 0")
        }
        guard let value = try? JSONValue(json: bytes), let revision = value["rv"]?.integer else {
            throw Malformed(
                description:
                    "continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)")
        }
        guard value["v"] == "meta.k8s.io/v1" else {
            throw Malformed(
                description: "continue key is not valid: server does not recognize this encoded version "
                    + (value["v"]?.string ?? ""))
        }
        guard revision != 0 else {
            throw Malformed(
                description:
                    "continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)")
        }
        guard let start = value["start"]?.string, !start.isEmpty else {
            throw Malformed(
                description: "continue key is not valid: encoded start key empty (version meta.k8s.io/v1)")
        }
        let path = start.hasPrefix("/") ? start.dropFirst() : start[...]
        // The key must not have empty, `.` or `..` elements.
        guard
            path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !["", ".", ".."].contains($0) })
        else { throw Malformed(description: "continue key is not valid: \(start)") }
        self.init(revision: revision < 0 ? nil : revision, start: String(path))
    }

    var text: String {
        let json: JSONValue = [
            "v": "meta.k8s.io/v1", "rv": .integer(revision ?? Self.newest), "start": .string(start),
        ]
        let base64 = Base64.encode(json.json())
        return String(base64.compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
}
