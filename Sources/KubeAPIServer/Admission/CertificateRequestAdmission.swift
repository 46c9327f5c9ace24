import KubeAPI
import KubePKI
import KubeSupport

/// Sets the requester of a CertificateSigningRequest, and checks who may approve and sign it:
/// https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#authorization
///
/// The requester is the user of the request; the fields in the body are ignored. An update of `approval` changes only
/// conditions, an update of `status` everything but the approval conditions.
package struct CertificateRequestAdmission: AdmissionPlugin {
    package let name = "CertificateRequests"
    private let authorizer: any Authorizer
    private let time: any TimeSource

    private static let decisions = ["Approved", "Denied"]
    private static let clientSigner = "kubernetes.io/kube-apiserver-client"
    private static let nodeSigners = [
        "kubernetes.io/kubelet-serving", "kubernetes.io/kube-apiserver-client-kubelet",
    ]

    package init(authorizer: any Authorizer, time: any TimeSource = SystemTime()) {
        self.authorizer = authorizer
        self.time = time
    }

    // MARK: Mutation

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "certificatesigningrequests.certificates.k8s.io" ? [.admit, .validate] : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard var request = object as? CertificateSigningRequest else { return .none }
        if let old = attributes.old as? CertificateSigningRequest {
            request.spec = old.spec
            switch attributes.request.subresource {
            case "approval": request.status.certificate = old.status.certificate
            case "status":
                let kept = old.status.conditions.filter { Self.decisions.contains($0.type) }
                let others = request.status.conditions.filter { !Self.decisions.contains($0.type) }
                request.status.conditions = kept + others
            default: break
            }
            setTimes(&request.status.conditions, old.status.conditions)
        } else {
            let user = attributes.request.user
            request.spec.username = user.name
            request.spec.uid = user.uid.isEmpty ? nil : user.uid
            request.spec.groups = user.groups
            request.spec.extra = user.extra
        }
        object = request
        return .complete
    }

    private func setTimes(
        _ conditions: inout [CertificateSigningRequestCondition], _ old: [CertificateSigningRequestCondition]
    ) {
        let now = Time(time.now())
        for index in conditions.indices {
            let former = old.first { $0.type == conditions[index].type }
            if conditions[index].lastUpdateTime == nil { conditions[index].lastUpdateTime = now }
            guard conditions[index].lastTransitionTime == nil else { continue }
            let isSame = former?.status == conditions[index].status
            conditions[index].lastTransitionTime = (isSame ? former?.lastTransitionTime : nil) ?? now
        }
    }

    // MARK: Validation

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard let request = object as? CertificateSigningRequest else { return }
        let signer = request.spec.signerName
        switch (attributes.operation, attributes.request.subresource) {
        case (.create, nil): try checkSubject(request, attributes)
        case (.update, "approval"):
            guard await isAllowed("approve", signer, attributes) else {
                throw attributes.forbidden(
                    "user not permitted to approve requests with signerName \(GoText.quoted(signer))")
            }
        case (.update, "status"):
            let old = attributes.old as? CertificateSigningRequest
            guard old?.status != request.status else { return }
            if await isAllowed("sign", signer, attributes) { return }
            throw attributes.forbidden(
                "user not permitted to sign requests with signerName \(GoText.quoted(signer))")
        default: return
        }
    }

    private func checkSubject(_ request: CertificateSigningRequest, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        guard let subject = try? SigningRequest(pem: request.spec.request.bytes) else { return }
        let signer = request.spec.signerName
        if signer == Self.clientSigner, subject.organizations.contains("system:masters") {
            throw StatusError.forbidden(
                attributes.definition.groupVersionResource, request.metadata.name ?? "",
                "use of \(signer) signer with system:masters group is not allowed")
        }
        guard Self.nodeSigners.contains(signer), case .node = NodeIdentity(attributes.request.user) else { return }
        let user = attributes.request.user.name
        guard subject.commonName == user else {
            throw StatusError.forbidden(
                attributes.definition.groupVersionResource, request.metadata.name ?? "",
                "can only create a node CSR with CN=\(user)")
        }
    }

    /// Returns true if the user has the permission for this signer, or for all signers of its domain.
    private func isAllowed(_ verb: String, _ signer: String, _ attributes: AdmissionAttributes) async -> Bool {
        let domain = signer.prefix { $0 != "/" }
        for name in [signer, "\(domain)/*"] {
            var info = RequestInfo(method: "GET", path: "/", query: QueryItems())
            info.isResourceRequest = true
            info.verb = verb
            info.group = "certificates.k8s.io"
            info.version = "*"
            info.resource = "signers"
            info.name = name
            if case .allow = await authorizer.decide(attributes.request.user, info) { return true }
        }
        return false
    }
}
