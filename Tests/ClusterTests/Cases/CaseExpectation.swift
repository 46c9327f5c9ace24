/// What a case of `../shared/cases` is to print, and to leave behind.
struct CaseExpectation: Sendable {
    /// What `input.sh` prints.
    var output: Transcript
    /// Whether the objects of `setup/d1.yaml` and `setup/d2.yaml` are there before.
    var hasSetup = false
    /// Arguments of kubectl commands that run before, and must succeed.
    var before: [String] = []
    /// What kubectl says afterwards.
    var checks: [Check] = []
    /// Texts that `input.sh` must not print anywhere.
    var lacks: [String] = []
    /// What does not hold before a capability is there.
    var awaited: [Awaited] = []

    /// A kubectl command, its arguments separated by blanks, and what it prints.
    struct Check: Sendable {
        let arguments: String
        var input: String?
        let output: Transcript
    }

    /// Part of what upstream does that a missing capability keeps from being so. The test fails as soon as it is so.
    struct Awaited: Sendable {
        let capability: Capability
        /// What `input.sh` prints then.
        let output: Transcript
    }

    /// Capabilities that cases wait for. No other reason excuses a case.
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
