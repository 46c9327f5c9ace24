import KubeAPI

/// The objects that the bench makes, with places for what differs.
struct Manifests: Sendable {
    /// The label of everything that the bench makes; its value is the run's tag.
    static let label = "martlet-bench"
    /// No scheduler answers to it, so that a pod that is only to be stored is never run.
    static let noScheduler = "martlet-bench"

    let tag: String
    /// An annotation with the object's number and the time of its creation, by which its events are known.
    var mark: String?
    /// The value of the label `item`, by which one object selects another.
    var item: String?

    /// What the mark begins with of objects whose names begin with `prefix`.
    static func marker(_ prefix: String) -> String { "at-\(prefix)" }

    func marked(_ prefix: String) -> Manifests {
        var marked = self
        marked.mark =
            Self.marker(prefix) + RequestTemplate.Place.object.rawValue + "-" + RequestTemplate.Place.time.rawValue
        return marked
    }

    private var annotations: String {
        mark.map { #""annotations":{"\#(Self.label)":"\#($0)"},"# } ?? ""
    }

    /// With the label `item`.
    func labelled(_ item: String) -> Manifests {
        var labelled = self
        labelled.item = item
        return labelled
    }

    private var itemLabel: String { item.map { #""item":"\#($0)","# } ?? "" }

    /// Digits, so that no place is found in them.
    private func filler(_ count: Int) -> String {
        String(String(repeating: "0123456789", count: count / 10 + 1).prefix(count))
    }

    /// Marked with so many bytes that say nothing.
    func padded(_ bytes: Int) -> Manifests {
        var padded = self
        if bytes > 0 { padded.mark = filler(bytes) }
        return padded
    }

    /// A ConfigMap of `size` bytes of data.
    func configMap(name: String, namespace: String, size: Int) -> [UInt8] {
        // The first key's value is what patches change.
        let filler = filler(max(size - 5, 0))
        return json(
            """
            {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"\(name)","namespace":"\(namespace)",\
            \(annotations)"labels":{"app":"bench","\(Self.label)":"\(tag)"}},"data":{"key":"value","other":"\(filler)"}}
            """)
    }

    /// A pod of 1 KB that no scheduler looks at.
    func pod(name: String, namespace: String) -> [UInt8] {
        pod(name: name, namespace: namespace, scheduling: #""schedulerName":"\#(Self.noScheduler)","#)
    }

    /// A pod of 1 KB that only runs on the nodes of `node(name:)`.
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

    /// A node that is nowhere, and that takes no other pods than the bench's.
    func node(name: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"v1","kind":"Node","metadata":{"name":"\(name)","labels":{"kubernetes.io/hostname":"\(name)",\
            "topology.kubernetes.io/zone":"bench","\(Self.label)":"\(tag)"}},\
            "spec":{"taints":[{"key":"\(Self.label)","effect":"NoSchedule"}]}}
            """)
    }

    /// The status that the node's kubelet would report, as a merge patch.
    func nodeStatus(heartbeat: String) -> [UInt8] {
        let amounts = #"{"cpu":"32","memory":"128Gi","pods":"110"}"#
        return json(
            """
            {"status":{"capacity":\(amounts),"allocatable":\(amounts),"conditions":[{"type":"Ready","status":"True",\
            "reason":"KubeletReady","lastHeartbeatTime":"\(heartbeat)","lastTransitionTime":"\(heartbeat)"}]}}
            """)
    }

    /// The lease by which the node controller sees that a node lives.
    func lease(name: String, renewTime: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"\(name)",\
            "namespace":"kube-node-lease","labels":{"\(Self.label)":"\(tag)"}},\
            "spec":{"holderIdentity":"\(name)","leaseDurationSeconds":40,"renewTime":"\(renewTime)"}}
            """)
    }

    /// A Deployment whose pods no scheduler looks at.
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

    /// A Job of one pod that no scheduler looks at.
    func job(name: String, namespace: String) -> [UInt8] {
        json(
            """
            {"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"\(name)","namespace":"\(namespace)"},\
            "spec":{"template":{"metadata":{"labels":{"\(Self.label)":"\(tag)"}},\
            "spec":{"schedulerName":"\(Self.noScheduler)","restartPolicy":"Never",\
            "containers":[{"name":"app","image":"registry.example/app:1.2.3"}]}}}}
            """)
    }

    /// A headless Service of the pods with its name as the label `item`.
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

    /// The status that the kubelet of a pod would report, as a merge patch.
    func readyPodStatus(at time: String) -> [UInt8] {
        json(
            """
            {"status":{"phase":"Running","podIP":"192.0.2.1","podIPs":[{"ip":"192.0.2.1"}],\
            "conditions":[{"type":"Ready","status":"True","lastTransitionTime":"\(time)"}]}}
            """)
    }

    private func json(_ text: String) -> [UInt8] { Array(text.utf8) }
}
