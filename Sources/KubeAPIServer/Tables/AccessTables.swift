import KubeAPI
import KubeJSON
import KubeSupport

private enum BindingText {
    static let columns = [
        .name, TableColumn("Role"), .age, TableColumn("Users", priority: 1), TableColumn("Groups", priority: 1),
        TableColumn("ServiceAccounts", priority: 1),
    ]

    static func cells(_ metadata: ObjectMeta, _ role: RoleRef, _ subjects: [Subject], age: String) -> [JSONValue] {
        func names(_ kind: String) -> JSONValue {
            .string(
                subjects.filter { $0.kind == kind }.map { subject in
                    kind == "ServiceAccount" ? "\(subject.namespace ?? "")/\(subject.name)" : subject.name
                }.joined(separator: ", "))
        }
        return [
            .string(metadata.name ?? ""), .string("\(role.kind)/\(role.name)"), .string(age), names("User"),
            names("Group"), names("ServiceAccount"),
        ]
    }
}

extension Table<ClusterRoleBinding> {
    static let clusterRoleBindings = Table<ClusterRoleBinding>(BindingText.columns) { binding, now in
        BindingText.cells(binding.metadata, binding.roleRef, binding.subjects, age: binding.age(now))
    }
}

extension Table<RoleBinding> {
    static let roleBindings = Table<RoleBinding>(BindingText.columns) { binding, now in
        BindingText.cells(binding.metadata, binding.roleRef, binding.subjects, age: binding.age(now))
    }
}

extension Table<CertificateSigningRequest> {
    static let certificateSigningRequests = Table<CertificateSigningRequest>([
        .name, .age, TableColumn("SignerName"), TableColumn("Requestor"), TableColumn("RequestedDuration"),
        TableColumn("Condition"),
    ]) { request, now in
        let duration = request.spec.expirationSeconds.map { HumanDuration.text(seconds: Int64($0)) }
        return [
            .string(request.metadata.name ?? ""), .string(request.age(now)), .string(request.spec.signerName),
            .string(request.spec.username ?? ""), .string(duration ?? "<none>"), .string(condition(request)),
        ]
    }

    private static func condition(_ request: CertificateSigningRequest) -> String {
        func has(_ type: String) -> Bool { request.status.conditions.contains { $0.type == type } }
        var parts = [has("Denied") ? "Denied" : has("Approved") ? "Approved" : "Pending"]
        if has("Failed") { parts.append("Failed") }
        if !(request.status.certificate?.bytes.isEmpty ?? true) { parts.append("Issued") }
        return parts.joined(separator: ",")
    }
}
