import KubeAPI
import KubeSupport
import Logging
import Testing

@testable import Kubelet

@Suite("Node")
struct NodeTests {
    private func builder(_ change: (inout NodeStatusBuilder) -> Void = { _ in }) -> NodeStatusBuilder {
        var host = HostInformation()
        host.cpus = 4
        host.memoryBytes = 8 << 30
        host.availableMemoryBytes = 4 << 30
        host.diskBytes = 100 << 30
        host.availableDiskBytes = 50 << 30
        host.hugePages = ["2Mi": 0]
        var builder = NodeStatusBuilder(
            name: "node-1", addresses: ["192.0.2.7"], host: host, images: [], kubeletVersion: "v1.36.2",
            kubeletPort: 10250, maximumPods: 110, now: Timestamp(secondsSinceEpoch: 1_750_000_000))
        builder.runtime = .with {
            $0.runtimeName = "containerd"
            $0.runtimeVersion = "v1.7.2"
        }
        change(&builder)
        return builder
    }

    @Test("Capacity, allocatable and node info describe the machine")
    func resources() {
        let status = builder().status(old: NodeStatus())
        #expect(status.capacity["cpu"] == "4" && status.capacity["memory"] == "8388608Ki")
        #expect(status.allocatable["memory"] == "8286208Ki" && status.capacity["hugepages-2Mi"] == "0")
        #expect(status.nodeInfo.containerRuntimeVersion == "containerd://1.7.2")
        #expect(status.daemonEndpoints.kubeletEndpoint.Port == 10250)
    }

    @Test("Conditions show the resource pressure and the reason for a node that is not ready")
    func conditions() {
        func condition(_ type: String, _ change: (inout NodeStatusBuilder) -> Void = { _ in }) -> NodeCondition? {
            builder(change).status(old: NodeStatus()).conditions.first { $0.type == type }
        }
        #expect(condition("Ready")?.reason == "KubeletReady")
        #expect(condition("Ready")?.message == "kubelet is posting ready status")
        #expect(condition("DiskPressure")?.reason == "KubeletHasNoDiskPressure")
        #expect(condition("DiskPressure") { $0.host.availableDiskBytes = 1 << 30 }?.status == "True")
        #expect(
            condition("MemoryPressure") { $0.host.availableMemoryBytes = 1 << 20 }?.reason
                == "KubeletHasInsufficientMemory")
        let network = condition("Ready") {
            $0.runtimeStatus = .with {
                $0.conditions = [
                    .with {
                        $0.type = "NetworkReady"
                        $0.reason = "NetworkPluginNotReady"
                        $0.message = "cni plugin not initialized"
                    }
                ]
            }
        }
        #expect(network?.status == "False" && network?.reason == "KubeletNotReady")
        #expect(
            network?.message
                == "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady "
                + "message:cni plugin not initialized"
        )
        #expect(
            condition("Ready") { $0.runtimeFailure = "no answer" }?.message == "container runtime is down: no answer")
    }

    @Test("The transition time changes only with the status, and a heartbeat alone is not a change")
    func heartbeats() {
        let first = builder().status(old: NodeStatus())
        let second = builder { $0.now = $0.now + .seconds(10) }.status(old: first)
        #expect(!second.differs(from: first))
        #expect(second.conditions.map(\.lastTransitionTime) == first.conditions.map(\.lastTransitionTime))
        let third = builder {
            $0.now = $0.now + .seconds(20)
            $0.runtimeFailure = "gone"
        }.status(old: second)
        #expect(third.differs(from: second))
        #expect(third.conditions.last?.lastTransitionTime != first.conditions.last?.lastTransitionTime)
        #expect(
            first.events(after: NodeStatus()) == [
                "NodeHasSufficientMemory", "NodeHasNoDiskPressure", "NodeHasSufficientPID", "NodeReady",
            ])
        #expect(second.events(after: first).isEmpty)
        #expect(third.events(after: second) == ["NodeNotReady"])
    }

    @Test("A node registers, keeps fields of other clients, and registers again when its object is deleted")
    func registration() async throws {
        let time = ManualTime()
        let api = FakeKubeletAPI()
        var configuration = KubeletConfiguration(nodeName: "node-1", nodeIPs: ["192.0.2.7"], directory: "/tmp")
        configuration.nodeLabels = ["zone": "a"]
        let reporter = NodeReporter(
            configuration: configuration, runtime: FakeContainerRuntime(time: time), api: api, time: time,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await reporter.register()
        #expect(api.state.withLock { $0.nodes["node-1"]?.metadata.labels["zone"] } == "a")
        api.state.withLock {
            $0.nodes["node-1"]?.metadata.labels["team"] = "blue"
            $0.nodes["node-1"]?.spec.unschedulable = true
        }
        try await reporter.register()
        #expect(api.events.filter { $0.hasSuffix("status is now: NodeReady") }.count == 1)
        api.state.withLock { $0.nodes["node-1"]?.spec.unschedulable = false }
        try await reporter.report()
        try await reporter.report()
        #expect(api.events.last == "Normal NodeSchedulable: Node node-1 status is now: NodeSchedulable")
        api.state.withLock { $0.nodes["node-1"]?.spec.unschedulable = true }
        try await reporter.report()
        #expect(api.events.last == "Normal NodeNotSchedulable: Node node-1 status is now: NodeNotSchedulable")
        let node = api.state.withLock { $0.nodes["node-1"] }
        #expect(node?.metadata.labels["team"] == "blue" && node?.spec.unschedulable == true)
        api.state.withLock { $0.nodes = [:] }
        try await reporter.report()
        #expect(api.state.withLock { $0.nodes["node-1"] } != nil)
        try await reporter.renewLease()
        let lease = api.state.withLock { $0.leases.last }
        #expect(lease?.spec.holderIdentity == "node-1" && lease?.spec.leaseDurationSeconds == 40)
    }

    @Test("The files of /proc are parsed")
    func host() {
        var host = HostInformation()
        host.readMemory("MemTotal:       16 kB\nMemFree: 1 kB\nMemAvailable:    8 kB\nbroken\n")
        #expect(host.memoryBytes == 16384 && host.availableMemoryBytes == 8192)
        #expect(HostInformation.osImage("NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12\"\n") == "Debian GNU/Linux 12")
        #expect(HostInformation.cpuTime("cpu 1 2 3 100 100 4 5 6 0 0\ncpu0 1\n") == 210_000_000)
        #expect(HostInformation.cpuTime("") == 0)
        let real = HostInformation.read(directory: "/")
        #expect(real.cpus > 0 && real.memoryBytes > 0 && real.diskBytes > 0 && !real.kernelVersion.isEmpty)
    }
}
