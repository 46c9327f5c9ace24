import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport
import Testing

@testable import KubeAPIServer

/// https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
@Suite struct ReadSemanticsTests {
    private let path = "/api/v1/namespaces/default/configmaps"

    @discardableResult
    private func create(_ name: String, _ server: TestServer) async throws -> Int64 {
        let created = try await server.client.create(
            ConfigMap {
                $0.metadata.namespace = "default"
                $0.metadata.name = name
            })
        return try #require(created.metadata.resourceVersion.flatMap(Int64.init))
    }

    private func list(_ server: TestServer, _ query: [(String, String)]) async throws -> (
        status: Int, value: JSONValue, names: [String]
    ) {
        let response = try await server.send("GET", path, query: query)
        let value = try JSONValue(json: response.body)
        let names = value["items"]?.array?.compactMap { $0["metadata"]?["name"]?.string } ?? []
        return (response.status, value, names)
    }

    @Test("a list at an exact version has the objects of that version")
    func exact() async throws {
        let server = try await TestServer()
        let first = try await create("a", server)
        try await create("b", server)
        try await server.client.delete(ConfigMap.self, namespace: "default", name: "a")
        let past = try await list(server, [("resourceVersion", "\(first)"), ("resourceVersionMatch", "Exact")])
        #expect(past.names == ["a"])
        #expect(past.value["metadata"]?["resourceVersion"]?.string == "\(first)")
        // A page at a version means that version, without saying so.
        #expect(try await list(server, [("resourceVersion", "\(first)"), ("limit", "5")]).names == ["a"])
        #expect(try await list(server, [("resourceVersion", "\(first)")]).names == ["b"])
        #expect(try await list(server, [("resourceVersion", "0")]).names == ["b"])
        let atLeast = [("resourceVersion", "\(first)"), ("resourceVersionMatch", "NotOlderThan")]
        #expect(try await list(server, atLeast).names == ["b"])
    }

    @Test("an expired exact version is 410, a future one 504")
    func outOfRange() async throws {
        let server = try await TestServer(historyLimit: 1, freshnessLimit: .milliseconds(1))
        let first = try await create("a", server)
        for name in ["b", "c", "d"] { try await create(name, server) }
        let gone = try await list(server, [("resourceVersion", "\(first)"), ("resourceVersionMatch", "Exact")])
        #expect(gone.status == 410)
        #expect(gone.value["reason"] == "Expired")
        #expect(gone.value["message"] == "The resourceVersion for the provided list is too old.")
        let future = try await list(server, [("resourceVersion", "999999")])
        #expect(future.status == 504)
        #expect(
            future.value["message"]?.string?.hasPrefix("Timeout: Too large resource version: 999999, current: ") == true
        )
        #expect(future.value["details"]?["causes"]?.array?.first?["reason"] == "ResourceVersionTooLarge")
        #expect(try await server.send("GET", "\(path)/a", query: [("resourceVersion", "999999")]).status == 504)
    }

    @Test("a list at a future version waits until it is reached")
    func waiting() async throws {
        let server = try await TestServer()
        let first = try await create("a", server)
        async let answer = list(server, [("resourceVersion", "\(first + 1)")])
        try await create("b", server)
        #expect(try await answer.names == ["a", "b"])
    }

    @Test("pages have one version despite changes, and contain the remaining item count")
    func pages() async throws {
        let server = try await TestServer()
        for index in 0..<7 { try await create("c\(index)", server) }
        var page = try await list(server, [("limit", "3")])
        let version = page.value["metadata"]?["resourceVersion"]
        var names = page.names
        var remaining: [Int64?] = []
        while let token = page.value["metadata"]?["continue"]?.string {
            remaining.append(page.value["metadata"]?["remainingItemCount"]?.integer)
            try await create("c0-\(remaining.count)", server)
            try await server.client.delete(ConfigMap.self, namespace: "default", name: "c\(7 - remaining.count)")
            page = try await list(server, [("limit", "3"), ("continue", token)])
            #expect(page.value["metadata"]?["resourceVersion"] == version)
            names += page.names
        }
        #expect(names == (0..<7).map { "c\($0)" })
        #expect(remaining == [4, 1])
        let selected = try await list(server, [("limit", "1"), ("labelSelector", "!x")])
        #expect(selected.value["metadata"]?["continue"] != nil)
        #expect(selected.value["metadata"]?["remainingItemCount"] == nil)
    }

    @Test("a page has a continue token while objects remain, even if none of them matches")
    func emptyPage() async throws {
        let server = try await TestServer()
        for name in ["a", "b", "c"] { try await create(name, server) }
        let selector = ("fieldSelector", "metadata.name!=c")
        let first = try await list(server, [("limit", "2"), selector])
        #expect(first.names == ["a", "b"])
        let token = try #require(first.value["metadata"]?["continue"]?.string)
        let last = try await list(server, [("limit", "2"), selector, ("continue", token)])
        #expect(last.names.isEmpty && last.value["metadata"]?["continue"] == nil)
        // Nothing is left after these.
        #expect(try await list(server, [("limit", "3"), selector]).value["metadata"]?["continue"] == nil)
    }

    @Test("a list with resourceVersion=0 is not paginated")
    func wholeAtVersionZero() async throws {
        let server = try await TestServer()
        for name in ["a", "b", "c"] { try await create(name, server) }
        let whole = try await list(server, [("limit", "2"), ("resourceVersion", "0")])
        #expect(whole.names == ["a", "b", "c"] && whole.value["metadata"]?["continue"] == nil)
        let token = ContinueToken(revision: nil, start: "b").text
        #expect(
            try await list(server, [("limit", "1"), ("continue", token), ("resourceVersion", "0")]).names == ["b", "c"])
        #expect(try await list(server, [("limit", "1"), ("continue", token)]).names == ["b"])
    }

    @Test("a continue token can't lead out of its list", arguments: ["../x", "/../x", "a//b", "a/./b", "a/"])
    func tokenLeadingElsewhere(start: String) async throws {
        let server = try await TestServer()
        let answer = try await list(
            server, [("limit", "1"), ("continue", ContinueToken(revision: 1, start: start).text)])
        #expect(answer.status == 400)
        #expect(answer.value["message"]?.string == "invalid continue token: continue key is not valid: \(start)")
    }

    @Test("a page of an expired list is 410 with a token that continues at the current version")
    func expiredPages() async throws {
        let time = ManualTime(start: SystemTime().now())
        let server = try await TestServer(historyLimit: 1, time: time)
        for index in 0..<4 { try await create("c\(index)", server) }
        let first = try await list(server, [("limit", "2")])
        let token = try #require(first.value["metadata"]?["continue"]?.string)
        try await create("c1-new", server)
        try await create("c2-new", server)
        #expect(try await list(server, [("continue", token)]).names == ["c2", "c3"])
        time.advance(by: .seconds(301))
        let expired = try await list(server, [("continue", token)])
        #expect(expired.status == 410)
        #expect(expired.value["reason"] == "Expired")
        #expect(expired.value["message"]?.string?.contains("results in an inconsistent list") == true)
        let inconsistent = try #require(expired.value["metadata"]?["continue"]?.string)
        #expect(try await list(server, [("continue", inconsistent)]).names == ["c1-new", "c2", "c2-new", "c3"])
    }

    @Test(
        "invalid list options are refused with upstream's messages",
        arguments: [
            ("resourceVersionMatch=Exact", 422, "resourceVersionMatch is forbidden unless resourceVersion is provided"),
            ("resourceVersionMatch=Odd&resourceVersion=1", 422, "Unsupported value: \"Odd\""),
            ("resourceVersionMatch=Exact&resourceVersion=0", 422, "forbidden for resourceVersion \"0\""),
            ("sendInitialEvents=true", 422, "sendInitialEvents is forbidden for list"),
            (
                "watch=1&sendInitialEvents=true", 422,
                "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"
            ),
            (
                "watch=1&resourceVersionMatch=NotOlderThan", 422,
                "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"
            ),
            ("resourceVersion=abc", 400, "strconv.ParseUint: parsing \"abc\": invalid syntax"),
            ("limit=abc", 400, "strconv.ParseInt: parsing \"abc\": invalid syntax"),
            ("watch=1&timeoutSeconds=x", 400, "strconv.ParseInt: parsing \"x\": invalid syntax"),
            (
                "limit=9223372036854775808", 400,
                "strconv.ParseInt: parsing \"9223372036854775808\": value out of range"
            ),
            ("limit=-9223372036854775809", 400, "\"-9223372036854775809\": value out of range"),
            ("limit=--1", 400, "\"--1\": invalid syntax"),
            (
                "resourceVersion=18446744073709551616", 400,
                "strconv.ParseUint: parsing \"18446744073709551616\": value out of range"
            ),
            ("resourceVersion=-1", 400, "strconv.ParseUint: parsing \"-1\": invalid syntax"),
            (
                "fieldSelector=spec.x%3D1", 400,
                "\"spec.x\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\""
            ),
            ("watch=1&resourceVersion=abc", 500, "resourceVersion: Invalid value: \"abc\": strconv.ParseUint"),
            ("sendInitialEvents=", 422, "sendInitialEvents is forbidden for list"),
            ("continue=%25%25", 400, "invalid continue token: continue key is not valid"),
            ("continue=e30", 400, "incorrect encoded start resourceVersion"),
            (
                "continue=eyJ2IjoibWV0YS5rOHMuaW8vdjEiLCJydiI6MSwic3RhcnQiOiJhIn0&resourceVersion=5", 400,
                "specifying resource version is not allowed when using continue"
            ),
        ])
    func badOptions(query: String, status: Int, message: String) async throws {
        let server = try await TestServer()
        let items = QueryItems(encoded: query).items.map { ($0.name, $0.value) }
        let answer = try await list(server, items)
        #expect(answer.status == status)
        #expect(answer.value["message"]?.string?.contains(message) == true, "\(answer.value["message"] ?? "")")
    }

    @Test(
        "a watch with a negative timeout ends at once without an error",
        // The last is less than nothing in nanoseconds of 64 bits.
        arguments: ["-1", "-9223372036854775808", "9223372036854775807"])
    func watchWithoutTime(seconds: String) async throws {
        let server = try await TestServer()
        let answer = try await server.send("GET", path, query: [("watch", "1"), ("timeoutSeconds", seconds)])
        #expect(answer.status == 200)
    }
}
