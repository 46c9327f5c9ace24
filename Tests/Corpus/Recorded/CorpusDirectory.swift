import Glibc
import KubeJSON
import KubePKI

/// The directory that holds what upstream answered.
package struct CorpusDirectory: Sendable {
    package let path: String

    /// Nil when nothing is there.
    package init?(_ path: String) {
        guard access("\(path)/writes-setup.jsonl", R_OK) == 0 else { return nil }
        self.path = path
    }

    /// A file of one JSON document.
    func document(_ name: String) throws -> JSONValue {
        do {
            return try JSONValue(json: try CredentialFile.read("\(path)/\(name)"))
        } catch {
            throw CorpusError("\(name): \(error)")
        }
    }

    /// A compressed file of one JSON document.
    func compressedDocument(_ name: String) throws -> JSONValue {
        guard let bytes = try Gunzip.bytes(CredentialFile.read("\(path)/\(name)")) else {
            throw CorpusError("\(name) is not compressed as it should be")
        }
        return try JSONValue(json: bytes)
    }

    /// A file of one JSON object a line.
    func lines(_ name: String) throws -> [JSONValue] {
        let bytes = try CredentialFile.read("\(path)/\(name)")
        var lines: [JSONValue] = []
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            do {
                lines.append(try JSONValue(json: Array(line)))
            } catch {
                throw CorpusError("\(name):\(number + 1): \(error)")
            }
        }
        return lines
    }
}
