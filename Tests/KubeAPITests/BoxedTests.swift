import KubeJSON
import Testing

@testable import KubeAPI

@Suite struct BoxedTests {
    @Test("a copy keeps its value when the original is changed")
    func valueSemantics() {
        var pod = Pod { $0.spec.containers = [Container { $0.name = "a" }] }
        let copy = pod
        pod.spec.containers[0].name = "b"
        pod.spec.securityContext = PodSecurityContext { $0.runAsUser = 1 }
        pod.spec.securityContext?.runAsGroup = 2
        #expect(copy.spec.containers[0].name == "a")
        #expect(copy.spec.securityContext == nil)
        #expect(
            pod.spec.securityContext
                == PodSecurityContext {
                    $0.runAsUser = 1; $0.runAsGroup = 2
                })
    }

    @Test("an error thrown while a value is changed leaves it as it was changed so far")
    func throwing() {
        struct Stop: Error {}
        func change(_ spec: inout PodSpec) throws {
            spec.nodeName = "n"
            throw Stop()
        }
        var pod = Pod()
        #expect(throws: Stop.self) { try change(&pod.spec) }
        #expect(pod.spec.nodeName == "n")
    }

    @Test("no two values share what one of them changed from the empty one")
    func emptyBox() {
        var first = Pod()
        first.spec.nodeName = "n"
        #expect(Pod().spec.nodeName == nil)
        #expect(first != Pod())
    }
}
