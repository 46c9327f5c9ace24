import KubeAPI

/// The manifests of the bench's objects, with placeholders.
struct Manifests: Sendable {
    /// The label of all objects that the bench creates; its value is the run's tag.
    static let label = "martlet-bench"
    /// The name of a scheduler that does not exist, so that pods which are only stored are never scheduled.
    static let noScheduler = "martlet-bench"

    let tag: String
    /// An annotation with the object's number and creation time, which identifies its events.
    var mark: String?
    /// The value of the label `item`, by which objects select others.
    var item: String?

    /// Returns the prefix of the mark of objects whose names begin with `prefix`.
    static func marker(_ prefix: String) -> String { "at-\(prefix)" }

    func marked(_ prefix: String) -> Manifests {
        var marked = self
        marked.mark =
            Self.marker(prefix) + RequestTemplate.Placeholder.object.rawValue + "-"
            + RequestTemplate.Placeholder.time.rawValue
        return marked
    }

    private var annotations: String {
        mark.map { #""annotations":{"\#(Self.label)":"\#($0)"},"# } ?? ""
    }

    /// Returns the manifests with the label `item`.
    func labelled(_ item: String) -> Manifests {
        var labelled = self
        labelled.item = item
        return labelled
    }

    private var itemLabel: String { item.map { #""item":"\#($0)","# } ?? "" }

    /// Returns filler of digits, which contains no placeholder.
    private func filler(_ count: Int) -> String {
        String(String(repeating: "0123456789", count: count / 10 + 1).prefix(count))
    }

    /// Returns the manifests with an annotation of `bytes` bytes.
    func padded(_ bytes: Int) -> Manifests {
        var padded = self
        if bytes > 0 { padded.mark = filler(bytes) }
        return padded
    }

    /// Returns a ConfigMap with `size` bytes of data.
    func configMap(name: String, namespace: String, size: Int) -> [UInt8] {
        // Patches change the value of the first key.
        let filler = filler(max(size - 5, 0))
        return json(
            """
            {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"\(name)","namespace":"\(namespace)",\
            \(annotations)"labels":{"app":"bench","\(Self.label)":"\(tag)"}},"data":{"key":"value","other":"\(filler)"}}
            """)
    }

    /// Returns a pod of 1 KB that no scheduler handles.
    func pod(name: String, namespace: String) -> [UInt8] {
        pod(name: name, namespace: namespace, scheduling: #""schedulerName":"\#(Self.noScheduler)","#)
    }

    /// Returns a pod of 1 KB that can only be scheduled to the nodes of `node(name:)`.
    func schedulablePod(name: String, namespace: String) -> [UInt8] {
        pod(name: name, namespace: namespace, scheduling: #""nodeSelector":{"\#(Self.label)":"\#(tag)"},"#)
    }

    private func pod(name: String, namespace: String, scheduling: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"v1","kind":"Pod","metadata":{"name":"\(name)","namespace":"\(namespace)",\
            \(annotations)"labels":{"app":"bench","tier":"backend",\(itemLabel)"pod-template-hash":"5d4f8c7b9","\(Self.label)":"\(tag)"}},\
            "spec":{\(scheduling)"containers":[{"name":"app","image":"registry.example/app:1.2.3",\
            "ports":[{"containerPort":8080,"name":"http"}],\
            "env":[{"name":"POD_NAME","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"}}},\
            {"name":"MODE","value":"production"}],\
            "resources":{"requests":{"cpu":"100m","memory":"128Mi"},"limits":{"cpu":"500m","memory":"256Mi"}},\
            "volumeMounts":[{"name":"cfg","mountPath":"/etc/app"}],\
            "readinessProbe":{"httpGet":{"path":"/ready","port":"http"},"periodSeconds":5}}],\
            "volumes":[{"name":"cfg","configMap":{"name":"app-config"}}],\
            "tolerations":[{"operator":"Exists","effect":"NoSchedule"}]}}
            """)
    }

    /// Returns a simulated node, which accepts only the bench's pods.
    func node(name: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"v1","kind":"Node","metadata":{"name":"\(name)","labels":{"kubernetes.io/hostname":"\(name)",\
            "topology.kubernetes.io/zone":"bench","\(Self.label)":"\(tag)"}},\
            "spec":{"taints":[{"key":"\(Self.label)","effect":"NoSchedule"}]}}
            """)
    }

    /// Returns the status that the node's kubelet would report, as a merge patch.
    func nodeStatus(heartbeat: String) -> [UInt8] {
        let amounts = #"{"cpu":"32","memory":"128Gi","pods":"110"}"#
        return json(
            """
            {"status":{"capacity":\(amounts),"allocatable":\(amounts),"conditions":[{"type":"Ready","status":"True",\
            "reason":"KubeletReady","lastHeartbeatTime":"\(heartbeat)","lastTransitionTime":"\(heartbeat)"}]}}
            """)
    }

    /// Returns the lease with which the node controller monitors a node.
    func lease(name: String, renewTime: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"\(name)",\
            "namespace":"kube-node-lease","labels":{"\(Self.label)":"\(tag)"}},\
            "spec":{"holderIdentity":"\(name)","leaseDurationSeconds":40,"renewTime":"\(renewTime)"}}
            """)
    }

    /// Returns a Deployment whose pods no scheduler handles.
    func deployment(name: String, namespace: String, replicas: Int) -> [UInt8] {
        json(
            """
            {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"\(name)","namespace":"\(namespace)"},\
            "spec":{"replicas":\(replicas),"selector":{"matchLabels":{"item":"\(name)"}},\
            "template":{"metadata":{"labels":{"item":"\(name)","\(Self.label)":"\(tag)"}},\
            "spec":{"schedulerName":"\(Self.noScheduler)",\
            "containers":[{"name":"app","image":"registry.example/app:1.2.3"}]}}}}
            """)
    }

    /// Returns a Job with one pod that no scheduler handles.
    func job(name: String, namespace: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"\(name)","namespace":"\(namespace)"},\
            "spec":{"template":{"metadata":{"labels":{"\(Self.label)":"\(tag)"}},\
            "spec":{"schedulerName":"\(Self.noScheduler)","restartPolicy":"Never",\
            "containers":[{"name":"app","image":"registry.example/app:1.2.3"}]}}}}
            """)
    }

    /// Returns a headless Service that selects the pods whose label `item` is its name.
    func service(name: String, namespace: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"v1","kind":"Service","metadata":{"name":"\(name)","namespace":"\(namespace)"},\
            "spec":{"clusterIP":"None","selector":{"item":"\(name)"},"ports":[{"name":"http","port":80}]}}
            """)
    }

    func namespace(name: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"v1","kind":"Namespace","metadata":{"name":"\(name)","labels":{"\(Self.label)":"\(tag)"}}}
            """)
    }

    /// Returns the status that a pod's kubelet would report, as a merge patch.
    func readyPodStatus(at time: String) -> [UInt8] {
        json(
            """
            {"status":{"phase":"Running","podIP":"192.0.2.1","podIPs":[{"ip":"192.0.2.1"}],\
            "conditions":[{"type":"Ready","status":"True","lastTransitionTime":"\(time)"}]}}
            """)
    }

    private func json(_ text: String) -> [UInt8] { Array(text.utf8) }
}
