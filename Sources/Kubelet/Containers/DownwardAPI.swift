import KubeAPI

/// The fields and resources of a pod that environment variables and volumes of its containers can refer to.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
struct DownwardAPI: Sendable {
    var pod: Pod
    var podIPs: [String]
    var hostIPs: [String]
    /// The node's allocatable resources, which replace the limits that a container does not set.
    var allocatable: [String: Quantity]

    /// Returns the value of a field. Throws `.invalid` for a field that the downward API does not support.
    func field(_ path: String) throws(KubeletError) -> String {
        switch path {
        case "metadata.name": return pod.name
        case "metadata.namespace": return pod.namespace
        case "metadata.uid": return pod.uid
        case "metadata.labels": return lines(pod.metadata.labels)
        case "metadata.annotations": return lines(pod.metadata.annotations)
        case "spec.nodeName": return pod.spec.nodeName ?? ""
        case "spec.serviceAccountName": return pod.spec.serviceAccountName ?? ""
        case "status.hostIP": return hostIPs.first ?? ""
        case "status.hostIPs": return hostIPs.joined(separator: ",")
        case "status.podIP": return podIPs.first ?? ""
        case "status.podIPs": return podIPs.joined(separator: ",")
        default: break
        }
        if let key = subscripted(path, "metadata.labels") { return pod.metadata.labels[key] ?? "" }
        if let key = subscripted(path, "metadata.annotations") { return pod.metadata.annotations[key] ?? "" }
        throw KubeletError(.invalid, "unsupported fieldPath: \(path)")
    }

    /// Returns a container's request or limit in units of the divisor, rounded up.
    func resource(_ selector: ResourceFieldSelector, container: Container) throws(KubeletError) -> String {
        let parts = selector.resource.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0] == "limits" || parts[0] == "requests" else {
            throw KubeletError(.invalid, "unsupported container resource : \(selector.resource)")
        }
        let name = parts[1]
        let own = parts[0] == "limits" ? container.resources.limits[name] : container.resources.requests[name]
        let value = own ?? (parts[0] == "limits" ? allocatable[name] : nil) ?? Quantity()
        let divisor = selector.divisor.flatMap { $0.isZero ? nil : $0 } ?? Quantity(1)
        if name == "cpu" { return String(roundedUp(value.milliValue, divisor.milliValue)) }
        return String(roundedUp(value.value, divisor.value))
    }

    private func roundedUp(_ value: Int64, _ divisor: Int64) -> Int64 {
        divisor <= 0 ? value : (value + divisor - 1) / divisor
    }

    private func subscripted(_ path: String, _ field: String) -> String? {
        guard path.hasPrefix(field + "['"), path.hasSuffix("']") else { return nil }
        return String(path.dropFirst(field.count + 2).dropLast(2))
    }

    private func lines(_ map: [String: String]) -> String {
        map.sorted { $0.key < $1.key }.map { "\($0.key)=\(quoted($0.value))" }.joined(separator: "\n")
    }

    /// Returns the text as a Go string literal, the format that readers of the files expect.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
