import KubeAPI
import KubeSupport

/// The environment variables of a container.
///
/// Later variables override earlier ones: first those of services, then `envFrom` in order, then `env` in order, where
/// `$(NAME)` refers to an earlier variable.
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables
struct ContainerEnvironment {
    var container: Container
    var downwardAPI: DownwardAPI
    var objects: ReferencedObjects

    /// Returns names and values in order of definition. Throws `.notFound` and `.invalid` with the message of the
    /// container's `CreateContainerConfigError`.
    func variables() throws(KubeletError) -> [(name: String, value: String)] {
        var result = OrderedVariables()
        let services = serviceVariables()
        for source in container.envFrom { try add(source, to: &result) }
        for variable in container.env {
            guard let value = try value(of: variable, known: { result[$0] ?? services[$0] }) else { continue }
            result[variable.name] = value
        }
        for (name, value) in services.sorted(by: { $0.key < $1.key }) where result[name] == nil {
            result[name] = value
        }
        return result.items
    }

    private func add(_ source: EnvFromSource, to result: inout OrderedVariables) throws(KubeletError) {
        let prefix = source.prefix ?? ""
        if let reference = source.configMapRef, let name = reference.name {
            guard let configMap = objects.configMaps[name] else {
                if reference.optional == true { return }
                throw KubeletError(.notFound, "configmap \"\(name)\" not found")
            }
            for (key, value) in configMap.data.sorted(by: { $0.key < $1.key }) { result[prefix + key] = value }
        }
        if let reference = source.secretRef, let name = reference.name {
            guard let secret = objects.secrets[name] else {
                if reference.optional == true { return }
                throw KubeletError(.notFound, "secret \"\(name)\" not found")
            }
            for (key, value) in secret.data.sorted(by: { $0.key < $1.key }) {
                result[prefix + key] = String(decoding: value.bytes, as: UTF8.self)
            }
        }
    }

    /// Returns the variable's value. Nil if an optional reference does not exist.
    private func value(of variable: EnvVar, known: (String) -> String?) throws(KubeletError) -> String? {
        guard let source = variable.valueFrom else { return expandVariables(variable.value ?? "", known) }
        if let field = source.fieldRef { return try downwardAPI.field(field.fieldPath) }
        if let selector = source.resourceFieldRef {
            let other = selector.containerName.flatMap { $0.isEmpty ? nil : downwardAPI.pod.container($0) }
            return try downwardAPI.resource(selector, container: other ?? container)
        }
        let namespace = downwardAPI.pod.namespace
        if let key = source.configMapKeyRef, let name = key.name {
            let optional = key.optional == true
            guard let configMap = objects.configMaps[name] else {
                if optional { return nil }
                throw KubeletError(.notFound, "configmap \"\(name)\" not found")
            }
            guard let value = configMap.data[key.key] else {
                if optional { return nil }
                throw KubeletError(.notFound, "couldn't find key \(key.key) in ConfigMap \(namespace)/\(name)")
            }
            return value
        }
        if let key = source.secretKeyRef, let name = key.name {
            let optional = key.optional == true
            guard let secret = objects.secrets[name] else {
                if optional { return nil }
                throw KubeletError(.notFound, "secret \"\(name)\" not found")
            }
            guard let value = secret.data[key.key] else {
                if optional { return nil }
                throw KubeletError(.notFound, "couldn't find key \(key.key) in Secret \(namespace)/\(name)")
            }
            return String(decoding: value.bytes, as: UTF8.self)
        }
        return ""
    }

    /// The environment variables for service discovery without DNS.
    private func serviceVariables() -> [String: String] {
        var result: [String: String] = [:]
        let links = downwardAPI.pod.spec.enableServiceLinks ?? true
        for service in objects.services {
            let isAPI = service.metadata.namespace == "default" && service.metadata.name == "kubernetes"
            let isOwn = service.metadata.namespace == downwardAPI.pod.namespace
            guard isAPI || (links && isOwn), let ip = service.spec.clusterIP, !ip.isEmpty, ip != "None",
                let first = service.spec.ports.first
            else { continue }
            let prefix = upperCased(service.metadata.name ?? "")
            result["\(prefix)_SERVICE_HOST"] = ip
            result["\(prefix)_SERVICE_PORT"] = String(first.port)
            let host = HostPort.urlHost(ip)
            for (index, port) in service.spec.ports.enumerated() {
                if let name = port.name, !name.isEmpty {
                    result["\(prefix)_SERVICE_PORT_\(upperCased(name))"] = String(port.port)
                }
                let protocolName = port.protocol ?? "TCP"
                let url = "\(protocolName.lowercased())://\(host):\(port.port)"
                if index == 0 { result["\(prefix)_PORT"] = url }
                let portPrefix = "\(prefix)_PORT_\(port.port)_\(protocolName.uppercased())"
                result[portPrefix] = url
                result["\(portPrefix)_PROTO"] = protocolName.lowercased()
                result["\(portPrefix)_PORT"] = String(port.port)
                result["\(portPrefix)_ADDR"] = ip
            }
        }
        return result
    }

    private func upperCased(_ name: String) -> String {
        String(name.uppercased().map { $0 == "-" ? "_" : $0 })
    }
}

/// Variables in order of their first definition.
private struct OrderedVariables {
    private(set) var items: [(name: String, value: String)] = []
    private var index: [String: Int] = [:]

    subscript(name: String) -> String? {
        get { index[name].map { items[$0].value } }
        set {
            guard let newValue else { return }
            if let position = index[name] {
                items[position].value = newValue
            } else {
                index[name] = items.count
                items.append((name, newValue))
            }
        }
    }
}
