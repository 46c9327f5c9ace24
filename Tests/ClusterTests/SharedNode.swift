import Testing

/// Runs the tests of a suite on one cluster with a node, since starting and removing a node takes seconds.
///
/// Each test uses its own namespace; they run in sequence.
struct SharedNode: SuiteTrait, TestScoping {
    @TaskLocal private static var current: Cluster?

    /// The cluster of the running suite.
    static func cluster() throws -> Cluster {
        try #require(current, "the suite has no cluster")
    }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await Cluster.withCluster(node: .inside) { cluster in
            try await cluster.wait("the node is ready") {
                try cluster.run("get", "nodes").contains(" Ready ")
            }
            try cluster.importBusybox()
            try await Self.$current.withValue(cluster) { try await function() }
        }
    }
}

extension Trait where Self == SharedNode {
    static var sharedNode: Self { Self() }
}

extension WholeNodeTests {
    /// Tests that do not change the node.
    @Suite(.sharedNode) struct SharedNodeTests {}
}
