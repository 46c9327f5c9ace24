extension CaseExpectation {
    /// Volumes, claims and storage classes.
    static let storage: [String: CaseExpectation] = [
        "default-storageclass-pvc": CaseExpectation(
            output: #"""
                {…"storageclass.kubernetes.io/is-default-class":"true"}
                persistentvolumeclaim/c0 created
                persistentvolumeclaim/c1 created
                NAME STATUS VOLUME CAPACITY ACCESS MODES STORAGECLASS VOLUMEATTRIBUTESCLASS AGE
                c0 Pending sc1 <unset> …
                c1 … manual <unset> …
                {…"storageClassName":"sc1","volumeMode":"Filesystem"}["kubernetes.io/pvc-protection"]{"phase":"Pending"}
                {…}["kubernetes.io/pv-protection"]
                """#,
            hasSetup: true,
            awaited: [
                Awaited(
                    capability: .binder,
                    output: #"""
                        …
                        c1 Bound pv1 1Gi RWO manual <unset> …
                        …
                        {…"phase":"Bound"}{…"claimRef":{…"name":"c1","namespace":"pv",…}["kubernetes.io/pv-protection"]
                        """#)
            ]),
        "defaults-storage": CaseExpectation(
            output: #"""
                {…"hostPath":{…},"persistentVolumeReclaimPolicy":"Retain",…"volumeMode":"Filesystem"} {…"phase":"…"} […]
                {…"volumeMode":"Filesystem"} {"phase":"Pending"} ["kubernetes.io/pvc-protection"]
                Delete Immediate
                {"attachRequired":true,"fsGroupPolicy":"ReadWriteOnceWithFSType",…"volumeLifecycleModes":["Persistent"]}
                """#,
            hasSetup: true,
            checks: [
                Check(
                    arguments: "get csidriver csi.example -o jsonpath={.spec.podInfoOnMount}{.spec.requiresRepublish}"
                        + "{.spec.seLinuxMount}{.spec.storageCapacity}",
                    output: "falsefalsefalsefalse"),
                Check(
                    arguments: "get pv pv1 -o jsonpath={.metadata.finalizers}",
                    output: #"["kubernetes.io/pv-protection"]"#),
            ]),
    ]
}
