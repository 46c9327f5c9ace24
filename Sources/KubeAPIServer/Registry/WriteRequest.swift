import KubeAPI

/// A request that changes an object.
package struct WriteRequest: Sendable {
    package enum FieldValidation: String, Sendable {
        case ignore = "Ignore"
        case warn = "Warn"
        case strict = "Strict"
    }

    package var user: User
    /// The namespace; "" for cluster-scoped resources.
    package var namespace: String
    /// The name of the object; "" if it is in the body.
    package var name: String
    package var subresource: String?
    package var body: [UInt8]
    package var contentType: String?
    package var isDryRun: Bool
    package var fieldValidation: FieldValidation
    /// The field manager of the request.
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
