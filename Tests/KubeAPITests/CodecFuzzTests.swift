import KubeJSON
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPI

/// No bytes make a codec crash, hang or use unbounded memory, and everything that a codec can read survives a round
/// trip.
@Suite(.serialized) struct CodecFuzzTests {
    /// An object with many kinds of fields.
    private static let sample = Array(
        #"""
        {"kind":"Pod","apiVersion":"v1","metadata":{"name":"a-name-of-some-length","labels":{"app":"web","tier":"é"},
        "creationTimestamp":"2025-01-01T00:00:00Z","ownerReferences":[{"kind":"K","name":"n","uid":"u","apiVersion":"v1"}],
        "managedFields":[{"manager":"m","fieldsV1":{"f:spec":{}}}]},"spec":{"containers":[{"name":"c","ports":[{"name":"p",
        "containerPort":80}],"resources":{"limits":{"cpu":"100m","memory":"1.5Gi"}},"readinessProbe":{"httpGet":
        {"port":"http","path":"/\"\\\u00e9"}},"env":[{"name":"A","value":null}]}],"terminationGracePeriodSeconds":-30,
        "tolerations":[{"tolerationSeconds":9223372036854775807}],"securityContext":{"fsGroup":1}},"status":{"qosClass":""}}
        """#.utf8)

    private struct Seed {
        let type: any KubeStruct.Type
        let kind: GroupVersionKind
        let json: [UInt8]
        let protobuf: [UInt8]
    }

    private static let seeds: [Seed] = {
        var documents = [sample, Array(#"{"kind":"Secret","apiVersion":"v1","data":{"k":"AAEC/w=="}}"#.utf8)]
        documents += Golden.names.compactMap { try? Golden.json($0) }
        return documents.compactMap { json in
            guard let value = try? JSONValue(json: json), let name = value["kind"]?.string,
                let apiVersion = value["apiVersion"]?.string
            else { return nil }
            let kind = GroupVersionKind(apiVersion: apiVersion, kind: name)
            guard let type = KubeTypes.type(of: kind),
                let protobuf = try? ProtobufEnvelope.encode(json: json, as: type, kind: kind)
            else { return nil }
            return Seed(type: type, kind: kind, json: json, protobuf: protobuf)
        }
    }()

    private func each(
        _ rounds: UInt64, name: String = #function, _ body: (Seed, inout Mutator, Seed) throws -> Void
    ) rethrows {
        for seed in FuzzRounds(rounds, name) {
            var mutator = Mutator(seed: seed)
            let good = Self.seeds[Int(seed % UInt64(Self.seeds.count))]
            let other = Self.seeds[Int(mutator.random.next() % UInt64(Self.seeds.count))]
            try body(good, &mutator, other)
        }
    }

    @Test("mutated JSON is rejected or survives a round trip, typed and untyped")
    func json() throws {
        try each(1_500) { seed, mutator, other in
            let bytes = mutator.mutated(seed.json, with: other.json)
            let value = try? JSONValue(json: bytes)
            // Compares after one encoding, because `1.0` is encoded as `1`, as in Go, which is then read as an integer.
            if let text = value?.json() { #expect(try JSONValue(json: text).json() == text) }
            let reading = Self.read(bytes, as: seed.type)
            // Invalid JSON must not be readable as a typed object.
            if value == nil { #expect(reading.json == nil) }
            let offsets = reading.problems.map(\.offset).sorted()
            #expect(JSONPath.enclosing(offsets: offsets, in: bytes).count == offsets.count)
            guard let json = reading.json else { return }
            #expect(Self.read(json, as: seed.type).json == json)
            let message = try ProtobufEnvelope.encode(json: json, as: seed.type, kind: seed.kind)
            _ = try ProtobufEnvelope(message).json(as: seed.type)
        }
    }

    private static func read(_ bytes: [UInt8], as type: any KubeStruct.Type)
        -> (json: [UInt8]?, problems: [JSONFieldProblem])
    {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                let object = try type.init(from: &reader)
                try reader.finish()
                return (object.json(), reader.fieldProblems)
            } catch {
                // The offset of an error is within the document.
                #expect(error.offset >= 0 && error.offset <= bytes.count)
                _ = JSONPath.enclosing(offset: error.offset, in: bytes)
                return (nil, reader.fieldProblems)
            }
        }
    }

    @Test("mutated protobuf is rejected or converted to JSON of bounded size")
    func protobuf() throws {
        try each(4_000) { seed, mutator, other in
            let bytes = mutator.mutated(seed.protobuf, with: other.protobuf)
            guard let envelope = try? ProtobufEnvelope(bytes), let json = try? envelope.json(as: seed.type) else {
                return
            }
            // Each byte results in a bounded number of bytes of JSON, because a field has at least a tag.
            #expect(json.count < bytes.count * 200 + 1_000)
            _ = try JSONValue(json: json)
            guard let object = try? seed.type.init(json: json) else { return }
            let again = try ProtobufEnvelope.encode(json: object.json(), as: seed.type, kind: seed.kind)
            let read = try seed.type.init(json: try ProtobufEnvelope(again).json(as: seed.type))
            #expect(read.json() == object.json())
        }
    }

    @Test("mutated YAML is rejected or survives a round trip")
    func yaml() throws {
        let documents =
            Self.seeds.prefix(6).compactMap { seed in
                try? YAML.write(JSONValue(json: seed.json))
            } + [
                "a: &x [1, {b: 2}]\nc: *x\nd:\n  <<: {y: 1}\n  e: |\n    text\n",
                "%YAML 1.1\n---\n'a': \"\\x41\"\n...\n",
            ]
        for seed in FuzzRounds(700) {
            var mutator = Mutator(seed: seed)
            let text = documents[Int(seed % UInt64(documents.count))]
            let other = documents[Int(mutator.random.next() % UInt64(documents.count))]
            let bytes = mutator.mutated(Array(text.utf8), with: Array(other.utf8))
            guard let value = try? YAML.parse(String(decoding: bytes, as: UTF8.self)) else { continue }
            #expect(value.json().count < bytes.count * 100 + 1_000_000)
            _ = try YAML.write(value)
        }
    }

    @Test("decoding time is linear in the size of pathological documents")
    func linear() {
        for text in [",", "a,", "!", "(", "a in (", "a in (b,", "=", "a=b,", "1", "\\", ".", "'"] {
            let long = String(repeating: text, count: 200_000 / text.utf8.count)
            let start = ContinuousClock.now
            _ = try? LabelRequirements(parsing: long)
            _ = try? FieldSelector(parsing: long)
            _ = Quantity(long)
            _ = Timestamp(rfc3339: long)
            _ = Base64.decode(long)
            _ = try? YAML.parse(long)
            _ = try? JSONValue(json: long)
            #expect(.now - start < .seconds(10), "\(text)")
        }
    }

    @Test("mutated quantities, times, selectors and Base64 are rejected or survive a round trip")
    func values() {
        let texts = [
            "100m", "1.5Gi", "-12e3", "2025-01-01T00:00:00.123456Z", "2025-12-31T23:59:59+01:30", "AAEC/w==",
            "a in (b, c),!d,e!=f,g>3", "metadata.name=a,spec.nodeName!=b\\,c",
        ].map { Array($0.utf8) }
        for seed in FuzzRounds(600) {
            var mutator = Mutator(seed: seed)
            let good = texts[Int(seed % UInt64(texts.count))]
            let text = String(
                decoding: mutator.mutated(good, with: texts[Int(seed / 7 % UInt64(texts.count))]), as: UTF8.self)
            if let quantity = Quantity(text) {
                // The description is rounded, and then stable.
                #expect(Quantity(quantity.description)?.description == quantity.description)
                _ = (quantity.value, quantity.milliValue, quantity + quantity, quantity - quantity)
            }
            if let time = Timestamp(rfc3339: text) {
                #expect(Timestamp(rfc3339: time.rfc3339(fractionDigits: 9)) == time)
            }
            if let bytes = Base64.decode(text) { #expect(Base64.decode(Base64.encode(bytes)) == bytes) }
            _ = try? LabelRequirements(parsing: text)
            _ = try? FieldSelector(parsing: text)
        }
    }
}
