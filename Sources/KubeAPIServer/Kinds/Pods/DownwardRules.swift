import KubeAPI

/// Validation of downward API references:
/// https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
enum DownwardRules {
    /// The field paths that upstream can convert for pods. A reference to a known path may still be refused.
    private static let known: Set<String> = [
        "metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations",
        "spec.nodeName", "spec.restartPolicy", "spec.serviceAccountName", "spec.schedulerName", "spec.hostNetwork",
        "spec.host", "status.phase", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
        "status.nominatedNodeName",
    ]
    private static let resources = [
        "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage",
        "requests.memory",
    ]
    private static let byteDivisors: Set<String> = [
        "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei",
    ]

    static func validate(_ reference: ObjectFieldSelector, _ allowed: Set<String>, _ errors: inout FieldErrors) {
        guard let version = reference.apiVersion, !version.isEmpty else { return errors.required("apiVersion") }
        let path = reference.fieldPath
        if path.isEmpty { return errors.required("fieldPath") }
        if version != "v1" {
            return errors.invalid("fieldPath", path, "error converting fieldPath: unsupported pod version: \(version)")
        }
        let (field, key) = split(path)
        if let key {
            switch field {
            case "metadata.annotations": errors.invalid("", key.lowercased(), NameRules.qualifiedName(key.lowercased()))
            case "metadata.labels": errors.invalid("", key, NameRules.qualifiedName(key))
            case _ where known.contains(field):
                errors.invalid(
                    "fieldPath", path, "error converting fieldPath: field label does not support subscript: \(path)")
            default: errors.invalid("fieldPath", path, "error converting fieldPath: field label not supported: \(path)")
            }
        } else if !known.contains(path) {
            errors.invalid("fieldPath", path, "error converting fieldPath: field label not supported: \(path)")
        } else if !allowed.contains(path) {
            errors.append(.notSupported(errors.path("fieldPath"), path, allowed.sorted()))
        }
    }

    /// Splits `metadata.labels['key']` into the path and the key.
    private static func split(_ path: String) -> (String, key: String?) {
        guard path.hasSuffix("']"), let start = path.firstRange(of: "['") else { return (path, nil) }
        return (String(path[..<start.lowerBound]), String(path[start.upperBound...].dropLast(2)))
    }

    static func validate(_ reference: ResourceFieldSelector, isVolume: Bool, _ errors: inout FieldErrors) {
        let name = reference.resource
        if isVolume, reference.containerName ?? "" == "" {
            errors.required("containerName")
        } else if name.isEmpty {
            errors.required("resource")
        } else if !resources.contains(name), !isHugePages(name) {
            errors.append(.notSupported(errors.path("resource"), name, resources))
        }
        guard let divisor = reference.divisor, !divisor.isZero else { return }
        validate("\(divisor)", of: name, &errors)
    }

    private static func isHugePages(_ name: String) -> Bool {
        name.hasPrefix("requests.hugepages-") || name.hasPrefix("limits.hugepages-")
    }

    private static func validate(_ divisor: String, of name: String, _ errors: inout FieldErrors) {
        let kind: String
        switch name {
        case "limits.cpu", "requests.cpu":
            if divisor != "1m", divisor != "1" {
                errors.invalid("divisor", name, "only divisor's values 1m and 1 are supported with the cpu resource")
            }
            return
        case "limits.memory", "requests.memory": kind = "memory"
        case "limits.ephemeral-storage", "requests.ephemeral-storage": kind = "local ephemeral storage"
        case _ where isHugePages(name): kind = "hugepages"
        default: return
        }
        if byteDivisors.contains(divisor) { return }
        errors.invalid(
            "divisor", name,
            "only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the "
                + "\(kind) resource")
    }
}
