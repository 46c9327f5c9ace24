import SwiftASN1
import X509

/// Whom a request for a certificate (PKCS#10) is for.
package struct SigningRequest: Hashable, Sendable {
    package let commonName: String
    package let organizations: [String]

    private static let blockType = "CERTIFICATE REQUEST"

    /// Reads the first block of PEM, which must be a request; its signature is not checked.
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

    /// Whether the text has a block of PEM that is a certificate.
    package static func hasCertificate(_ bytes: [UInt8]) -> Bool {
        (try? PEM.certificates(String(decoding: bytes, as: UTF8.self), name: "the certificate")) != nil
    }
}
