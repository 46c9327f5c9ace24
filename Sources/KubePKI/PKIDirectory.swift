import KubeSupport
import X509

/// A directory of keys and certificates with kubeadm's file names.
///
///     let pki = try PKIDirectory("/var/lib/martlet/pki", time: SystemTime()).ensure(certificates)
///
/// Missing files are created. A certificate that is about to expire, was signed by another CA or lacks a name is
/// renewed with a new key. A CA and the key of service accounts are never replaced, because everything that they signed
/// would become invalid. An existing file that can't be read is an error and is not changed.
package struct PKIDirectory: Sendable {
    package let path: String
    private let keyKind: KeyKind
    private let time: any TimeSource

    /// A certificate is renewed when less than one fourth of its validity is left.
    private static let renewalFraction = 4

    package init(_ path: String, keyKind: KeyKind = .ecdsaP256, time: any TimeSource) {
        self.path = path
        self.keyKind = keyKind
        self.time = time
    }

    /// Reads the keys and certificates of a cluster, after creating missing ones and renewing outdated ones.
    package func ensure(_ certificates: ClusterCertificates) throws(PKIError) -> ClusterPKI {
        try CredentialFile.makeDirectory(path)
        let authority = try ensureAuthority("ca", commonName: "kubernetes")
        let frontProxy = try ensureAuthority("front-proxy-ca", commonName: "front-proxy-ca")
        let server = CertificateProfile.kubeAPIServer(
            nodeName: certificates.nodeName, addresses: certificates.addresses, domain: certificates.domain,
            extraNames: certificates.extraNames)
        let (key, publicKeys) = try ensureServiceAccountKeys()
        return ClusterPKI(
            certificateAuthority: authority, frontProxyCertificateAuthority: frontProxy,
            kubeAPIServer: try ensure("apiserver", server, signedBy: authority),
            kubeAPIServerKubeletClient: try ensure(
                "apiserver-kubelet-client", .kubeAPIServerKubeletClient, signedBy: authority),
            frontProxyClient: try ensure("front-proxy-client", .frontProxyClient, signedBy: frontProxy),
            serviceAccountKey: key, serviceAccountPublicKeys: publicKeys)
    }

    /// Returns the certificate and key in `name`.crt and `name`.key, after creating or renewing them if needed.
    package func ensure(
        _ name: String, _ profile: CertificateProfile, signedBy authority: CertificateAuthority
    ) throws(PKIError) -> CertificateKeyPair {
        try CredentialFile.makeDirectory(path)
        if let found = try read(name), isCurrent(found, profile, authority) { return found }
        let made = try authority.issue(profile, keyKind: keyKind, now: time.now())
        // The certificate is written last: after an interruption, `read` rejects the new key with the old certificate.
        try CredentialFile.write(made.keyPEM, to: file(name, "key"))
        try CredentialFile.write(made.certificatePEM, to: file(name, "crt"))
        return made
    }

    /// Returns the CA in `name`.crt and `name`.key, after creating it if both are missing.
    private func ensureAuthority(_ name: String, commonName: String) throws(PKIError) -> CertificateAuthority {
        let (certificatePath, keyPath) = (file(name, "crt"), file(name, "key"))
        switch (CredentialFile.exists(certificatePath), CredentialFile.exists(keyPath)) {
        case (true, true):
            try CredentialFile.restrict(keyPath)
            let certificatePEM = try CredentialFile.readText(certificatePath)
            let keyPEM = try CredentialFile.readText(keyPath)
            let authority = try CertificateAuthority(
                certificatePEM: certificatePEM, keyPEM: keyPEM, name: certificatePath)
            guard Timestamp(authority.certificate.notValidAfter) > time.now() else {
                throw PKIError(.mismatch, "the CA \(certificatePath) has expired")
            }
            return authority
        case (true, false):
            throw PKIError(.missing, "\(keyPath) is missing; an existing CA is not replaced")
        case (false, true):
            return try completeAuthority(commonName, certificatePath: certificatePath, keyPath: keyPath)
        case (false, false):
            let authority = try CertificateAuthority(commonName: commonName, keyKind: keyKind, now: time.now())
            try CredentialFile.write(authority.key.pem, to: keyPath)
            try CredentialFile.write(authority.certificatePEM, to: certificatePath)
            return authority
        }
    }

    /// Creates the certificate of an existing key. An interrupted creation leaves such a key, which has not signed
    /// anything.
    private func completeAuthority(
        _ commonName: String, certificatePath: String, keyPath: String
    ) throws(PKIError) -> CertificateAuthority {
        let key = try PrivateKey(pem: try CredentialFile.readText(keyPath), name: keyPath)
        let authority = try CertificateAuthority(commonName: commonName, key: key, now: time.now())
        try CredentialFile.write(authority.certificatePEM, to: certificatePath)
        return authority
    }

    private func ensureServiceAccountKeys() throws(PKIError) -> (PrivateKey, [PublicKey]) {
        let (keyPath, publicPath) = (file("sa", "key"), file("sa", "pub"))
        let key: PrivateKey
        if CredentialFile.exists(keyPath) {
            try CredentialFile.restrict(keyPath)
            key = try PrivateKey(pem: try CredentialFile.readText(keyPath), name: keyPath)
        } else if CredentialFile.exists(publicPath) {
            throw PKIError(.missing, "\(keyPath) is missing; it is not replaced because \(publicPath) exists")
        } else {
            key = try PrivateKey(keyKind)
            try CredentialFile.write(key.pem, to: keyPath)
        }
        guard CredentialFile.exists(publicPath) else {
            try CredentialFile.write(key.publicKey.pem, to: publicPath)
            return (key, [key.publicKey])
        }
        let publicKeys = try PublicKey.all(pem: try CredentialFile.readText(publicPath), name: publicPath)
        guard publicKeys.contains(key.publicKey) else {
            throw PKIError(.mismatch, "\(publicPath) does not contain the public key of \(keyPath)")
        }
        return (key, publicKeys)
    }

    /// Returns the pair in the files; nil if a file is missing or they don't belong together.
    private func read(_ name: String) throws(PKIError) -> CertificateKeyPair? {
        let (certificatePath, keyPath) = (file(name, "crt"), file(name, "key"))
        guard CredentialFile.exists(certificatePath), CredentialFile.exists(keyPath) else { return nil }
        try CredentialFile.restrict(keyPath)
        let certificates = try PEM.certificates(try CredentialFile.readText(certificatePath), name: certificatePath)
        let key = try PrivateKey(pem: try CredentialFile.readText(keyPath), name: keyPath)
        return try? CertificateKeyPair(certificates: certificates, key: key, name: certificatePath)
    }

    private func isCurrent(
        _ pair: CertificateKeyPair, _ profile: CertificateProfile, _ authority: CertificateAuthority
    ) -> Bool {
        guard let certificate = pair.certificates.first, authority.hasSigned(certificate) else { return false }
        let (begin, end) = (Timestamp(certificate.notValidBefore), Timestamp(certificate.notValidAfter))
        let now = time.now()
        // A certificate that expires with its CA can't be extended.
        let endsWithAuthority = certificate.notValidAfter == authority.certificate.notValidAfter
        guard begin <= now, now < end, endsWithAuthority || end - now > (end - begin) / Self.renewalFraction else {
            return false
        }
        let subject = SubjectNames(certificate.subject)
        guard subject.commonName == profile.commonName, Set(subject.organizations) == Set(profile.organizations) else {
            return false
        }
        // Additional names in the certificate are kept.
        return certificate.alternativeNames.isSuperset(
            of: profile.subjectAlternativeNames.map { SubjectAlternativeName($0) })
    }

    private func file(_ name: String, _ suffix: String) -> String {
        "\(path)/\(name).\(suffix)"
    }
}
