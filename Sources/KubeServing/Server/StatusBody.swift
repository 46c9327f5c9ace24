import NIOCore
import NIOHTTP1

/// Encodes the `Status` object of requests that are rejected before they reach a handler.
package enum StatusBody {
    /// Returns a `Status` as JSON, with the HTTP status and a message.
    @Sendable
    package static func encode(_ status: HTTPResponseStatus, _ message: String) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeStaticString(#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"#)
        buffer.writeString(quoted(message))
        if let reason = reason(for: status) { buffer.writeString(#","reason":"\#(reason)""#) }
        buffer.writeString(#","code":\#(status.code)}"#)
        buffer.writeStaticString("\n")
        return buffer
    }

    /// Returns upstream's `reason` for a status code, or nil if it has none.
    private static func reason(for status: HTTPResponseStatus) -> String? {
        switch status.code {
        case 400: "BadRequest"
        case 405: "MethodNotAllowed"
        case 408: "Timeout"
        case 413: "RequestEntityTooLarge"
        case 429: "TooManyRequests"
        case 500: "InternalError"
        case 503: "ServiceUnavailable"
        default: nil
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
