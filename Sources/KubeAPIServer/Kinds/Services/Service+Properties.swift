import KubeAPI

extension Service {
    /// True for every type except ExternalName; also true for headless services, whose cluster IP is `None`.
    var needsClusterIP: Bool { spec.type != "ExternalName" }

    var needsNodePorts: Bool { spec.type == "NodePort" || spec.type == "LoadBalancer" }

    /// True if the service has a node port at which load balancers check whether the node has endpoints of the service.
    var needsHealthCheckNodePort: Bool {
        spec.type == "LoadBalancer" && spec.externalTrafficPolicy == "Local"
    }

    var isExternallyAccessible: Bool {
        needsNodePorts || (spec.type == "ClusterIP" && !spec.externalIPs.isEmpty)
    }

    var isHeadless: Bool { spec.clusterIPs == ["None"] }
}
