import Foundation
import KubeJSON
import Testing

@testable import KubeAPI

/// Upstream's golden objects, where they are at hand.
enum Golden {
    static let directory = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../shared/api/v1.36/testdata").standardized

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path())) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func json(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: directory.appending(path: "\(name).json")))
    }

    static func type(kind: String, apiVersion: String) -> (any KubeStruct.Type)? {
        let kind = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        return KubeTypes.all.first { $0.fieldTable.kinds.contains(kind) }
    }
}

@Suite(.enabled(if: !Golden.names.isEmpty)) struct GoldenTests {
    @Test("reads an object with every field set and writes the same document", arguments: Golden.names)
    func json(name: String) throws {
        let bytes = try Golden.json(name)
        let document = try JSONValue(json: bytes)
        let kind = document["kind"]?.string ?? ""
        let apiVersion = document["apiVersion"]?.string ?? ""
        guard let type = Golden.type(kind: kind, apiVersion: apiVersion) else {
            #expect(Self.untyped.contains(String(name.split(separator: ".").last ?? "")), "no type for \(name)")
            return
        }
        let object = try type.init(json: bytes)
        let written = try JSONValue(json: object.json())
        #expect(sorted(written) == sorted(document))
    }

    @Test("reads the same object from protobuf", arguments: Golden.names)
    func protobuf(name: String) throws {
        let document = try JSONValue(json: try Golden.json(name))
        let envelope = try ProtobufEnvelope(Array(try Data(contentsOf: Golden.directory.appending(path: "\(name).pb"))))
        guard let type = Golden.type(kind: envelope.kind, apiVersion: envelope.apiVersion) else { return }
        let fromProtobuf = try type.init(json: envelope.json(as: type).json())
        let fromJSON = try type.init(json: document.json())
        #expect(try sorted(JSONValue(json: fromProtobuf.json())) == sorted(JSONValue(json: fromJSON.json())))
    }

    /// Golden objects of kinds that are not among the facts of the API: options, which travel as query parameters, and
    /// forms that no resource has.
    private static let untyped: Set<String> = [
        "CreateOptions", "DeleteOptions", "GetOptions", "ListOptions", "NodeProxyOptions", "PatchOptions",
        "PodAttachOptions", "PodExecOptions", "PodLogOptions", "PodPortForwardOptions", "PodProxyOptions",
        "PodStatusResult", "RangeAllocation", "SerializedReference", "ServiceProxyOptions", "UpdateOptions",
        "WatchEvent",
        "APIGroup", "APIVersions", "APIGroupDiscovery",
    ]

    /// The value with the fields of every object in one order.
    private func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(JSONObject(object.map { ($0, sorted($1)) }.sorted { $0.0 < $1.0 }) { first, _ in first })
        case .array(let array): .array(array.map(sorted))
        default: value
        }
    }
}
