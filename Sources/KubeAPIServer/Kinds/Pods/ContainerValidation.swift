import KubeAPI

/// Validation of the containers of a pod.
struct ContainerValidation {
    let spec: PodSpec
    let volumes: ValidVolumes
    let isPod: Bool

    static let pullPolicies = ["Always", "IfNotPresent", "Never"]
    static let messagePolicies = ["File", "FallbackToLogsOnError"]

    func validate(_ errors: inout FieldErrors) {
        if spec.containers.isEmpty { errors.required("containers") }
        errors.each("containers", spec.containers) { errors, index, container in
            validateCommon(container, &errors)
            let isKnown = spec.containers[..<index].contains { $0.name == container.name }
            if isKnown { errors.duplicate("name", container.name) }
            validateLifetime(container, &errors)
            ContainerRestartValidation.validate(container, isInit: false, &errors)
        }
        if spec.containers.contains(where: { $0.ports.contains { $0.hostPort ?? 0 != 0 } }) {
            validateHostPorts("containers", spec.containers, &errors)
        }
        errors.each("initContainers", spec.initContainers) { errors, index, container in
            validateInit(container, index, &errors)
        }
        if !spec.ephemeralContainers.isEmpty {
            EphemeralContainerValidation(containers: self).validate(&errors)
        }
    }

    private func validateInit(_ container: Container, _ index: Int, _ errors: inout FieldErrors) {
        validateCommon(container, &errors)
        ContainerRestartValidation.validate(container, isInit: true, &errors)
        let isKnown =
            spec.containers.contains { $0.name == container.name }
            || spec.initContainers[..<index].contains { $0.name == container.name && !$0.name.isEmpty }
        if isKnown { errors.duplicate("name", container.name) }
        if container.restartPolicy == "Always" { return validateLifetime(container, &errors) }
        let detail = "may not be set for init containers without restartPolicy=Always"
        if container.lifecycle != nil { errors.forbidden("lifecycle", detail) }
        if container.livenessProbe != nil { errors.forbidden("livenessProbe", detail) }
        if container.readinessProbe != nil { errors.forbidden("readinessProbe", detail) }
        if container.startupProbe != nil { errors.forbidden("startupProbe", detail) }
    }

    /// Checks the fields that regular, init and ephemeral containers share.
    func validateCommon(_ container: Container, _ errors: inout FieldErrors) {
        if container.name.isEmpty {
            errors.required("name")
        } else {
            errors.invalid("name", container.name, NameRules.dns1123Label(container.name))
        }
        let image = container.image ?? ""
        if image.isEmpty { errors.required("image") }
        if isPod, image.hasSurroundingSpace {
            errors.invalid("image", image, "must not have leading or trailing whitespace")
        }
        errors.check(
            "terminationMessagePolicy", required: container.terminationMessagePolicy, in: Self.messagePolicies)
        if !container.ports.isEmpty { Self.validate(container.ports, &errors) }
        if !container.env.isEmpty || !container.envFrom.isEmpty {
            EnvironmentValidation(volumes: volumes).validate(container.env, container.envFrom, &errors)
        }
        if !container.volumeMounts.isEmpty || !container.volumeDevices.isEmpty {
            MountValidation(volumes: volumes, container: container).validate(&errors)
        }
        errors.check("imagePullPolicy", required: container.imagePullPolicy, in: Self.pullPolicies)
        errors.at("resources") { errors in
            ContainerResourceValidation.validate(
                container.resources, claimNames: spec.resourceClaims.map(\.name), &errors)
        }
        if !container.resizePolicy.isEmpty { validate(container.resizePolicy, &errors) }
        if let context = container.securityContext {
            errors.at("securityContext") { errors in
                SecurityContextValidation.validate(context, hostUsers: spec.hostUsers ?? true, &errors)
            }
        }
    }

    /// Checks probes and lifecycle handlers, which only regular containers and sidecars have.
    private func validateLifetime(_ container: Container, _ errors: inout FieldErrors) {
        let grace = spec.terminationGracePeriodSeconds
        if let lifecycle = container.lifecycle {
            errors.at("lifecycle") { errors in
                if let handler = lifecycle.postStart {
                    errors.at("postStart") { ProbeValidation.validate(handler, grace, &$0) }
                }
                if let handler = lifecycle.preStop {
                    errors.at("preStop") { ProbeValidation.validate(handler, grace, &$0) }
                }
            }
        }
        if let probe = container.livenessProbe {
            errors.at("livenessProbe") { ProbeValidation.validate(probe, isReadiness: false, &$0) }
        }
        if let probe = container.readinessProbe {
            errors.at("readinessProbe") { ProbeValidation.validate(probe, isReadiness: true, &$0) }
        }
        if let probe = container.startupProbe {
            errors.at("startupProbe") { ProbeValidation.validate(probe, isReadiness: false, &$0) }
        }
    }

    // MARK: Ports

    private static func validate(_ ports: [ContainerPort], _ errors: inout FieldErrors) {
        var names: Set<String> = []
        errors.each("ports", ports) { errors, _, port in
            if let name = port.name, !name.isEmpty {
                let problems = NameRules.portName(name)
                errors.invalid("name", name, problems)
                if problems.isEmpty, !names.insert(name).inserted { errors.duplicate("name", name) }
            }
            if port.containerPort == 0 {
                errors.required("containerPort")
            } else {
                errors.check("containerPort", Int64(port.containerPort), in: 1...65_535)
            }
            if let host = port.hostPort, host != 0 { errors.check("hostPort", Int64(host), in: 1...65_535) }
            errors.check("protocol", required: port.protocol, in: ["SCTP", "TCP", "UDP"])
        }
    }

    /// Checks that no two containers use the same host port.
    private func validateHostPorts(_ name: String, _ containers: [Container], _ errors: inout FieldErrors) {
        var taken: Set<String> = []
        errors.each(name, containers) { errors, _, container in
            errors.each("ports", container.ports) { errors, _, port in
                guard let host = port.hostPort, host != 0 else { return }
                let key = "\(port.protocol ?? "")/\(port.hostIP ?? "")/\(host)"
                if !taken.insert(key).inserted { errors.duplicate("hostPort", key) }
            }
        }
    }

    // MARK: Resizing

    private func validate(_ policies: [ContainerResizePolicy], _ errors: inout FieldErrors) {
        var resources: Set<String> = []
        for (index, policy) in policies.enumerated() {
            if !resources.insert(policy.resourceName).inserted {
                errors.duplicate("resizePolicy[\(index)]", NamedText(policy.resourceName))
            }
            errors.check("resizePolicy", required: policy.resourceName, in: ["cpu", "memory"])
            errors.check(
                "resizePolicy", required: policy.restartPolicy, in: ["NotRequired", "RestartContainer"])
            if spec.restartPolicy == "Never", policy.restartPolicy != "NotRequired" {
                errors.invalid(
                    "resizePolicy", NamedText(policy.restartPolicy),
                    "must be 'NotRequired' when `restartPolicy` is 'Never'")
            }
        }
    }
}

extension String {
    /// True if the text starts or ends with white space.
    var hasSurroundingSpace: Bool {
        first?.isWhitespace == true || last?.isWhitespace == true
    }
}
