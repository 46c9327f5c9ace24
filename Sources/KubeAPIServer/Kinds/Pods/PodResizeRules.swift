import KubeAPI

/// Validation of updates through `resize`:
/// https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/
enum PodResizeRules {
    private static let resizable = ["cpu", "memory"]

    static func prepare(_ new: inout Pod, _ old: Pod) {
        var pod = old
        pod.metadata.resourceVersion = new.metadata.resourceVersion
        for index in pod.spec.containers.indices {
            take(from: new.spec.containers, into: &pod.spec.containers[index])
        }
        for index in pod.spec.initContainers.indices {
            take(from: new.spec.initContainers, into: &pod.spec.initContainers[index])
        }
        pod.spec.resources = new.spec.resources
        new = pod
    }

    private static func take(from containers: [Container], into container: inout Container) {
        guard let other = containers.first(where: { $0.name == container.name }) else { return }
        container.resources = other.resources
        container.resizePolicy = other.resizePolicy
    }

    static func validate(_ new: Pod, _ old: Pod) -> [FieldError] {
        // For the whole object, upstream reports the path of an empty field name.
        let whole = FieldPath("[]")
        if old.metadata.annotations[PodAnnotations.mirror] != nil {
            return [.forbidden(whole, "static pods cannot be resized")]
        }
        if old.spec.os?.name == "windows" { return [.forbidden(whole, "windows pods cannot be resized")] }
        var errors = FieldErrors()
        errors.append(PodValidation.validate(new))
        errors.at("spec") { errors in
            let qosClass = old.status.qosClass ?? QOSClass(of: old.spec).rawValue
            if qosClass != QOSClass(of: new.spec).rawValue {
                errors.invalid(
                    "", NamedText(new.status.qosClass ?? ""), "Pod QOS Class may not change as a result of resizing")
            }
            if let running = old.status.containerStatuses.first(where: { $0.state.running != nil }),
                running.resources == nil
            {
                errors.forbidden("", "Pod running on node without support for resize")
            }
            validateRemovals(new.spec, old.spec, &errors)
            validateOthers(new.spec, old.spec, &errors)
        }
        return errors.list
    }

    private static func validateRemovals(_ new: PodSpec, _ old: PodSpec, _ errors: inout FieldErrors) {
        func check(_ name: String, _ new: [Container], _ old: [Container], _ errors: inout FieldErrors) {
            errors.each(name, old) { errors, index, container in
                guard name == "containers" || container.restartPolicy == "Always", index < new.count else { return }
                errors.at("resources") { errors in
                    let resources = new[index].resources
                    if isReduced(resources.requests, container.resources.requests) {
                        errors.forbidden("requests", "resource requests cannot be removed")
                    }
                    if isReduced(resources.limits, container.resources.limits) {
                        errors.forbidden("limits", "resource limits cannot be removed")
                    }
                }
            }
        }
        check("initContainers", new.initContainers, old.initContainers, &errors)
        check("containers", new.containers, old.containers, &errors)
    }

    private static func isReduced(_ new: [String: Quantity], _ old: [String: Quantity]) -> Bool {
        old.keys.contains { new[$0] == nil }
    }

    /// Checks that only the CPU and memory of regular containers and sidecars change.
    private static func validateOthers(_ new: PodSpec, _ old: PodSpec, _ errors: inout FieldErrors) {
        var comparable = new
        for index in comparable.containers.indices {
            mask(&comparable.containers[index], as: old.containers[index])
            if comparable.containers[index] != old.containers[index] {
                errors.forbidden("", "only cpu and memory resources are mutable")
            }
        }
        for index in comparable.initContainers.indices {
            let container = old.initContainers[index]
            if container.restartPolicy == "Always" {
                mask(&comparable.initContainers[index], as: container)
                if comparable.initContainers[index] != container {
                    errors.forbidden("", "only cpu and memory resources for sidecar containers are mutable")
                }
            } else if comparable.initContainers[index] != container {
                errors.forbidden("", "resources for non-sidecar init containers are immutable")
            }
        }
    }

    private static func mask(_ container: inout Container, as old: Container) {
        // Upstream clears the claims here, so that containers with claims can't be resized.
        container.resources.claims = []
        for name in resizable {
            container.resources.limits[name] = old.resources.limits[name]
            container.resources.requests[name] = old.resources.requests[name]
        }
    }
}
