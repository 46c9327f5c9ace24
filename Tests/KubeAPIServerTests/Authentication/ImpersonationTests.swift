import KubeAPI
import NIOHTTP1
import Testing

@testable import KubeAPIServer

/// Constrained (KEP-5284) and unconstrained impersonation.
@Suite struct ImpersonationTests {
    /// Allows the listed requests, as `VERB RESOURCE[/SUBRESOURCE] NAME`.
    private struct Grants: Authorizer {
        var allowed: Set<String>

        func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
            let resource = request.subresource.map { "\(request.resource)/\($0)" } ?? request.resource
            return allowed.contains("\(request.verb) \(resource) \(request.name)") ? .allow : .noOpinion(reason: "")
        }
    }

    private static let on = "impersonate-on:user-info:list pods "

    /// Returns the user of a list of pods, or the message of the refusal.
    private func outcome(
        _ headers: HTTPHeaders, requester: User = User(name: "r"), _ allowed: Set<String>
    ) async throws -> (user: User?, message: String) {
        let request = ServerRequest(
            method: "GET", path: "/api/v1/pods", query: QueryItems(), accept: nil, contentType: nil, body: [],
            user: requester)
        let impersonation = try #require(try Impersonation(headers))
        do throws(StatusError) {
            return (try await impersonation.user(for: requester, request, Grants(allowed: allowed)), "")
        } catch {
            return (nil, error.status.message ?? "")
        }
    }

    @Test("constrained impersonation needs permissions for the user and for the action as that user")
    func userInfo() async throws {
        let headers: HTTPHeaders = ["Impersonate-User": "u", "Impersonate-Group": "g"]
        let rights: Set<String> = [Self.on, "impersonate:user-info users u", "impersonate:user-info groups g"]
        let user = try await outcome(headers, rights).user
        #expect(user?.name == "u" && user?.groups == ["g", "system:authenticated"])
        for right in rights { #expect(try await outcome(headers, rights.subtracting([right])).user == nil) }
    }

    @Test("constrained impersonation of system:masters is always refused")
    func masters() async throws {
        let headers: HTTPHeaders = ["Impersonate-User": "u", "Impersonate-Group": "system:masters"]
        let limited: Set<String> = [
            Self.on, "impersonate:user-info users u", "impersonate:user-info groups system:masters",
            "impersonate:user-info groups *",
        ]
        let refused = try await outcome(headers, limited)
        #expect(refused.user == nil)
        #expect(refused.message.hasSuffix(": impersonating the system:masters group is not allowed"))
        // Who may impersonate without limits may still.
        let all = limited.union(["impersonate users u", "impersonate groups system:masters"])
        #expect(try await outcome(headers, all).user?.groups == ["system:masters", "system:authenticated"])
    }

    @Test(
        "invalid groups and extra fields are refused",
        arguments: [
            ("Impersonate-Group", "", "impersonating the empty string group is not allowed"),
            ("Impersonate-Extra-a", "x", "impersonating an invalid key in extra is not allowed: "),
            ("Impersonate-Extra-example.com%2Fa", "", "impersonating the empty string value in extra is not allowed"),
        ])
    func impossible(header: String, value: String, message: String) async throws {
        let headers: HTTPHeaders = ["Impersonate-User": "u", header: value]
        let refused = try await outcome(
            headers,
            [
                Self.on, "impersonate:user-info users u", "impersonate:user-info groups ",
                "impersonate:user-info userextras/a x", "impersonate:user-info userextras/example.com/a ",
            ])
        #expect(refused.user == nil)
        #expect(refused.message.contains(message), "\(refused.message)")
    }

    @Test("four or more groups are allowed by permission for all groups")
    func manyGroups() async throws {
        var headers: HTTPHeaders = ["Impersonate-User": "u"]
        for group in ["a", "b", "c"] { headers.add(name: "Impersonate-Group", value: group) }
        let rights: Set<String> = [Self.on, "impersonate:user-info users u", "impersonate:user-info groups *"]
        #expect(try await outcome(headers, rights).user == nil)
        headers.add(name: "Impersonate-Group", value: "d")
        #expect(try await outcome(headers, rights).user?.groups.count == 5)
    }

    @Test("an impersonated node is in system:nodes; permission for the associated node is limited to it")
    func nodes() async throws {
        let headers: HTTPHeaders = ["Impersonate-User": "system:node:n1"]
        let arbitrary: Set<String> = [
            "impersonate-on:arbitrary-node:list pods ", "impersonate:arbitrary-node nodes n1",
        ]
        #expect(try await outcome(headers, arbitrary).user?.groups == ["system:nodes", "system:authenticated"])
        let own: Set<String> = ["impersonate-on:associated-node:list pods ", "impersonate:associated-node nodes *"]
        let extra = ["authentication.kubernetes.io/node-name": ["n1"]]
        let agent = User(name: "system:serviceaccount:a:b", extra: extra)
        #expect(try await outcome(headers, requester: agent, own).user?.name == "system:node:n1")
        #expect(try await outcome(headers, own).user == nil)
        #expect(try await outcome(headers, requester: User(name: "r", extra: extra), own).user == nil)
        #expect(try await outcome(["Impersonate-User": "system:node:n2"], requester: agent, own).user == nil)
        // No node has such a name: it is a user like others.
        let odd: HTTPHeaders = ["Impersonate-User": "system:node:A B"]
        #expect(try await outcome(odd, [Self.on, "impersonate:user-info users system:node:A B"]).user != nil)
    }
}
