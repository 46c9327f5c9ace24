import KubeAPI
import KubeJSON
import Synchronization

@testable import KubeAPIServer

/// Renames `spec.color` to `spec.paint` for `v1beta1` and back, when it is allowed to.
final class PaintConverter: ObjectConverter {
    enum Fault: CaseIterable {
        case renames, loses, keepsVersion, returnsText

        var message: String {
            switch self {
            case .renames: #"conversion changed metadata.name from "a" to "x""#
            case .loses: "conversion returned 0 objects instead of 1"
            case .keepsVersion:
                "conversion to stable.example.com/v1beta1 CronTab returned stable.example.com/v1 CronTab"
            case .returnsText: "conversion returned invalid JSON"
            }
        }
    }

    private struct State {
        var calls: [Int] = []
        var isHeld = false
        var held: [CheckedContinuation<Void, Never>] = []
        var failure: String?
        var fault: Fault?
    }

    private let state = Mutex(State())

    /// How many objects each call converted.
    var calls: [Int] { state.withLock { $0.calls } }
    /// How many calls wait for `release`.
    var waiting: Int { state.withLock { $0.held.count } }

    func reset() { state.withLock { $0.calls = [] } }
    func fail(_ message: String) { state.withLock { $0.failure = message } }
    func fault(_ fault: Fault) { state.withLock { $0.fault = fault } }

    /// Lets calls wait.
    func hold() { state.withLock { $0.isHeld = true } }

    func release() {
        let held = state.withLock { state in
            defer { (state.isHeld, state.held) = (false, []) }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    func convert(_ objects: [[UInt8]], to kind: GroupVersionKind) async throws(ConversionError) -> [[UInt8]] {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                state.calls.append(objects.count)
                if state.isHeld { state.held.append(continuation) }
                return !state.isHeld
            }
            if goesOn { continuation.resume() }
        }
        let (failure, fault) = state.withLock { ($0.failure, $0.fault) }
        if let failure { throw ConversionError(failure) }
        if fault == .loses { return [] }
        if fault == .returnsText { return objects.map { _ in Array("text".utf8) } }
        do {
            return try objects.map { try Self.convert($0, to: kind, fault) }
        } catch {
            throw ConversionError("\(error)")
        }
    }

    private static func convert(_ json: [UInt8], to kind: GroupVersionKind, _ fault: Fault?) throws -> [UInt8] {
        var object = try JSONValue(json: json)
        if fault != .keepsVersion { object["apiVersion"] = .string(kind.apiVersion) }
        if fault == .renames { object["metadata"]?["name"] = "x" }
        let names = kind.version == "v1" ? ("paint", "color") : ("color", "paint")
        if let value = object["spec"]?[names.0] { object["spec"] = .object([names.1: value]) }
        // The fields of an answer may come in any order.
        guard case .object(let fields) = object else { return json }
        var reordered: JSONObject = [:]
        for (key, value) in fields.reversed() { reordered[key] = value }
        return JSONValue.object(reordered).json()
    }
}
