import KubeAPI
import KubeJSON

extension DeleteOptions {
    private static let kindName = GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "DeleteOptions")

    /// Reads the options of a DELETE request from its body or, without a body, from its query, as upstream does.
    init(_ request: ServerRequest) throws(StatusError) {
        if request.body.isEmpty {
            self.init()
            gracePeriodSeconds = try request.query.integer("gracePeriodSeconds")
            propagationPolicy = request.query.all("propagationPolicy").first
            if !request.query.all("orphanDependents").isEmpty {
                orphanDependents = request.query.flag("orphanDependents")
            }
            dryRun = request.query.all("dryRun")
        } else {
            let json = try BodyDecoder<DeleteOptions>.json(request.body, contentType: request.contentType)
            self = try Self.decode(json)
        }
        try validate()
    }

    private static func decode(_ json: [UInt8]) throws(StatusError) -> DeleteOptions {
        let meta: TypeMeta
        do throws(JSONError) {
            meta = try TypeMeta(json: json)
        } catch {
            throw .badRequest(
                "couldn't get version/kind; json parse error: "
                    + (GoTypes.typeMetaMismatch(error, in: json) ?? error.message))
        }
        guard meta.kind.isEmpty || meta.kind == kindName.kind else {
            throw .badRequest(
                "no kind \(GoText.quoted(meta.kind)) is registered for version \(GoText.quoted(meta.apiVersion)) in scheme "
                    + "\"pkg/apis/meta/internalversion/scheme/register.go:27\"")
        }
        do throws(JSONError) {
            return try DeleteOptions(json: json)
        } catch {
            throw .badRequest(
                GoTypes.mismatch(error, in: json, as: DeleteOptions.self, kind: kindName.kind) ?? error.message)
        }
    }

    /// Throws `invalid` if the options contradict each other. The deletion by an eviction has the same rules.
    func validate() throws(StatusError) {
        let path = FieldPath("propagationPolicy")
        var errors: [FieldError] = []
        if let policy = propagationPolicy {
            if !["Foreground", "Background", "Orphan"].contains(policy) {
                errors.append(.notSupported(path, policy, ["Foreground", "Background", "Orphan", "nil"]))
            }
            if orphanDependents != nil {
                errors.append(
                    .invalid(path, policy, "orphanDependents and deletionPropagation cannot be both set"))
            }
        }
        errors += DryRun.validate(dryRun)
        guard errors.isEmpty else { throw .invalid(Self.kindName, "", errors) }
    }
}
