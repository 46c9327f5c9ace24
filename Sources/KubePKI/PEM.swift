import SwiftASN1
import X509

/// Reads PEM files (RFC 7468) as written by OpenSSL, cfssl and kubeadm, which may contain several blocks with text
/// around them.
enum PEM {
    /// Returns the blocks of `text`. `name` identifies it in errors.
    static func blocks(_ text: String, name: String) throws(PKIError) -> [PEMDocument] {
        do {
            return try PEMDocument.parseMultiple(pemString: text.hasSuffix("\n") ? text : text + "\n")
        } catch {
            throw PKIError(.malformed, "\(name) is not PEM", cause: error)
        }
    }

    /// Returns the certificates of `text` in order; there must be at least one.
    static func certificates(_ text: String, name: String) throws(PKIError) -> [Certificate] {
        var certificates: [Certificate] = []
        for block in try blocks(text, name: name) where block.discriminator == "CERTIFICATE" {
            do {
                certificates.append(try Certificate(derEncoded: block.derBytes))
            } catch {
                throw PKIError(.malformed, "\(name) has a malformed certificate", cause: error)
            }
        }
        if certificates.isEmpty { throw PKIError(.malformed, "\(name) has no certificate") }
        return certificates
    }

    static func text(_ certificates: [Certificate]) throws(PKIError) -> String {
        var text = ""
        for certificate in certificates {
            do {
                text += try certificate.serializeAsPEM().pemString + "\n"
            } catch {
                throw PKIError(.failed, "cannot encode a certificate", cause: error)
            }
        }
        return text
    }
}
