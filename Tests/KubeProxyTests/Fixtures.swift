import KubeAPI
import KubeSupport

@testable import KubeProxy

func service(
    _ name: String, clusterIP: String = "10.96.0.1", port: Int32 = 80, nodePort: Int32? = nil,
    _ change: (inout Service) -> Void = { _ in }
) -> Service {
    var service = Service {
        $0.metadata.namespace = "default"
        $0.metadata.name = name
        $0.spec.type = nodePort == nil ? "ClusterIP" : "NodePort"
        $0.spec.clusterIP = clusterIP
        $0.spec.ports = [
            KubeAPI.ServicePort {
                $0.name = "http"
                $0.protocol = "TCP"
                $0.port = port
                $0.nodePort = nodePort
            }
        ]
    }
    change(&service)
    return service
}

func endpoint(
    _ address: String, node: String? = nil, ready: Bool? = true, serving: Bool? = nil, terminating: Bool? = nil
) -> Endpoint {
    Endpoint {
        $0.addresses = [address]
        $0.nodeName = node
        $0.conditions = EndpointConditions {
            $0.ready = ready
            $0.serving = serving
            $0.terminating = terminating
        }
    }
}

func slice(_ service: String, port: Int32 = 8080, _ endpoints: [Endpoint]) -> EndpointSlice {
    EndpointSlice {
        $0.metadata.namespace = "default"
        $0.metadata.name = "\(service)-1"
        $0.metadata.labels["kubernetes.io/service-name"] = service
        $0.addressType = "IPv4"
        $0.ports = [
            DiscoveryV1EndpointPort {
                $0.name = "http"
                $0.protocol = "TCP"
                $0.port = port
            }
        ]
        $0.endpoints = endpoints
    }
}

func plan(_ services: [Service], _ slices: [EndpointSlice]) -> Ruleset {
    RulePlanner.plan(services, slices, node: "here", podRange: CIDR("10.244.0.0/16"))
}
