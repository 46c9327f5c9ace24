import KubeAPI
import Testing

@testable import KubeClient

@Suite struct ListOptionsTests {
    @Test("options that are not set are not in the query")
    func query() throws {
        #expect(ListOptions().query.isEmpty)
        let options = ListOptions(
            labelSelector: try LabelRequirements(parsing: "app=web,!canary"),
            fieldSelector: .equal("spec.nodeName", "n"),
            resourceVersion: "0", limit: 5, continueToken: "t", allowWatchBookmarks: true, timeoutSeconds: 9)
        let expected = [
            "labelSelector=app=web,!canary", "fieldSelector=spec.nodeName=n", "resourceVersion=0", "limit=5",
            "continue=t", "allowWatchBookmarks=true", "timeoutSeconds=9",
        ]
        #expect(options.query.map { "\($0)=\($1)" } == expected)
    }

    @Test("attempts have the status code of the API's error, or 500")
    func codes() {
        func code(_ result: Result<ReconcileResult, any Error>) -> String {
            ReconcileAttempt(result: result, duration: .zero).code
        }
        #expect(code(.success(.done)) == "200")
        #expect(code(.failure(StatusError(.conflict, "changed"))) == "409")
        #expect(code(.failure(CancellationError())) == "500")
    }
}
