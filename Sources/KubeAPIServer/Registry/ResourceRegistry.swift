import KubeAPI
import KubeJSON

/// Writes to one resource.
package protocol ResourceRegistry: Sendable {
    var definition: ResourceDefinition { get }
    func create(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func update(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func delete(_ request: WriteRequest, _ options: DeleteOptions) async throws(StatusError) -> WriteResult
    /// What a client is warned of who deletes so, whether the deletion succeeds or not.
    func deletionWarnings(_ options: DeleteOptions) -> [String]
}

/// A request that changes an object.
package struct WriteRequest: Sendable {
    package enum FieldValidation: String, Sendable {
        case ignore = "Ignore"
        case warn = "Warn"
        case strict = "Strict"
    }

    package var user: User
    /// "" for resources without namespaces.
    package var namespace: String
    /// "" where the name is in the body.
    package var name: String
    package var subresource: String?
    package var body: [UInt8]
    package var contentType: String?
    package var isDryRun: Bool
    package var fieldValidation: FieldValidation
    /// The name under which the request sets fields.
    package var fieldManager: String
    /// Returns the error if the user of an update may not create the object; called only if the object does not exist.
    package var creationRefusal: @Sendable () async -> StatusError? = { nil }

    package init(
        user: User, namespace: String = "", name: String = "", subresource: String? = nil, body: [UInt8] = [],
        contentType: String? = nil, isDryRun: Bool = false, fieldValidation: FieldValidation = .warn,
        fieldManager: String? = nil
    ) {
        self.user = user
        self.namespace = namespace
        self.name = name
        self.subresource = subresource
        self.body = body
        self.contentType = contentType
        self.isDryRun = isDryRun
        self.fieldValidation = fieldValidation
        self.fieldManager = fieldManager ?? FieldManagerName.server
    }
}

/// What a write came to.
package struct WriteResult: Sendable {
    package enum Outcome: Sendable {
        case object(ObjectRecord)
        /// The object is gone; upstream answers with a `Status` that says so.
        case deleted(ObjectRecord)
    }

    package var outcome: Outcome
    package var isCreated = false
    package var isDeleted = false
    /// Whether what was asked for has only begun (202).
    package var isAccepted = false
    /// Texts for `Warning` headers.
    package var warnings: [String] = []

    package init(_ outcome: Outcome, isCreated: Bool = false, isDeleted: Bool = false, warnings: [String] = []) {
        self.outcome = outcome
        self.isCreated = isCreated
        self.isDeleted = isDeleted
        self.warnings = warnings
    }
}

/// Who makes a request.
package struct User: Hashable, Sendable {
    package var name: String
    package var uid: String
    package var groups: [String]
    package var extra: [String: [String]]

    package init(name: String, uid: String = "", groups: [String] = [], extra: [String: [String]] = [:]) {
        self.name = name
        self.uid = uid
        self.groups = groups
        self.extra = extra
    }
}
