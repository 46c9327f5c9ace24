import KubeJSON
import NIOHTTP1

/// What the server answered to a request.
package struct Answer: Sendable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: [UInt8]

    package init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    var isSuccess: Bool { (200..<300).contains(status) }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON, nil when it is none.
    var json: JSONValue? { try? JSONValue(json: body) }

    /// The body's lines as JSON: the messages of a watch. Nil stands for one that is no JSON.
    var messages: [JSONValue?] {
        body.split(separator: UInt8(ascii: "\n")).map { try? JSONValue(json: Array($0)) }
    }

    var warnings: [String] { headers["Warning"] }
}
