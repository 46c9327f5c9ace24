import KubeAPI

/// Rules for the tokens that kubelets request for pods.
extension NodeRestriction {
    func token(_ node: String, _ object: any KubeObject, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        guard let request = object as? TokenRequest else { return }
        guard let reference = request.spec.boundObjectRef, reference.kind == "Pod",
            reference.apiVersion ?? "v1" == "v1", let name = reference.name, !name.isEmpty
        else { throw attributes.forbidden("node requested token not bound to a pod") }
        guard let uid = reference.uid, !uid.isEmpty else {
            throw attributes.forbidden("node requested token with a pod binding without a uid")
        }
        let pod = try find(name, attributes)
        guard uid == pod.metadata.uid else {
            throw attributes.forbidden(
                "the UID in the bound object reference (\(uid)) does not match the UID in record. The object might have "
                    + "been deleted and then recreated")
        }
        guard pod.spec.nodeName == node else {
            throw attributes.forbidden("node requested token bound to a pod scheduled on a different node")
        }
        try audience(request.spec.audiences, pod, attributes)
    }

    /// Checks that the audience of a token is one that the pod's volumes use. No audience means the API server.
    private func audience(_ asked: [String], _ pod: Pod, _ attributes: AdmissionAttributes) throws(StatusError) {
        guard asked.count < 2 else { throw attributes.forbidden("node may only request 0 or 1 audiences") }
        let audience = asked.first ?? ""
        let isNamed = pod.spec.volumes.contains { volume in
            let sources = volume.projected?.sources ?? []
            if sources.contains(where: {
                $0.serviceAccountToken.map { ($0.audience ?? "") == audience } ?? false
            }) {
                return true
            }
            guard let name = driver(of: volume, pod), let driver: CSIDriver = object(name) else { return false }
            return driver.spec.tokenRequests.contains { $0.audience == audience }
        }
        guard isNamed else { throw attributes.forbidden("audience \"\(audience)\" not found in pod spec volume") }
    }

    /// Returns the CSI driver that mounts the volume; nil if none does.
    private func driver(of volume: Volume, _ pod: Pod) -> String? {
        if let csi = volume.csi { return csi.driver }
        let namespace = pod.metadata.namespace ?? ""
        let ephemeral = volume.ephemeral.map { _ in "\(pod.metadata.name ?? "")-\(volume.name)" }
        guard let name = volume.persistentVolumeClaim?.claimName ?? ephemeral,
            let claim: PersistentVolumeClaim = object(name, namespace: namespace),
            let volumeName = claim.spec.volumeName,
            let persistent: PersistentVolume = object(volumeName)
        else { return nil }
        return persistent.spec.csi?.driver
    }

    private func object<Object: KubeObject<Void>>(_ name: String, namespace: String = "") -> Object? {
        guard let definition = catalogue[Object.groupVersionKind],
            let record = cache.get(definition, namespace: namespace, name: name)
        else { return nil }
        return try? Object(json: record.body)
    }
}
