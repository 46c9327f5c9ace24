import Testing

@testable import KubeAPIServer

@Suite struct CredentialsTests {
    @Test(
        "takes the token of an Authorization header as upstream does",
        arguments: [
            ("Bearer abc", "abc"), ("bearer abc", "abc"), ("BEARER abc def", "abc"), ("  Bearer abc", "abc"),
            ("Bearer é", "é"),
        ])
    func token(header: String, token: String) {
        #expect(Credentials.bearerToken(header) == token)
    }

    @Test(
        "a header without a bearer token has no credentials",
        arguments: ["", "Bearer", "Bearer ", "Bearer  abc", "Basic abc", "Bearerabc", "Bearers abc", "\u{2}earer abc"])
    func none(header: String) {
        #expect(Credentials.bearerToken(header) == nil)
    }

    private static let prefix = "base64url.bearer.authorization.k8s.io."

    @Test("takes the token from a WebSocket subprotocol if another subprotocol is offered")
    func subprotocol() {
        // "a?b>c" has both letters in which base64url differs.
        #expect(WebSocketToken(protocols: ["v4.channel.k8s.io"]) == .none)
        #expect(WebSocketToken(protocols: ["\(Self.prefix)YT9iPmM", "channel.k8s.io"]) == .token("a?b>c"))
        #expect(WebSocketToken(protocols: ["channel.k8s.io", "\(Self.prefix)Pz8_Pj4-"]) == .token("???>>>"))
        #expect(
            WebSocketToken.others(["a", "\(Self.prefix)YT9iPmM", "b"]) == ["a", "b"])
    }

    @Test(
        "a malformed token in a subprotocol is refused",
        arguments: [
            ["\(prefix)YT9iPmM"], ["\(prefix)YT9iPmM", "\(prefix)YT9iPmM", "a"], ["\(prefix)YT9iPmM=", "a"],
            ["\(prefix)Pz8/", "a"], ["\(prefix)Y", "a"], ["\(prefix)_w", "a"],
        ])
    func malformedSubprotocol(protocols: [String]) {
        #expect(WebSocketToken(protocols: protocols) == .malformed)
    }
}
