import FoundationEssentials
import KubeSupport
import SwiftASN1
@_spi(FixedExpiryValidationTime) import X509

/// Verifies that a client certificate was issued by a trusted CA, may be used by clients, and is valid at this time.
package struct ClientCertificateVerifier: Sendable {
    package enum Verdict: Hashable, Sendable {
        case verified(ClientIdentity)
        /// The certificate is valid but has no common name.
        case anonymous
        /// The certificate is invalid; the reason has upstream's text.
        case rejected(String)
    }

    private let roots: [Certificate]
    private let time: any TimeSource

    /// `certificateAuthorities` is PEM with at least one CA certificate; `name` identifies it in errors.
    package init(certificateAuthorities: String, name: String, time: any TimeSource) throws(PKIError) {
        roots = try PEM.certificates(certificateAuthorities, name: name)
        self.time = time
    }

    /// Verifies the DER encodings of the certificates that a client presented in the handshake: its certificate,
    /// followed by intermediate certificates. The handshake has already verified that the client has the key.
    package func verify(der chain: [[UInt8]]) async -> Verdict {
        var certificates: [Certificate] = []
        for bytes in chain {
            do {
                certificates.append(try Certificate(derEncoded: bytes))
            } catch {
                return .rejected("x509: malformed certificate: \(error)")
            }
        }
        guard let leaf = certificates.first else { return .rejected("no client certificate") }
        if let reason = await reject(leaf, intermediates: Array(certificates.dropFirst())) {
            return .rejected("verifying certificate SN=\(Self.decimal(leaf.serialNumber)) failed: \(reason)")
        }
        guard let identity = ClientIdentity(leaf) else {
            return .anonymous
        }
        return .verified(identity)
    }

    private func reject(_ leaf: Certificate, intermediates: [Certificate]) async -> String? {
        let now = time.now()
        if let reason = Self.outOfTime(leaf, now) { return reason }
        var verifier = Verifier(rootCertificates: CertificateStore(roots)) {
            RFC5280Policy(fixedExpiryValidationTime: Date(now))
            ClientUsagePolicy()
        }
        let result = await verifier.validate(leaf: leaf, intermediates: CertificateStore(intermediates))
        guard case .couldNotValidate(let failures) = result else { return nil }
        // There are no policy failures if no chain leads to a root.
        guard let failure = failures.first else { return "x509: certificate signed by unknown authority" }
        for certificate in failure.chain {
            if let reason = Self.outOfTime(certificate, now) { return reason }
        }
        let usage = ClientUsagePolicy.reason
        return failures.contains { "\($0.policyFailureReason)".contains(usage) }
            ? usage : "x509: \(failure.policyFailureReason)"
    }

    private static func outOfTime(_ certificate: Certificate, _ now: Timestamp) -> String? {
        let expired = "x509: certificate has expired or is not yet valid: current time \(seconds(now)) is "
        let begin = Timestamp(certificate.notValidBefore)
        let end = Timestamp(certificate.notValidAfter)
        if now < begin { return expired + "before \(seconds(begin))" }
        // The certificate is valid until the end of its last second.
        if now.secondsSinceEpoch > end.secondsSinceEpoch { return expired + "after \(seconds(end))" }
        return nil
    }

    private static func seconds(_ time: Timestamp) -> String {
        time.rfc3339()
    }

    /// Returns the serial number, of at most twenty bytes, in decimal, as Go prints it.
    private static func decimal(_ serial: Certificate.SerialNumber) -> String {
        var number = Array(serial.bytes)
        var digits: [UInt8] = []
        while number.contains(where: { $0 != 0 }) {
            var rest = 0
            for index in number.indices {
                let value = rest << 8 | Int(number[index])
                number[index] = UInt8(value / 10)
                rest = value % 10
            }
            digits.append(UInt8(ascii: "0") + UInt8(rest))
        }
        return digits.isEmpty ? "0" : String(decoding: digits.reversed(), as: UTF8.self)
    }
}

/// Requires that an extended key usage extension (RFC 5280 section 4.2.1.12), if present, allows client authentication.
/// A certificate without the extension is accepted, as upstream does.
private struct ClientUsagePolicy: VerifierPolicy {
    static let reason = "x509: certificate specifies an incompatible key usage"

    let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
        .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
    ]

    func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) -> PolicyEvaluationResult {
        // If a CA certificate has extended key usages, they also apply to the certificates that it issues.
        for certificate in chain {
            do {
                guard let usages = try certificate.extensions.extendedKeyUsage else { continue }
                if !usages.contains(.clientAuth), !usages.contains(.any) {
                    return .failsToMeetPolicy(reason: Self.reason)
                }
            } catch {
                return .failsToMeetPolicy(reason: "malformed extended key usage: \(error)")
            }
        }
        return .meetsPolicy
    }
}
