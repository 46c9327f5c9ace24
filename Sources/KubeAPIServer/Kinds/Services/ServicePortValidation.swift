import KubeAPI

/// Validation of the ports of a service.
enum ServicePortValidation {
    private static let transports = ["SCTP", "TCP", "UDP"]

    static func validate(_ service: Service, _ errors: inout FieldErrors) {
        let ports = service.spec.ports
        errors.each("ports", ports) { errors, index, port in
            let name = port.name ?? ""
            if name.isEmpty {
                if ports.count > 1 { errors.required("name") }
            } else {
                errors.invalid("name", name, NameRules.dns1123Label(name))
                if ports[..<index].contains(where: { $0.name == name }) { errors.duplicate("name", name) }
            }
            errors.checkPort("port", .int(port.port))
            errors.check("protocol", required: port.protocol, in: transports)
            if let target = port.targetPort { errors.checkPort("targetPort", target) }
            if let name = port.appProtocol { errors.invalid("appProtocol", name, NameRules.qualifiedName(name)) }
        }
    }

    private struct Key: Hashable {
        var number: Int32
        var transport: String
    }

    /// Checks that port numbers and node ports are unique.
    static func validateNumbers(_ service: Service, _ errors: inout FieldErrors) {
        let ports = service.spec.ports
        if service.spec.type == "ClusterIP" {
            errors.each("ports", ports) { errors, _, port in
                guard port.nodePort ?? 0 != 0 else { return }
                errors.forbidden("nodePort", "may not be used when `type` is 'ClusterIP'")
            }
        }
        guard ports.count > 1 else { return }
        var nodePorts: Set<Key> = []
        errors.each("ports", ports) { errors, _, port in
            guard let number = port.nodePort, number != 0 else { return }
            if !nodePorts.insert(Key(number: number, transport: port.protocol ?? "")).inserted {
                errors.duplicate("nodePort", number)
            }
        }
        var numbers: Set<Key> = []
        errors.each("ports", ports) { errors, _, port in
            let transport = port.protocol ?? ""
            guard !numbers.insert(Key(number: port.port, transport: transport)).inserted else { return }
            errors.duplicate(
                "",
                GoForm.object([
                    ("Name", "\"\""), ("Protocol", GoText.json(transport)), ("AppProtocol", "null"),
                    ("Port", "\(port.port)"), ("TargetPort", "0"), ("NodePort", "0"),
                ]))
        }
    }
}
