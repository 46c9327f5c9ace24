/// The expected output of a case of `../shared/cases`, and the expected objects after it.
struct CaseExpectation: Sendable {
    /// The output of `input.sh`.
    var output: Transcript
    /// True if the objects of `setup/d1.yaml` and `setup/d2.yaml` must exist before.
    var hasSetup = false
    /// The arguments of kubectl commands that run before, and must succeed.
    var before: [String] = []
    /// kubectl commands that run afterwards, with their output.
    var checks: [Check] = []
    /// Texts that the output of `input.sh` must not contain.
    var lacks: [String] = []
    /// Expectations that require a missing capability.
    var awaited: [Awaited] = []

    /// A kubectl command, with its arguments separated by spaces, and its output.
    struct Check: Sendable {
        let arguments: String
        var input: String?
        let output: Transcript
    }

    /// An answer of upstream that requires a missing capability. The test fails as soon as the answer is the same.
    struct Awaited: Sendable {
        let capability: Capability
        /// The output of `input.sh` with the capability.
        let output: Transcript
    }

    /// The missing capabilities that cases require. Cases are excused for no other reason.
    enum Capability: String, Sendable {
        case binder = "the controller that binds volumes to claims"
        case componentStatuses = "componentstatuses"
        case emptyDirEviction = "eviction of pods whose local storage exceeds its limit"
        case limitRanger = "LimitRange admission"
        case podSecurity = "PodSecurity admission"
        case quota = "ResourceQuota admission"
        case resize = "in-place resize of pods"
        case serverSideApply = "server-side apply"
    }

    /// The cases by the names of their folders.
    static let all: [String: CaseExpectation] = [
        reads, writes, patches, deletion, workloads, pods, podValidation, services, storage, access, kubectl,
    ].reduce(into: [:]) { all, cases in all.merge(cases) { _, last in last } }
}
