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
        "a header without a bearer's token says nothing",
        arguments: ["", "Bearer", "Bearer ", "Bearer  abc", "Basic abc", "Bearerabc", "Bearers abc", "\u{2}earer abc"])
    func none(header: String) {
        #expect(Credentials.bearerToken(header) == nil)
    }
}
