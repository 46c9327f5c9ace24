import KubeAPI
import KubeServing
import NIOHTTP1
import Testing

@Suite struct StatusBodyTests {
    @Test(
        "the body is a Status with upstream's reason",
        arguments: [
            (400, "BadRequest"), (413, "RequestEntityTooLarge"), (429, "TooManyRequests"), (503, "ServiceUnavailable"),
            (431, nil),
        ])
    func reasons(code: Int, reason: String?) throws {
        let message = "a \"quoted\" \\ message\n\u{1} ä"
        let body = StatusBody.encode(HTTPResponseStatus(statusCode: code), message)
        let status = try Status(json: Array(body.readableBytesView.dropLast()))
        #expect(status.code == Int32(code) && status.reason == reason)
        #expect(status.message == message && status.status == "Failure")
    }
}
