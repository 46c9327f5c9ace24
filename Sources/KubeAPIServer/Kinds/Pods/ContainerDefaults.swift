import KubeAPI

/// Defaults of containers.
enum ContainerDefaults {
    static func apply(to container: inout Container) {
        container.terminationMessagePath.setDefault("/dev/termination-log")
        container.terminationMessagePolicy.setDefault("File")
        if container.imagePullPolicy == nil { container.imagePullPolicy = pullPolicy(container.image) }
        for index in container.ports.indices { container.ports[index].protocol.setDefault("TCP") }
        for index in container.env.indices { apply(to: &container.env[index]) }
        container.resources.limits.roundUpAmounts()
        container.resources.requests.roundUpAmounts()
        apply(to: &container.livenessProbe)
        apply(to: &container.readinessProbe)
        apply(to: &container.startupProbe)
        apply(to: &container.lifecycle)
    }

    static func apply(to container: inout EphemeralContainer) {
        container.terminationMessagePath.setDefault("/dev/termination-log")
        container.terminationMessagePolicy.setDefault("File")
        if container.imagePullPolicy == nil { container.imagePullPolicy = pullPolicy(container.image) }
        for index in container.ports.indices { container.ports[index].protocol.setDefault("TCP") }
        for index in container.env.indices { apply(to: &container.env[index]) }
        container.resources.limits.roundUpAmounts()
        container.resources.requests.roundUpAmounts()
        apply(to: &container.livenessProbe)
        apply(to: &container.readinessProbe)
        apply(to: &container.startupProbe)
        apply(to: &container.lifecycle)
    }

    /// Returns the default pull policy: `Always` for images with the tag `latest`, else `IfNotPresent`.
    static func pullPolicy(_ image: String?) -> String {
        ImageName.isLatest(image ?? "") ? "Always" : "IfNotPresent"
    }

    private static func apply(to variable: inout EnvVar) {
        guard variable.valueFrom != nil else { return }
        if variable.valueFrom?.fieldRef != nil { variable.valueFrom?.fieldRef?.apiVersion.setDefault("v1") }
        if variable.valueFrom?.resourceFieldRef != nil {
            variable.valueFrom?.resourceFieldRef?.divisor.setDefault(Quantity())
        }
        if variable.valueFrom?.fileKeyRef != nil { variable.valueFrom?.fileKeyRef?.optional.setDefault(false) }
    }

    private static func apply(to probe: inout Probe?) {
        guard var value = probe else { return }
        value.timeoutSeconds.setNonZeroDefault(1)
        value.periodSeconds.setNonZeroDefault(10)
        value.successThreshold.setNonZeroDefault(1)
        value.failureThreshold.setNonZeroDefault(3)
        apply(to: &value.httpGet)
        if value.grpc != nil { value.grpc?.service.setDefault("") }
        probe = value
    }

    private static func apply(to action: inout HTTPGetAction?) {
        guard var value = action else { return }
        value.path.setDefault("/")
        value.scheme.setDefault("HTTP")
        action = value
    }

    private static func apply(to lifecycle: inout Lifecycle?) {
        guard var value = lifecycle else { return }
        apply(to: &value.postStart)
        apply(to: &value.preStop)
        lifecycle = value
    }

    private static func apply(to handler: inout LifecycleHandler?) {
        guard var value = handler else { return }
        apply(to: &value.httpGet)
        handler = value
    }
}

extension Int32? {
    /// Sets the value if it is absent or 0.
    mutating func setNonZeroDefault(_ value: Int32) {
        if self ?? 0 == 0 { self = value }
    }
}

/// Parses image names: https://kubernetes.io/docs/concepts/containers/images/
enum ImageName {
    /// Returns true if the image has the tag `latest`, or neither a tag nor a digest. Returns false for an invalid
    /// name.
    static func isLatest(_ image: String) -> Bool {
        var image = image
        return image.withUTF8(isLatest)
    }

    private static func isLatest(_ image: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !image.isEmpty, image.allSatisfy(isAllowed) else { return false }
        var name = image[...]
        while name.first == at { name.removeFirst() }
        let end = name.firstIndex(of: at)
        if let end { name = name[..<end] }
        while name.last == slash { name.removeLast() }
        if let start = name.lastIndex(of: slash) { name = name[(start + 1)...] }
        guard !name.isEmpty else { return false }
        guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else {
            // Names are in lower case, except for the host of the registry.
            let hasDigest = end.map { $0 + 1 < image.endIndex } ?? false
            return !hasDigest && !name.contains { (0x41...0x5a).contains($0) }
        }
        return name[(colon + 1)...].elementsEqual("latest".utf8)
    }

    private static let at = UInt8(ascii: "@")
    private static let slash = UInt8(ascii: "/")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        NameRules.isAlphanumeric(byte) || (0x2d...0x2f).contains(byte) || byte == 0x3a || byte == 0x40 || byte == 0x5f
    }
}
