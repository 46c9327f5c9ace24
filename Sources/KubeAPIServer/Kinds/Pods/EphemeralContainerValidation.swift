import KubeAPI

/// Validation of ephemeral containers, which are added to a running pod.
struct EphemeralContainerValidation {
    let containers: ContainerValidation

    func validate(_ errors: inout FieldErrors) {
        let spec = containers.spec
        let others = (spec.containers + spec.initContainers).map(\.name)
        errors.each("ephemeralContainers", spec.ephemeralContainers) { errors, index, container in
            containers.validateCommon(Container(container), &errors)
            let isKnown =
                others.contains(container.name)
                || spec.ephemeralContainers[..<index].contains { $0.name == container.name }
            if isKnown { errors.duplicate("name", container.name) }
            if let target = container.targetContainerName, !target.isEmpty, !others.contains(target) {
                errors.notFound("targetContainerName", target)
            }
            validateAbsence(container, &errors)
        }
    }

    /// Checks that fields that ephemeral containers don't support, such as probes, are absent.
    private func validateAbsence(_ container: EphemeralContainer, _ errors: inout FieldErrors) {
        let detail = "cannot be set for an Ephemeral Container"
        if !container.ports.isEmpty { errors.forbidden("ports", detail) }
        if container.resources != ResourceRequirements() { errors.forbidden("resources", detail) }
        if !container.resizePolicy.isEmpty { errors.forbidden("resizePolicy", detail) }
        if container.restartPolicy != nil { errors.forbidden("restartPolicy", detail) }
        if !container.restartPolicyRules.isEmpty { errors.forbidden("restartPolicyRules", detail) }
        if container.livenessProbe != nil { errors.forbidden("livenessProbe", detail) }
        if container.readinessProbe != nil { errors.forbidden("readinessProbe", detail) }
        if container.startupProbe != nil { errors.forbidden("startupProbe", detail) }
        if container.lifecycle != nil { errors.forbidden("lifecycle", detail) }
        errors.each("volumeMounts", container.volumeMounts) { errors, _, mount in
            if mount.subPath ?? "" != "" { errors.forbidden("subPath", detail) }
            if mount.subPathExpr ?? "" != "" { errors.forbidden("subPathExpr", detail) }
        }
    }
}

extension Container {
    /// Copies the fields that an ephemeral container shares with regular containers.
    init(_ other: EphemeralContainer) {
        self.init {
            $0.name = other.name
            $0.image = other.image
            $0.ports = other.ports
            $0.env = other.env
            $0.envFrom = other.envFrom
            $0.resources = other.resources
            $0.volumeMounts = other.volumeMounts
            $0.volumeDevices = other.volumeDevices
            $0.terminationMessagePolicy = other.terminationMessagePolicy
            $0.imagePullPolicy = other.imagePullPolicy
            $0.securityContext = other.securityContext
            $0.resizePolicy = other.resizePolicy
        }
    }
}
