import KubeAPI
import KubePKI
import KubeSupport

/// Handles `serviceaccounts/token`, which issues service account tokens, for example to kubelets on behalf of pods:
/// https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/
package struct TokenSubresource: SubresourceHandler {
    private let issuer: ServiceAccountTokenIssuer
    private let audiences: [String]

    /// The allowed lifetimes of a token, in seconds.
    private static let bounds: ClosedRange<Int64> = 600...(1 << 32)

    /// `audiences` are those of the API server, the default for requests without audiences.
    package init(issuer: ServiceAccountTokenIssuer, audiences: [String]) {
        self.issuer = issuer
        self.audiences = audiences
    }

    package func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "create" else {
            throw .methodNotAllowed
        }
        let json = try BodyDecoder<TokenRequest>.json(request.body, contentType: request.contentType)
        let body = try BodyDecoder<TokenRequest>(kind: TokenRequest.groupVersionKind).decode(json, validation: .ignore)
        var review = body.object
        let seconds = review.spec.expirationSeconds ?? 3_600
        guard Self.bounds.contains(seconds) else {
            throw .invalid(
                TokenRequest.groupVersionKind, "",
                [
                    .invalid(
                        FieldPath("spec.expirationSeconds"), seconds,
                        seconds < Self.bounds.lowerBound
                            ? "may not specify a duration less than 10 minutes"
                            : "may not specify a duration larger than 2^32 seconds")
                ])
        }
        let namespace = request.info.namespace
        guard let accounts = server.registry(of: ServiceAccount.self),
            let account = server.cache.get(accounts.definition, namespace: namespace, name: request.info.name)
        else { throw .notFound(definition.groupVersionResource, request.info.name) }
        try Self.checkAccount(review.spec.boundObjectRef, namespace, account.name, server)
        let bound = try Self.boundObjects(review.spec.boundObjectRef, namespace, server)
        let audiences = review.spec.audiences.isEmpty ? audiences : review.spec.audiences
        review.spec.audiences = audiences
        review.spec.expirationSeconds = seconds
        review.metadata.name = request.info.name
        review.metadata.namespace = namespace
        review.metadata.creationTimestamp = Time(server.context.time.now())
        let prepared = review
        let issuer = issuer
        let write = try WriteRequest(request, accounts.definition)
        let asked = body.object
        Task {
            do throws(StatusError) {
                try await server.context.admission.validate(
                    asked, AdmissionAttributes(.create, accounts.definition, write))
            } catch {
                return sink.send(ServerResponse(error))
            }
            do {
                let (text, token) = try await issuer.issue(
                    namespace: namespace, serviceAccount: .init(name: account.name, uid: account.uid),
                    pod: bound.pod, node: bound.node, secret: bound.secret, audiences: audiences,
                    lifetime: .seconds(seconds))
                var answer = prepared
                answer.status.token = text
                answer.status.expirationTimestamp = Time(token.expires)
                sink.send(ServerResponse(status: 201, json: answer.json()))
            } catch {
                sink.send(ServerResponse(.internalError("failed to generate token: \(error)")))
            }
        }
    }

    /// Checks that a token bound to a pod is for the pod's service account.
    private static func checkAccount(
        _ reference: BoundObjectReference?, _ namespace: String, _ account: String, _ server: APIServer
    ) throws(StatusError) {
        guard reference?.kind == "Pod", let name = reference?.name, let pods = server.registry(of: Pod.self),
            let record = server.cache.get(pods.definition, namespace: namespace, name: name)
        else { return }
        guard try pods.decode(record).spec.serviceAccountName ?? "default" == account else {
            throw .badRequest(
                "cannot bind token for serviceaccount \"\(account)\" to pod running with different serviceaccount name."
            )
        }
    }

    private struct Bound {
        var pod: ServiceAccountToken.Reference?
        var node: ServiceAccountToken.Reference?
        var secret: ServiceAccountToken.Reference?
    }

    /// Returns the object that the token is bound to. It must exist and have the UID of the reference.
    private static func boundObjects(_ reference: BoundObjectReference?, _ namespace: String, _ server: APIServer)
        throws(StatusError) -> Bound
    {
        guard let reference, let name = reference.name else { return Bound() }
        func find(_ resource: String, _ namespace: String) throws(StatusError) -> (ObjectRecord, GroupVersionResource) {
            let resource = GroupVersionResource(group: "", version: "v1", resource: resource)
            guard let definition = server.catalogue[resource],
                let record = server.cache.get(definition, namespace: namespace, name: name)
            else { throw .notFound(resource, name) }
            if let uid = reference.uid, uid != record.uid {
                throw .conflict(
                    resource, name,
                    "the UID in the bound object reference (\(uid)) does not match the UID in record. The object might "
                        + "have been deleted and then recreated")
            }
            return (record, resource)
        }
        switch reference.kind {
        case "Pod":
            let (record, _) = try find("pods", namespace)
            var bound = Bound(pod: .init(name: name, uid: record.uid))
            if let pod = try? Pod(json: record.body), let node = pod.spec.nodeName,
                let nodes = server.registry(of: Node.self),
                let found = server.cache.get(nodes.definition, namespace: "", name: node)
            {
                bound.node = .init(name: node, uid: found.uid)
            }
            return bound
        case "Secret": return Bound(secret: .init(name: name, uid: try find("secrets", namespace).0.uid))
        case "Node": return Bound(node: .init(name: name, uid: try find("nodes", "").0.uid))
        default:
            throw .badRequest("cannot bind token for serviceaccount to object of type \(reference.kind ?? "")")
        }
    }
}
