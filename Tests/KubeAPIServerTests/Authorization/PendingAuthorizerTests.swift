import KubeAPI
import KubeClient
import TestSupport
import Testing

@testable import KubeAPIServer

/// Authorizers that decide asynchronously, as webhooks do.
@Suite struct PendingAuthorizerTests {
    /// Decides about pods after a turn of other tasks, and about nothing else.
    private struct Slow: Authorizer {
        let isAllowed: Bool

        func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
            guard request.resource == "pods" else { return .noOpinion(reason: "no pods") }
            return .pending { [isAllowed] in
                await Task.yield()
                return isAllowed ? .allow : .noOpinion(reason: "slow")
            }
        }
    }

    private struct Fast: Authorizer {
        let decision: AuthorizationDecision

        func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision { decision }
    }

    private static let pods = "/api/v1/namespaces/default/pods"

    private func answer(_ authorizers: [any Authorizer]) async throws -> (status: Int, message: String) {
        let server = try await TestServer(authorizer: AuthorizerUnion(authorizers))
        let response = try await server.send("GET", Self.pods, contentType: nil)
        return (response.status, response.status == 200 ? "" : try Status(json: response.body).message ?? "")
    }

    @Test("a request waits for the decision; without one the next authorizers are called")
    func union() async throws {
        #expect(try await answer([Slow(isAllowed: true)]).status == 200)
        #expect(try await answer([Slow(isAllowed: true), Fast(decision: .deny(reason: "no"))]).status == 200)
        #expect(try await answer([Slow(isAllowed: false), Fast(decision: .allow)]).status == 200)
        let denied = try await answer([Slow(isAllowed: false), Fast(decision: .deny(reason: "no"))])
        #expect(denied.status == 403 && denied.message.hasSuffix(": no"))
        let unknown = try await answer([Fast(decision: .noOpinion(reason: "fast")), Slow(isAllowed: false)])
        #expect(unknown.status == 403 && unknown.message.hasSuffix(": fast\nslow"))
    }

    @Test("an access review waits for the decision")
    func review() async throws {
        var subresources = Subresources.builtIn
        let authorizer = AuthorizerUnion([Slow(isAllowed: true), Fast(decision: .allow)])
        ReviewHandlers(authenticator: nil, authorizer: authorizer, rbac: nil, audiences: []).add(to: &subresources)
        let server = try await TestServer(authorizer: authorizer, subresources: subresources)
        let answer = try await server.send(
            "POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
            body: #"{"spec":{"resourceAttributes":{"verb":"get","resource":"pods","namespace":"default"}}}"#)
        #expect(try SelfSubjectAccessReview(json: answer.body).status.allowed == true)
    }
}
