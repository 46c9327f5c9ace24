import KubeAPI

/// Warnings about containers.
enum ContainerWarnings {
    static func add(_ spec: PodSpec, _ warnings: inout FieldWarnings) {
        add("spec.initContainers", spec.initContainers, &warnings)
        add("spec.containers", spec.containers, &warnings)
        addPorts(spec, &warnings)
    }

    private static func add(_ path: String, _ containers: [Container], _ warnings: inout FieldWarnings) {
        for (index, container) in containers.enumerated() {
            let resources = container.resources
            PodWarnings.addFractions(resources.limits, "\(path)[\(index)].resources.limits", &warnings)
            PodWarnings.addFractions(resources.requests, "\(path)[\(index)].resources.requests", &warnings)
            if container.env.count > 1 { addVariables(container.env, "\(path)[\(index)]", &warnings) }
        }
    }

    private static func addVariables(
        _ variables: [EnvVar], _ path: @autoclosure () -> String, _ warnings: inout FieldWarnings
    ) {
        var names: Set<String> = []
        for (index, variable) in variables.enumerated() where !names.insert(variable.name).inserted {
            let reference = "$(\(variable.name))"
            let value = variable.value ?? ""
            // A value that refers to the earlier variable of the same name is intentional.
            if variable.valueFrom == nil, value != reference, value.contains(reference) { continue }
            warnings.add(
                "\(path()).env[\(index)]",
                "hides previous definition of \(GoText.quoted(variable.name)), which may be dropped when using apply")
        }
    }

    private struct Place {
        var path: String
        var port: ContainerPort
        var container: String
    }

    private static func addPorts(_ spec: PodSpec, _ warnings: inout FieldWarnings) {
        guard hasComparablePorts(spec) else { return }
        var places: [Place] = []
        for (name, containers) in [("initContainers", spec.initContainers), ("containers", spec.containers)] {
            for (index, container) in containers.enumerated() {
                for (number, port) in container.ports.enumerated() {
                    let path = "spec.\(name)[\(index)].ports[\(number)]"
                    places.append(Place(path: path, port: port, container: container.name))
                }
            }
        }
        for place in places where place.port.hostPort ?? 0 == 0 {
            guard let address = place.port.hostIP, !address.isEmpty else { continue }
            let text =
                "{Name:\(place.port.name ?? "") HostPort:0 ContainerPort:\(place.port.containerPort) "
                + "Protocol:\(place.port.protocol ?? "") HostIP:\(address)}"
            warnings.add(place.path, "hostIP set without hostPort: \(text)")
        }
        for (index, place) in places.enumerated() {
            for other in places[..<index] { compare(place, other, &warnings) }
        }
    }

    /// Returns true if warnings are possible: the pod has several ports, or one with a host IP.
    private static func hasComparablePorts(_ spec: PodSpec) -> Bool {
        var count = 0
        for containers in [spec.initContainers, spec.containers] {
            for container in containers {
                count += container.ports.count
                if count > 1 || container.ports.contains(where: { $0.hostIP != nil }) { return true }
            }
        }
        return false
    }

    private static func compare(_ place: Place, _ other: Place, _ warnings: inout FieldWarnings) {
        let (port, earlier) = (place.port, other.port)
        if port.containerPort == earlier.containerPort, port.protocol == earlier.protocol {
            let host = port.hostPort ?? 0
            let earlierHost = earlier.hostPort ?? 0
            let text: String?
            if host == earlierHost, (port.hostIP ?? "") == (earlier.hostIP ?? "") {
                text = "duplicate port definition with"
            } else if host == 0 || earlierHost == 0 {
                text = "overlapping port definition with"
            } else {
                text = nil
            }
            if let text { warnings.add(place.path, "\(text) \(warnings.full(other.path))") }
        }
        guard let name = port.name, !name.isEmpty, name == earlier.name, place.container != other.container else {
            return
        }
        warnings.add(
            place.path,
            "duplicate port name \(GoText.quoted(name)) with \(warnings.full(other.path)), services and probes that select "
                + "ports by name will use \(warnings.full(other.path))")
    }
}
