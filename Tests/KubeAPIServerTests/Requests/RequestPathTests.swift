import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct RequestPathTests {
    private func info(_ method: String, _ path: String) -> RequestInfo {
        RequestInfo(method: method, path: path, query: QueryItems())
    }

    @Test("the elements of a path determine the request attributes")
    func elements() {
        let pod = info("GET", "/api/v1/namespaces/default/pods/p/log")
        #expect(pod.isResourceRequest && !pod.isMalformed)
        #expect([pod.verb, pod.group, pod.version] == ["get", "", "v1"])
        #expect([pod.namespace, pod.resource, pod.name] == ["default", "pods", "p"])
        #expect(pod.subresource == "log")
        let scale = info("PATCH", "/apis/apps/v1/namespaces/n/deployments/d/scale")
        #expect([scale.verb, scale.group, scale.version] == ["patch", "apps", "v1"])
        #expect(info("GET", "/api/v1/nodes/n/proxy/a/b").trailing == "a/b")
    }

    @Test(
        "slashes at the end are ignored, empty elements are malformed",
        arguments: ["/api/v1/pods", "/api/v1/pods/", "/api/v1/pods//"])
    func slashes(path: String) {
        #expect(info("GET", path).resource == "pods")
        #expect(!info("GET", path).isMalformed)
        for bad in ["//api/v1/pods", "/api/v1//pods", "/api//v1/pods"] { #expect(info("GET", bad).isMalformed) }
    }

    @Test(
        "the verb of a non-resource path is its method",
        arguments: ["", "/", "///", "/healthz", "/api", "/apis/apps/v1"])
    func others(path: String) {
        let info = info("GET", path)
        #expect(!info.isResourceRequest)
        #expect(info.verb == "get")
        #expect(info.path == path)
    }

    @Test(
        "the router accepts full media types and */*",
        arguments: [
            nil, "", ",", "*/*", "application/json", " application/json ;q=0.5", "text/html, */*;q=0.1",
            "application/vnd.kubernetes.protobuf,application/json", "application/json;as=Table;v=v1;g=meta.k8s.io",
        ])
    func accepted(accept: String?) {
        #expect(RouteMedia.refusal(of: accept) == nil)
    }

    @Test(
        "the router ignores other ranges",
        arguments: ["text/html", "application/*", "application/jso", "application/jsonx", ";", " ", "text/html,"])
    func refused(accept: String) {
        #expect(RouteMedia.refusal(of: accept)?.status.code == 406)
    }

    @Test("patches have their own media types")
    func patches() {
        #expect(RouteMedia.refusal(ofPatch: nil) == nil)
        #expect(RouteMedia.refusal(ofPatch: "application/merge-patch+json; charset=utf-8") == nil)
        #expect(RouteMedia.refusal(ofPatch: "application/json")?.status.code == 415)
    }
}
