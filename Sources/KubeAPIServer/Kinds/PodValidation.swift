import KubeAPI

/// The rules for pods and pod templates that every other part relies on.
enum PodValidation {
    private static let restartPolicies = ["Always", "OnFailure", "Never"]
    private static let dnsPolicies = ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"]
    private static let pullPolicies = ["Always", "IfNotPresent", "Never"]

    static func validate(_ spec: PodSpec, _ path: FieldPath, restartPolicies allowed: [String] = restartPolicies)
        -> [FieldError]
    {
        var errors: [FieldError] = []
        let volumes = validateVolumes(spec.volumes, path.child("volumes"), &errors)
        if spec.containers.isEmpty { errors.append(.required(path.child("containers"))) }
        var names: Set<String> = []
        for (list, field) in [(spec.initContainers, "initContainers"), (spec.containers, "containers")] {
            for (index, container) in list.enumerated() {
                let place = path.child(field).index(index)
                errors += validate(container, place, volumes)
                if !container.name.isEmpty, !names.insert(container.name).inserted {
                    errors.append(.duplicate(place.child("name"), container.name))
                }
            }
        }
        check(spec.restartPolicy, restartPolicies, allowed, path.child("restartPolicy"), &errors)
        check(spec.dnsPolicy, dnsPolicies, dnsPolicies, path.child("dnsPolicy"), &errors)
        if let seconds = spec.terminationGracePeriodSeconds, seconds < 0 {
            errors.append(
                .invalid(path.child("terminationGracePeriodSeconds"), seconds, "must be greater than or equal to 0"))
        }
        if let seconds = spec.activeDeadlineSeconds, !(1...Int64(Int32.max)).contains(seconds) {
            errors.append(
                .invalid(path.child("activeDeadlineSeconds"), seconds, "must be between 1 and 2147483647, inclusive"))
        }
        if let node = spec.nodeName {
            errors += NameRules.dns1123Subdomain(node).map { .invalid(path.child("nodeName"), node, $0) }
        }
        if let account = spec.serviceAccountName {
            errors += NameRules.dns1123Subdomain(account).map {
                .invalid(path.child("serviceAccountName"), account, $0)
            }
        }
        errors += MetadataRules.validateLabels(spec.nodeSelector, path.child("nodeSelector"))
        for (index, toleration) in spec.tolerations.enumerated() {
            errors += validate(toleration, path.child("tolerations").index(index))
        }
        if let hostname = spec.hostname {
            errors += NameRules.dns1123Label(hostname).map { .invalid(path.child("hostname"), hostname, $0) }
        }
        return errors
    }

    /// Checks a value against what the API knows, then against what is allowed in this place.
    private static func check(
        _ value: String?, _ known: [String], _ allowed: [String], _ path: FieldPath, _ errors: inout [FieldError]
    ) {
        guard let value else { return errors.append(.required(path)) }
        if !allowed.contains(value) {
            errors.append(.notSupported(path, value, known.contains(value) ? allowed : known))
        }
    }

    private static func validate(_ container: Container, _ path: FieldPath, _ volumes: Set<String>) -> [FieldError] {
        var errors: [FieldError] = []
        if container.name.isEmpty {
            errors.append(.required(path.child("name")))
        } else {
            errors += NameRules.dns1123Label(container.name).map { .invalid(path.child("name"), container.name, $0) }
        }
        if let image = container.image {
            if image.first == " " || image.last == " " {
                errors.append(.invalid(path.child("image"), image, "must not have leading or trailing whitespace"))
            }
        } else {
            errors.append(.required(path.child("image")))
        }
        if let policy = container.imagePullPolicy, !pullPolicies.contains(policy) {
            errors.append(.notSupported(path.child("imagePullPolicy"), policy, pullPolicies))
        }
        errors += validate(container.ports, path.child("ports"))
        for (index, variable) in container.env.enumerated() where variable.name.isEmpty {
            errors.append(.required(path.child("env").index(index).child("name")))
        }
        errors += validate(container.volumeMounts, path.child("volumeMounts"), volumes)
        errors += validate(container.resources, path.child("resources"))
        for (name, probe) in [
            ("livenessProbe", container.livenessProbe), ("readinessProbe", container.readinessProbe),
            ("startupProbe", container.startupProbe),
        ] {
            if let probe { errors += validate(probe, path.child(name), isReadiness: name == "readinessProbe") }
        }
        return errors
    }

    private static func validate(_ ports: [ContainerPort], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, port) in ports.enumerated() {
            let place = path.index(index)
            if let name = port.name {
                errors += NameRules.portName(name).map { .invalid(place.child("name"), name, $0) }
                if !names.insert(name).inserted { errors.append(.duplicate(place.child("name"), name)) }
            }
            if port.containerPort == 0 {
                errors.append(.required(place.child("containerPort")))
            } else if !(1...65_535).contains(port.containerPort) {
                errors.append(
                    .invalid(place.child("containerPort"), port.containerPort, "must be between 1 and 65535, inclusive")
                )
            }
            if let host = port.hostPort, host != 0, !(1...65_535).contains(host) {
                errors.append(.invalid(place.child("hostPort"), host, "must be between 1 and 65535, inclusive"))
            }
            if let name = port.protocol, !["SCTP", "TCP", "UDP"].contains(name) {
                errors.append(.notSupported(place.child("protocol"), name, ["SCTP", "TCP", "UDP"]))
            }
        }
        return errors
    }

    private static func validate(_ mounts: [VolumeMount], _ path: FieldPath, _ volumes: Set<String>) -> [FieldError] {
        var errors: [FieldError] = []
        var paths: Set<String> = []
        for (index, mount) in mounts.enumerated() {
            let place = path.index(index)
            if mount.name.isEmpty {
                errors.append(.required(place.child("name")))
            } else if !volumes.contains(mount.name) {
                errors.append(.notFound(place.child("name"), mount.name))
            }
            if mount.mountPath.isEmpty { errors.append(.required(place.child("mountPath"))) }
            if !paths.insert(mount.mountPath).inserted {
                errors.append(.invalid(place.child("mountPath"), mount.mountPath, "must be unique"))
            }
        }
        return errors
    }

    private static func validate(_ resources: ResourceRequirements, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for (field, amounts) in [("limits", resources.limits), ("requests", resources.requests)] {
            for (name, amount) in amounts.sorted(by: { $0.key < $1.key }) {
                let place = path.child(field).key(name)
                errors += NameRules.qualifiedName(name).map { .invalid(path.child(field), name, $0) }
                if amount < Quantity() {
                    errors.append(.invalid(place, "\(amount)", "must be greater than or equal to 0"))
                }
            }
        }
        for (name, request) in resources.requests.sorted(by: { $0.key < $1.key }) {
            guard let limit = resources.limits[name], request > limit else { continue }
            errors.append(
                .invalid(
                    path.child("requests"), "\(request)", "must be less than or equal to \(name) limit of \(limit)"))
        }
        return errors
    }

    private static func validate(_ probe: Probe, _ path: FieldPath, isReadiness: Bool) -> [FieldError] {
        var errors: [FieldError] = []
        let handlers = [probe.exec != nil, probe.httpGet != nil, probe.tcpSocket != nil, probe.grpc != nil].filter {
            $0
        }
        if handlers.isEmpty { errors.append(.required(path, "must specify a handler type")) }
        if handlers.count > 1 { errors.append(.forbidden(path, "may not specify more than 1 handler type")) }
        for (name, value) in [
            ("initialDelaySeconds", probe.initialDelaySeconds), ("timeoutSeconds", probe.timeoutSeconds),
            ("periodSeconds", probe.periodSeconds), ("successThreshold", probe.successThreshold),
            ("failureThreshold", probe.failureThreshold),
        ] {
            guard let value, value < 0 else { continue }
            errors.append(.invalid(path.child(name), value, "must be greater than or equal to 0"))
        }
        if !isReadiness, let successes = probe.successThreshold, successes != 1 {
            errors.append(.invalid(path.child("successThreshold"), successes, "must be 1"))
        }
        return errors
    }

    private static func validate(_ toleration: Toleration, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if let key = toleration.key {
            errors += NameRules.qualifiedName(key).map { .invalid(path.child("key"), key, $0) }
        }
        if toleration.key == nil, toleration.operator != "Exists" {
            errors.append(
                .invalid(
                    path.child("operator"), toleration.operator ?? "",
                    "operator must be Exists when `key` is empty, which means \"match all values and all keys\""))
        }
        if let effect = toleration.effect, !["NoSchedule", "PreferNoSchedule", "NoExecute"].contains(effect) {
            errors.append(
                .notSupported(path.child("effect"), effect, ["NoSchedule", "PreferNoSchedule", "NoExecute"]))
        }
        return errors
    }

    /// Checks the volumes and returns their names.
    private static func validateVolumes(_ volumes: [Volume], _ path: FieldPath, _ errors: inout [FieldError])
        -> Set<String>
    {
        var names: Set<String> = []
        for (index, volume) in volumes.enumerated() {
            let place = path.index(index)
            if volume.name.isEmpty {
                errors.append(.required(place.child("name")))
            } else {
                errors += NameRules.dns1123Label(volume.name).map { .invalid(place.child("name"), volume.name, $0) }
                if !names.insert(volume.name).inserted { errors.append(.duplicate(place.child("name"), volume.name)) }
            }
            if let path = volume.hostPath?.path, path.isEmpty {
                errors.append(.required(place.child("hostPath").child("path")))
            }
        }
        return names
    }

    /// What may change in a pod once it exists: images, deadlines, tolerations that are added, scheduling gates that are
    /// taken off. Everything else is fixed.
    static func validateUpdate(_ new: Pod, _ old: Pod) -> [FieldError] {
        var expected = old.spec
        for (index, container) in new.spec.containers.enumerated() where index < expected.containers.count {
            expected.containers[index].image = container.image
        }
        for (index, container) in new.spec.initContainers.enumerated() where index < expected.initContainers.count {
            expected.initContainers[index].image = container.image
        }
        expected.activeDeadlineSeconds = new.spec.activeDeadlineSeconds
        if new.spec.terminationGracePeriodSeconds == 1 { expected.terminationGracePeriodSeconds = 1 }
        expected.tolerations = new.spec.tolerations
        expected.schedulingGates = new.spec.schedulingGates
        if old.spec.nodeName == nil, !old.spec.schedulingGates.isEmpty { expected.nodeSelector = new.spec.nodeSelector }
        guard expected != new.spec else { return [] }
        return [
            .forbidden(
                FieldPath("spec"),
                "pod updates may not change fields other than `spec.containers[*].image`,"
                    + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to "
                    + "existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was "
                    + "previously negative)")
        ]
    }
}

extension NameRules {
    /// The name of a port (RFC 6335): at most 15 letters, digits and dashes, at least one letter.
    static func portName(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > 15 { problems.append("must be no more than 15 characters") }
        let isAllowed = text.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
        if !isAllowed { problems.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)") }
        if !text.utf8.contains(where: { (0x61...0x7a).contains($0) }) {
            problems.append("must contain at least one letter (a-z)")
        }
        if text.contains("--") { problems.append("must not contain consecutive hyphens") }
        if text.hasPrefix("-") || text.hasSuffix("-") { problems.append("must not begin or end with a hyphen") }
        return problems
    }
}
