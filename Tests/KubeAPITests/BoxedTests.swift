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

    @Test("an error thrown during a change keeps the changes made before it")
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

    @Test("a change of an empty value does not affect other empty values")
    func emptyBox() {
        var first = Pod()
        first.spec.nodeName = "n"
        #expect(Pod().spec.nodeName == nil)
        #expect(first != Pod())
    }
}
