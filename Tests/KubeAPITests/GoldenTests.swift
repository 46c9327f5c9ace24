import Foundation
import KubeJSON
import Testing

@testable import KubeAPI

/// Upstream's golden objects, if they are available.
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

    static func type(_ name: String, kind: String, apiVersion: String) throws -> any KubeStruct.Type {
        switch name {
        // A type without a kind.
        case "core.v1.WatchEvent": WatchEvent.self
        case "core.v1.DeleteOptions": DeleteOptions.self
        default: try #require(KubeTypes.type(of: GroupVersionKind(apiVersion: apiVersion, kind: kind)))
        }
    }
}

@Suite(.enabled(if: !Golden.names.isEmpty)) struct GoldenTests {
    @Test("an object with every field set survives a round trip through JSON", arguments: Golden.names)
    func json(name: String) throws {
        let bytes = try Golden.json(name)
        let document = try JSONValue(json: bytes)
        let kind = document["kind"]?.string ?? ""
        let apiVersion = document["apiVersion"]?.string ?? ""
        let type = try Golden.type(name, kind: kind, apiVersion: apiVersion)
        let object = try type.init(json: bytes)
        let written = try JSONValue(json: object.json())
        #expect(sorted(written) == sorted(document))
    }

    @Test("the protobuf encoding has the same contents", arguments: Golden.names)
    func protobuf(name: String) throws {
        let document = try JSONValue(json: try Golden.json(name))
        let envelope = try ProtobufEnvelope(Array(try Data(contentsOf: Golden.directory.appending(path: "\(name).pb"))))
        let type = try Golden.type(name, kind: envelope.kind, apiVersion: envelope.apiVersion)
        let fromProtobuf = try type.init(json: envelope.json(as: type))
        let fromJSON = try type.init(json: document.json())
        #expect(try sorted(JSONValue(json: fromProtobuf.json())) == sorted(JSONValue(json: fromJSON.json())))
    }

    @Test("the protobuf encoding equals upstream's, regardless of the order of fields in JSON", arguments: Golden.names)
    func protobufBytes(name: String) throws {
        let document = try JSONValue(json: try Golden.json(name))
        let golden = Array(try Data(contentsOf: Golden.directory.appending(path: "\(name).pb")))
        let envelope = try ProtobufEnvelope(golden)
        let type = try Golden.type(name, kind: envelope.kind, apiVersion: envelope.apiVersion)
        let kind = GroupVersionKind(apiVersion: envelope.apiVersion, kind: envelope.kind)
        var forms = [try Golden.json(name), try type.init(json: document.json()).json()]
        // Raw JSON within protobuf keeps the order of its fields.
        if !["resource.k8s.io.v1.ResourceClaim", "core.v1.WatchEvent"].contains(name) {
            forms.append(sorted(document).json())
        }
        for json in forms {
            #expect(try ProtobufEnvelope.encode(json: json, as: type, kind: kind) == golden)
        }
    }

    @Test("an item of a list is encoded with its resourceVersion as if the JSON contained it", arguments: Golden.names)
    func protobufItem(name: String) throws {
        let document = try JSONValue(json: try Golden.json(name))
        let kind = GroupVersionKind(
            apiVersion: document["apiVersion"]?.string ?? "", kind: document["kind"]?.string ?? "")
        let type = try Golden.type(name, kind: kind.kind, apiVersion: kind.apiVersion)
        guard document["metadata"]?["name"] != nil, document["items"] == nil else { return }
        for version: Int64 in [0, 7, .max] {
            try expectItem(document, version: version, type, kind)
            try expectItem(sorted(document), version: version, type, kind)
        }
    }

    private func expectItem(
        _ document: JSONValue, version: Int64, _ type: any KubeStruct.Type, _ kind: GroupVersionKind
    ) throws {
        var object = document
        object["metadata"]?["resourceVersion"] = nil
        let list = ProtobufList(metadata: ListMeta { $0.resourceVersion = "9" }, of: type, kind: kind)
        var items = ProtobufWriter()
        for _ in 0..<2 {
            try object.json().withUnsafeBufferPointer {
                try list.write(item: $0, resourceVersion: version, to: &items)
            }
        }
        let written = try list.beginning(itemBytes: items.count) + Array(items.written) + list.end

        object["metadata"]?["resourceVersion"] = .string(String(version))
        let item = try ProtobufEnvelope.encode(json: object.json(), as: type, kind: kind)
        let expected = try ProtobufEnvelope(item).raw
        let envelope = try ProtobufEnvelope(written)
        #expect(envelope.kind == kind.kind && envelope.apiVersion == kind.apiVersion)
        var found: [[UInt8]] = []
        try envelope.raw.withUnsafeBufferPointer { bytes in
            var reader = ProtobufReader(bytes)
            while let (_, value) = try reader.next() { found.append(Array(try value.bytes)) }
        }
        #expect(found == [[0x12, 0x01, 0x39], expected, expected])
    }

    /// Returns the value with sorted fields.
    private func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(JSONObject(object.map { ($0, sorted($1)) }.sorted { $0.0 < $1.0 }) { first, _ in first })
        case .array(let array): .array(array.map(sorted))
        default: value
        }
    }
}
