import KubeAPI
import KubeJSON

/// Makes a JSON merge patch (RFC 7386) of a pod's status, in which the fields that the new status lacks are null.
enum PodStatusPatch {
    private static let removable = [
        "message", "reason", "podIP", "podIPs", "hostIP", "hostIPs", "containerStatuses", "initContainerStatuses",
        "ephemeralContainerStatuses", "conditions", "observedGeneration",
    ]

    static func patch(uid: String, status: PodStatus) throws(KubeletError) -> JSONValue {
        let text: JSONValue
        do {
            text = try JSONValue(json: status.json())
        } catch {
            throw KubeletError(.invalid, "cannot encode the pod's status", cause: error)
        }
        guard case .object(var object) = text else { throw KubeletError(.invalid, "cannot encode the pod's status") }
        for field in removable where object[field] == nil { object[field] = .null }
        return ["metadata": ["uid": .string(uid)], "status": .object(object)]
    }
}
