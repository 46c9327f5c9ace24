import KubeAPI
import KubeJSON

/// A hash of a pod template, by which a Deployment distinguishes the pods of its ReplicaSets.
enum TemplateHash {
    static let label = "pod-template-hash"

    /// Letters and digits that form no words and are not confused with each other.
    private static let letters = Array("bcdfghjklmnpqrstvwxz2456789".utf8)

    /// `collisions` is incremented when a set with another template already has the name that the hash leads to.
    static func hash(_ template: PodTemplateSpec, collisions: Int32) -> String {
        // FNV-1a, 32 bits.
        var hash: UInt32 = 2_166_136_261
        func add(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        template.json().forEach(add)
        if collisions > 0 { withUnsafeBytes(of: collisions.littleEndian) { $0.forEach(add) } }
        let digits = String(hash).utf8.map { letters[Int($0) % letters.count] }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension ReplicaSet {
    static let revisionAnnotation = "deployment.kubernetes.io/revision"
    static let desiredAnnotation = "deployment.kubernetes.io/desired-replicas"
    static let maximumAnnotation = "deployment.kubernetes.io/max-replicas"
    /// Annotations that are not copied from a Deployment to its ReplicaSets.
    private static let ownAnnotations = [
        "kubectl.kubernetes.io/last-applied-configuration", revisionAnnotation,
        "deployment.kubernetes.io/revision-history", desiredAnnotation, maximumAnnotation,
    ]

    var revision: Int { metadata.annotations[Self.revisionAnnotation].flatMap(Int.init) ?? 0 }

    mutating func setAnnotations(of deployment: Deployment, revision: Int) {
        for (key, value) in deployment.metadata.annotations where !Self.ownAnnotations.contains(key) {
            metadata.annotations[key] = value
        }
        if self.revision != revision {
            // A set that is used again keeps the revisions it had before.
            if self.revision > 0 {
                let history = metadata.annotations["deployment.kubernetes.io/revision-history"].map { "\($0)," } ?? ""
                metadata.annotations["deployment.kubernetes.io/revision-history"] = "\(history)\(self.revision)"
            }
            metadata.annotations[Self.revisionAnnotation] = String(revision)
        }
        setSizeAnnotations(of: deployment)
    }

    mutating func setSizeAnnotations(of deployment: Deployment) {
        let desired = Int(deployment.spec.replicas ?? 1)
        metadata.annotations[Self.desiredAnnotation] = String(desired)
        metadata.annotations[Self.maximumAnnotation] = String(desired + DeploymentPlan.bounds(deployment).surge)
    }
}
