import KubeJSON
import KubeSupport

/// An integer or a string, e.g. a port number or name, or `maxUnavailable: 25%`.
package enum IntOrString: Hashable, Sendable {
    case int(Int32)
    case string(String)

    package init() { self = .int(0) }

    /// Returns the integer, or the percentage of `total` rounded up or down and limited to 32 bits; nil for other
    /// strings.
    package func scaled(total: Int, roundUp: Bool) -> Int? {
        switch self {
        case .int(let value): return Int(value)
        case .string(let text):
            guard text.hasSuffix("%"), let percent = Int(text.dropLast()) else { return nil }
            let product = percent.multipliedSaturated(by: total)
            let scaled = roundUp ? product.addingSaturated(99) / 100 : product / 100
            return min(max(scaled, Int(Int32.min)), Int(Int32.max))
        }
    }
}

extension IntOrString: CustomStringConvertible {
    package var description: String {
        switch self {
        case .int(let value): String(value)
        case .string(let text): text
        }
    }
}

extension IntOrString: JSONCodable {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        if try reader.peek() == 0x22 {
            self = .string(try reader.readString())
        } else {
            self = .int(try reader.readInteger(Int32.self))
        }
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .int(let value): writer.write(value)
        case .string(let text): writer.write(text)
        }
    }
}

extension IntOrString: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    package init(integerLiteral value: Int32) { self = .int(value) }
    package init(stringLiteral value: String) { self = .string(value) }
}
