import KubeAPI
import Testing

@Suite struct QOSClassTests {
    private func resources(_ requests: [String: Quantity], _ limits: [String: Quantity]) -> ResourceRequirements {
        ResourceRequirements {
            $0.requests = requests
            $0.limits = limits
        }
    }

    private func qosClass(_ containers: [ResourceRequirements], pod: ResourceRequirements? = nil) -> QOSClass {
        QOSClass(
            of: PodSpec {
                $0.containers = containers.map { resources in Container { $0.resources = resources } }
                $0.resources = pod
            })
    }

    @Test("every container decides about the class")
    func containers() {
        let full = resources([:], ["cpu": "1", "memory": "1Gi"])
        #expect(qosClass([full, full]) == .guaranteed)
        #expect(qosClass([full, resources([:], [:])]) == .burstable)
        #expect(qosClass([resources(["cpu": "0"], ["ephemeral-storage": "1Gi"])]) == .bestEffort)
    }

    @Test("pod-level resources replace those of the containers")
    func podLevel() {
        let full = resources(["cpu": "1", "memory": "1Gi"], ["cpu": "1", "memory": "1Gi"])
        #expect(qosClass([resources(["cpu": "1"], [:])], pod: full) == .guaranteed)
        #expect(qosClass([full], pod: resources(["cpu": "1"], [:])) == .burstable)
        #expect(qosClass([full], pod: resources([:], [:])) == .bestEffort)
    }
}
