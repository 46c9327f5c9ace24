import KubeAPI
import KubePKI

extension Strategy<CertificateSigningRequest> {
    static let certificateRequests = Strategy<CertificateSigningRequest> {
        $0.selectableFields = ["spec.signerName"]
        $0.prepareForUpdate = { $0.spec = $1.spec }
        $0.validate = CertificateRequestRules.validate
        $0.validateCreate = CertificateRequestRules.validateNew
    }
}

/// https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/
private enum CertificateRequestRules {
    private static let usages = [
        "any", "cert sign", "client auth", "code signing", "content commitment", "crl sign", "data encipherment",
        "decipher only", "digital signature", "email protection", "encipher only", "ipsec end system", "ipsec tunnel",
        "ipsec user", "key agreement", "key encipherment", "microsoft sgc", "netscape sgc", "ocsp signing", "s/mime",
        "server auth", "signing", "timestamping",
    ]
    private static let shortestSeconds: Int32 = 600

    @Sendable static func validateNew(_ request: CertificateSigningRequest) -> [FieldError] {
        guard request.spec.signerName == "kubernetes.io/legacy-unknown" else { return [] }
        return [
            .invalid(
                FieldPath("spec.signerName"), request.spec.signerName,
                "the legacy signerName is not allowed via this API version")
        ]
    }

    @Sendable static func validate(_ request: CertificateSigningRequest) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = request.spec
        var errors: [FieldError] = []
        do throws(PKIError) {
            _ = try SigningRequest(pem: spec.request.bytes)
        } catch {
            let isMissing = spec.request.bytes.isEmpty
            let shown = GoText.Raw(isMissing ? "null" : String(decoding: spec.request.json(), as: UTF8.self))
            errors.append(.invalid(path.child("request"), shown, error.description))
        }
        if spec.usages.isEmpty { errors.append(.required(path.child("usages"))) }
        for (index, usage) in spec.usages.enumerated() {
            let place = path.child("usages").index(index)
            if spec.usages[..<index].contains(usage) {
                errors.append(.duplicate(place, usage))
            } else {
                errors += FieldRules.oneOf(usage, usages, place)
            }
        }
        errors += validate(signerName: spec.signerName, path.child("signerName"))
        if let seconds = spec.expirationSeconds, seconds < shortestSeconds {
            errors.append(
                .invalid(
                    path.child("expirationSeconds"), seconds,
                    "may not specify a duration less than \(shortestSeconds) seconds (10 minutes)"))
        }
        return errors + validate(request.status, FieldPath("status"))
    }

    private static func validate(signerName name: String, _ path: FieldPath) -> [FieldError] {
        guard !name.isEmpty else { return [.required(path)] }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            return [
                .invalid(
                    path, name, "must be a fully qualified domain and path of the form 'example.com/signer-name'")
            ]
        }
        let domain = NameRules.dns1123Subdomain(parts[0])
        var errors = domain.map {
            FieldError.invalid(path, name, "validating domain \(GoText.quoted(parts[0])): \($0)")
        }
        if domain.isEmpty, !parts[0].contains(".") {
            errors.append(
                .invalid(path, parts[0], "should be a domain with at least two segments separated by dots"))
        }
        return errors
            + NameRules.dns1123Subdomain(parts[1]).map {
                .invalid(path, name, "validating label \(GoText.quoted(parts[1])): \($0)")
            }
    }

    private static func validate(_ status: CertificateSigningRequestStatus, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let conditions = path.child("conditions")
        let types = status.conditions.map(\.type)
        for (index, condition) in status.conditions.enumerated() {
            let place = conditions.index(index)
            if condition.type.isEmpty { errors.append(.required(place.child("type"))) }
            switch condition.status {
            case "": errors.append(.required(place.child("status")))
            case "True": break
            case "False", "Unknown":
                // The conditions of a decision are immutable.
                if ["Approved", "Denied", "Failed"].contains(condition.type) {
                    errors.append(.notSupported(place.child("status"), condition.status, ["True"]))
                }
            default:
                errors.append(
                    .notSupported(place.child("status"), condition.status, ["False", "True", "Unknown"]))
            }
            if types[..<index].contains(condition.type) {
                errors.append(.duplicate(place.child("type"), condition.type))
            }
            let opposite = ["Approved": "Denied", "Denied": "Approved"][condition.type]
            if let opposite, types[..<index].contains(opposite) {
                errors.append(
                    .invalid(
                        place.child("type"), condition.type, "Approved and Denied conditions are mutually exclusive"))
            }
        }
        if let certificate = status.certificate, !certificate.bytes.isEmpty,
            !SigningRequest.hasCertificate(certificate.bytes)
        {
            errors.append(
                .invalid(
                    path.child("certificate"), "<certificate data>",
                    "must contain at least one CERTIFICATE PEM block"))
        }
        return errors
    }
}
