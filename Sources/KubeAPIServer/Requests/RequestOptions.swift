import KubeAPI

/// The options of a write, from the query of its request: https://kubernetes.io/docs/reference/kubernetes-api/
///
/// Deletions have `DeleteOptions` instead.
struct RequestOptions: Sendable {
    var isDryRun: Bool
    var fieldValidation: WriteRequest.FieldValidation
    var fieldManager: String?

    private static let kinds = ["create": "CreateOptions", "update": "UpdateOptions", "patch": "PatchOptions"]

    init(_ request: ServerRequest) throws(StatusError) {
        let takesDeleteOptions = request.info.verb == "delete" || request.info.verb == "deletecollection"
        let dryRun = takesDeleteOptions ? [] : request.query.all("dryRun")
        var errors = DryRun.validate(dryRun)
        fieldManager = request.query["fieldManager"]
        if let fieldManager { errors += Self.validate(manager: fieldManager) }
        let validation = request.query["fieldValidation"]
        fieldValidation = validation.flatMap(WriteRequest.FieldValidation.init(rawValue:)) ?? .warn
        if let validation, WriteRequest.FieldValidation(rawValue: validation) == nil {
            errors.append(.notSupported(FieldPath("fieldValidation"), validation, ["Ignore", "Strict", "Warn"]))
        }
        guard errors.isEmpty else {
            throw .invalid(
                GroupVersionKind(
                    group: "meta.k8s.io", version: "v1", kind: Self.kinds[request.info.verb] ?? "DeleteOptions"),
                "", errors)
        }
        isDryRun = !dryRun.isEmpty
    }

    private static func validate(manager: String) -> [FieldError] {
        let path = FieldPath("fieldManager")
        var errors: [FieldError] = []
        if manager.utf8.count > FieldManagerName.limit {
            errors.append(.tooLong(path, maximum: FieldManagerName.limit))
        }
        for (offset, scalar) in manager.unicodeScalars.enumerated() where !GoText.isPrintable(scalar) {
            errors.append(
                .invalid(
                    path, manager,
                    "should only contain printable characters; invalid character at position \(offset)"))
            break
        }
        return errors
    }
}

extension WriteRequest {
    /// Creates the write of a request.
    init(_ request: ServerRequest, _ definition: ResourceDefinition) throws(StatusError) {
        let options = try RequestOptions(request)
        self.init(
            user: request.user, namespace: request.info.namespace(of: definition), name: request.info.name,
            subresource: request.info.subresource, body: request.body, contentType: request.contentType,
            isDryRun: options.isDryRun, fieldValidation: options.fieldValidation,
            fieldManager: FieldManagerName.resolve(options.fieldManager, userAgent: request.userAgent))
    }

    /// Returns the same write for a deletion with `options`.
    func with(_ options: DeleteOptions) -> WriteRequest {
        var request = self
        request.isDryRun = !options.dryRun.isEmpty
        return request
    }
}
