import KubeAPI

/// Creates the handlers of token reviews, self subject reviews and access reviews, none of which are stored.
package struct ReviewHandlers: Sendable {
    private let authenticator: ClusterAuthenticator?
    private let authorizer: any Authorizer
    private let rbac: RBACAuthorizer?
    private let audiences: [String]

    package init(
        authenticator: ClusterAuthenticator?, authorizer: any Authorizer, rbac: RBACAuthorizer?, audiences: [String]
    ) {
        self.authenticator = authenticator
        self.authorizer = authorizer
        self.rbac = rbac
        self.audiences = audiences
    }

    package func add(to subresources: inout Subresources) {
        let authorizer = authorizer
        subresources.set(
            "selfsubjectreviews.authentication.k8s.io",
            ReviewHandler<SelfSubjectReview> { review, request in
                review.status.userInfo = UserInfo(request.user)
            })
        subresources.set(
            "selfsubjectaccessreviews.authorization.k8s.io",
            ReviewHandler<SelfSubjectAccessReview>(validate: ReviewValidation.validate) { review, request in
                review.status = await Self.answer(
                    authorizer, request.user, review.spec.resourceAttributes, review.spec.nonResourceAttributes)
            })
        subresources.set(
            "subjectaccessreviews.authorization.k8s.io",
            ReviewHandler<SubjectAccessReview>(validate: ReviewValidation.validate) { review, _ in
                review.status = await Self.answer(
                    authorizer, User(review.spec), review.spec.resourceAttributes, review.spec.nonResourceAttributes)
            })
        subresources.set(
            "localsubjectaccessreviews.authorization.k8s.io",
            ReviewHandler<LocalSubjectAccessReview>(validate: ReviewValidation.validate) { review, _ in
                review.status = await Self.answer(
                    authorizer, User(review.spec), review.spec.resourceAttributes, review.spec.nonResourceAttributes)
            })
        addRulesReview(to: &subresources)
        addTokenReview(to: &subresources)
    }

    private func addRulesReview(to subresources: inout Subresources) {
        let rbac = rbac
        subresources.set(
            "selfsubjectrulesreviews.authorization.k8s.io",
            ReviewHandler<SelfSubjectRulesReview> { (review, request) throws(StatusError) in
                guard !(review.spec.namespace ?? "").isEmpty else { throw .badRequest("no namespace on request") }
                let rules = rbac?.rules(of: request.user, namespace: review.spec.namespace ?? "") ?? []
                review.status.incomplete = false
                review.status.resourceRules = rules.filter { $0.nonResourceURLs.isEmpty }.map { rule in
                    ResourceRule {
                        $0.verbs = rule.verbs
                        $0.apiGroups = rule.apiGroups
                        $0.resources = rule.resources
                        $0.resourceNames = rule.resourceNames
                    }
                }
                review.status.nonResourceRules = rules.filter { !$0.nonResourceURLs.isEmpty }.map { rule in
                    NonResourceRule {
                        $0.verbs = rule.verbs
                        $0.nonResourceURLs = rule.nonResourceURLs
                    }
                }
            })
    }

    private func addTokenReview(to subresources: inout Subresources) {
        let authenticator = authenticator
        let audiences = audiences
        subresources.set(
            "tokenreviews.authentication.k8s.io",
            ReviewHandler<TokenReview> { (review, _) throws(StatusError) in
                let wanted = review.spec.audiences.isEmpty ? audiences : review.spec.audiences
                guard !review.spec.token.isEmpty else {
                    throw .badRequest("token is required for TokenReview in authentication")
                }
                switch await authenticator?.review(token: review.spec.token, audiences: wanted) {
                case .user(let user):
                    review.status.authenticated = true
                    review.status.user = UserInfo(user)
                    review.status.audiences = wanted
                case .refused(let reason): review.status.error = reason
                case nil: review.status.error = "invalid bearer token"
                }
            })
    }

    private static func answer(
        _ authorizer: any Authorizer, _ user: User, _ resource: ResourceAttributes?, _ path: NonResourceAttributes?
    ) async -> SubjectAccessReviewStatus {
        let request = RequestInfo(resource, path)
        let reason = await authorizer.reason(user, request)
        let decision = await authorizer.decide(user, request)
        return SubjectAccessReviewStatus {
            $0.reason = reason.isEmpty ? nil : reason
            switch decision {
            case .allow: $0.allowed = true
            case .deny:
                $0.allowed = false
                $0.denied = true
            case .noOpinion, .pending: $0.allowed = false
            }
        }
    }
}

/// Sets the status of a review and returns the review.
private struct ReviewHandler<Review: KubeObject<Void>>: SubresourceHandler {
    private let validate: @Sendable (Review) -> [FieldError]
    private let fill: @Sendable (inout Review, ServerRequest) async throws(StatusError) -> Void

    init(
        validate: @escaping @Sendable (Review) -> [FieldError] = { _ in [] },
        _ fill: @escaping @Sendable (inout Review, ServerRequest) async throws(StatusError) -> Void
    ) {
        self.validate = validate
        self.fill = fill
    }

    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "create" else { throw .methodNotAllowed }
        let options = try RequestOptions(request)
        let body = try BodyDecoder<Review>.read(request.body, contentType: request.contentType)
        let decoded = try BodyDecoder<Review>(kind: definition.groupVersionKind)
            .decode(body, validation: options.fieldValidation)
        var review = decoded.object
        if definition.isNamespaced {
            if let namespace = review.metadata.namespace, namespace != request.info.namespace {
                throw .badRequest(
                    "the namespace of the provided object does not match the namespace sent on the request")
            }
            review.metadata.namespace = request.info.namespace
        }
        let errors = validate(review)
        guard errors.isEmpty else {
            // Upstream's message has only the group.
            throw .invalid(GroupVersionKind(group: definition.group, version: "", kind: ""), "", errors)
        }
        let asked = review
        Task {
            do throws(StatusError) {
                var answer = asked
                try await fill(&answer, request)
                let warnings = WarningHeaders.values(decoded.problems).map { ("Warning", $0) }
                sink.send(ServerResponse(status: 201, json: answer.json(), headers: warnings))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }
}

extension UserInfo {
    fileprivate init(_ user: User) {
        self.init()
        username = user.name
        uid = user.uid.isEmpty ? nil : user.uid
        groups = user.groups
        extra = user.extra
    }
}

extension User {
    fileprivate init(_ spec: SubjectAccessReviewSpec) {
        self.init(name: spec.user ?? "", uid: spec.uid ?? "", groups: spec.groups, extra: spec.extra)
    }
}

extension RequestInfo {
    /// The attributes of the request that a review describes.
    fileprivate init(_ resource: ResourceAttributes?, _ path: NonResourceAttributes?) {
        self.init(method: "GET", path: path?.path ?? "", query: QueryItems())
        isResourceRequest = resource != nil
        verb = resource?.verb ?? path?.verb ?? ""
        guard let resource else { return }
        group = resource.group ?? ""
        version = resource.version ?? ""
        namespace = resource.namespace ?? ""
        self.resource = resource.resource ?? ""
        subresource = resource.subresource
        name = resource.name ?? ""
    }
}
