import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct RequestPathTests {
    private func info(_ method: String, _ path: String) -> RequestInfo {
        RequestInfo(method: method, path: path, query: QueryItems())
    }

    @Test("a path's elements say what is asked for")
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
        "slashes at the end do not count, empty elements do",
        arguments: ["/api/v1/pods", "/api/v1/pods/", "/api/v1/pods//"])
    func slashes(path: String) {
        #expect(info("GET", path).resource == "pods")
        #expect(!info("GET", path).isMalformed)
        for bad in ["//api/v1/pods", "/api/v1//pods", "/api//v1/pods"] { #expect(info("GET", bad).isMalformed) }
    }

    @Test(
        "a path that is no resource's has its method as verb",
        arguments: ["", "/", "///", "/healthz", "/api", "/apis/apps/v1"])
    func others(path: String) {
        let info = info("GET", path)
        #expect(!info.isResourceRequest)
        #expect(info.verb == "get")
        #expect(info.path == path)
    }

    @Test(
        "the router knows whole names and */*",
        arguments: [
            nil, "", ",", "*/*", "application/json", " application/json ;q=0.5", "text/html, */*;q=0.1",
            "application/vnd.kubernetes.protobuf,application/json", "application/json;as=Table;v=v1;g=meta.k8s.io",
        ])
    func accepted(accept: String?) {
        #expect(RouteMedia.refusal(of: accept) == nil)
    }

    @Test(
        "other ranges are nothing to the router",
        arguments: ["text/html", "application/*", "application/jso", "application/jsonx", ";", " ", "text/html,"])
    func refused(accept: String) {
        #expect(RouteMedia.refusal(of: accept)?.status.code == 406)
    }

    @Test("patches have types of their own")
    func patches() {
        #expect(RouteMedia.refusal(ofPatch: nil) == nil)
        #expect(RouteMedia.refusal(ofPatch: "application/merge-patch+json; charset=utf-8") == nil)
        #expect(RouteMedia.refusal(ofPatch: "application/json")?.status.code == 415)
    }
}
