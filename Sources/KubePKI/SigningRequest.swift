import SwiftASN1
import X509

/// The subject of a certificate signing request (PKCS#10).
package struct SigningRequest: Hashable, Sendable {
    package let commonName: String
    package let organizations: [String]

    private static let blockType = "CERTIFICATE REQUEST"

    /// Reads the first PEM block, which must be a request; its signature is not verified.
    package init(pem bytes: [UInt8]) throws(PKIError) {
        let blocks = (try? PEM.blocks(String(decoding: bytes, as: UTF8.self), name: "the request")) ?? []
        guard let block = blocks.first, block.discriminator == Self.blockType else {
            throw PKIError(.malformed, "PEM block type must be \(Self.blockType)")
        }
        do {
            let request = try CertificateSigningRequest(derEncoded: block.derBytes)
            let subject = SubjectNames(request.subject)
            commonName = subject.commonName ?? ""
            organizations = subject.organizations
        } catch {
            throw PKIError(.malformed, "\(error)")
        }
    }

    /// Returns true if the text contains a PEM certificate.
    package static func hasCertificate(_ bytes: [UInt8]) -> Bool {
        (try? PEM.certificates(String(decoding: bytes, as: UTF8.self), name: "the certificate")) != nil
    }
}
