import KubeJSON
import KubeSupport

extension Kubeconfig {
    /// Reads YAML or JSON. `name` identifies it in errors. Unknown fields are ignored, as in kubectl.
    package init(yaml: String, name: String) throws(PKIError) {
        let root: JSONValue
        do {
            root = try YAML.parse(yaml, keepsTexts: true)
        } catch {
            throw PKIError(.malformed, "\(name) is not YAML", cause: error)
        }
        let reader = KubeconfigReader(file: name)
        let top = try reader.mapping(root, "the file")
        let kind = try reader.text(top, "kind", "the file")
        guard kind == nil || kind == "Config" else {
            throw PKIError(.malformed, "\(name) has the kind \(kind ?? ""), must be Config")
        }
        let version = try reader.text(top, "apiVersion", "the file")
        guard version == nil || version == "v1" else {
            throw PKIError(.unsupported, "\(name) has the apiVersion \(version ?? ""), must be v1")
        }
        self.init(currentContext: try reader.text(top, "current-context", "the file") ?? "")
        for (name, item) in try reader.items(top, "clusters", "cluster") {
            clusters.append(try reader.cluster(name, item))
        }
        for (name, item) in try reader.items(top, "users", "user") { users.append(try reader.user(name, item)) }
        for (name, item) in try reader.items(top, "contexts", "context") {
            contexts.append(try reader.context(name, item))
        }
    }

    /// Returns the kubeconfig as YAML in kubectl's format.
    package func yaml() throws(PKIError) -> String {
        func named(_ name: String, _ field: String, _ fields: [(String, JSONValue)?]) -> JSONValue {
            let content = JSONObject(fields.compactMap { $0 }) { first, _ in first }
            return field < "name"
                ? [field: .object(content), "name": .string(name)]
                : ["name": .string(name), field: .object(content)]
        }
        let root: JSONValue = [
            "apiVersion": "v1",
            "clusters": .array(clusters.map { named($0.name, "cluster", $0.fields) }),
            "contexts": .array(contexts.map { named($0.name, "context", $0.fields) }),
            "current-context": .string(currentContext),
            "kind": "Config",
            "preferences": [:],
            "users": .array(users.map { named($0.name, "user", $0.fields) }),
        ]
        do {
            return try YAML.write(root, width: nil)
        } catch {
            throw PKIError(.failed, "cannot write a kubeconfig", cause: error)
        }
    }
}

extension Kubeconfig.Cluster {
    fileprivate var fields: [(String, JSONValue)?] {
        [
            certificateAuthority?.field("certificate-authority"),
            insecureSkipTLSVerify ? ("insecure-skip-tls-verify", true) : nil,
            proxyURL.map { ("proxy-url", .string($0)) },
            ("server", .string(server)),
            tlsServerName.map { ("tls-server-name", .string($0)) },
        ]
    }
}

extension Kubeconfig.User {
    fileprivate var fields: [(String, JSONValue)?] {
        [
            clientCertificate?.field("client-certificate"),
            clientKey?.field("client-key"),
            password.map { ("password", .string($0)) },
            token.map { ("token", .string($0)) },
            tokenFile.map { ("tokenFile", .string($0)) },
            username.map { ("username", .string($0)) },
        ]
    }
}

extension Kubeconfig.Context {
    fileprivate var fields: [(String, JSONValue)?] {
        [("cluster", .string(cluster)), namespace.map { ("namespace", .string($0)) }, ("user", .string(user))]
    }
}

extension Kubeconfig.Material {
    fileprivate func field(_ name: String) -> (String, JSONValue) {
        switch self {
        case .data(let bytes): ("\(name)-data", .string(Base64.encode(bytes)))
        case .file(let path): (name, .string(path))
        }
    }
}

/// Reads the parts of a kubeconfig, and reports errors with their location.
private struct KubeconfigReader {
    let file: String

    func cluster(_ name: String, _ item: JSONObject) throws(PKIError) -> Kubeconfig.Cluster {
        let place = "the cluster \(name)"
        guard let server = try text(item, "server", place), !server.isEmpty else {
            throw PKIError(.malformed, "\(file): \(place) has no server")
        }
        var cluster = Kubeconfig.Cluster(
            name: name, server: server,
            certificateAuthority: try material(item, "certificate-authority", place))
        cluster.insecureSkipTLSVerify = try boolean(item, "insecure-skip-tls-verify", place)
        cluster.tlsServerName = try text(item, "tls-server-name", place)
        cluster.proxyURL = try text(item, "proxy-url", place)
        return cluster
    }

    func user(_ name: String, _ item: JSONObject) throws(PKIError) -> Kubeconfig.User {
        let place = "the user \(name)"
        var user = Kubeconfig.User(
            name: name, clientCertificate: try material(item, "client-certificate", place),
            clientKey: try material(item, "client-key", place), token: try text(item, "token", place))
        user.tokenFile = try text(item, "tokenFile", place)
        user.username = try text(item, "username", place)
        user.password = try text(item, "password", place)
        user.unsupported = ["exec", "auth-provider"].first { item[$0].map { !$0.isNull } ?? false }
        return user
    }

    func context(_ name: String, _ item: JSONObject) throws(PKIError) -> Kubeconfig.Context {
        let place = "the context \(name)"
        return Kubeconfig.Context(
            name: name, cluster: try text(item, "cluster", place) ?? "", user: try text(item, "user", place) ?? "",
            namespace: try text(item, "namespace", place))
    }

    /// Returns the named entries of a list; `field` is the field with an entry's contents.
    func items(
        _ top: JSONObject, _ list: String, _ field: String
    ) throws(PKIError) -> [(name: String, item: JSONObject)] {
        guard let value = top[list], !value.isNull else { return [] }
        guard let sequence = value.array else { throw PKIError(.malformed, "\(file): \(list) is not a list") }
        var items: [(name: String, item: JSONObject)] = []
        for value in sequence {
            let entry = try mapping(value, "an entry of \(list)")
            guard let name = try text(entry, "name", "an entry of \(list)"), !name.isEmpty else {
                throw PKIError(.malformed, "\(file): an entry of \(list) has no name")
            }
            items.append((name, try mapping(entry[field] ?? .null, "the \(field) \(name)")))
        }
        return items
    }

    func mapping(_ value: JSONValue, _ place: String) throws(PKIError) -> JSONObject {
        if let mapping = value.object { return mapping }
        if value.isNull { return [:] }
        throw PKIError(.malformed, "\(file): \(place) is not a mapping")
    }

    func text(_ mapping: JSONObject, _ field: String, _ place: String) throws(PKIError) -> String? {
        guard let value = mapping[field], !value.isNull else { return nil }
        guard let text = value.string else {
            throw PKIError(.malformed, "\(file): \(field) of \(place) is not a string")
        }
        return text
    }

    private func boolean(_ mapping: JSONObject, _ field: String, _ place: String) throws(PKIError) -> Bool {
        guard let text = mapping[field], !text.isNull else { return false }
        guard let value = text.string.flatMap(YAML.bool) else {
            throw PKIError(.malformed, "\(file): \(field) of \(place) is not a boolean")
        }
        return value
    }

    private func material(
        _ mapping: JSONObject, _ field: String, _ place: String
    ) throws(PKIError) -> Kubeconfig.Material? {
        if let data = try text(mapping, "\(field)-data", place), !data.isEmpty {
            guard let bytes = Base64.decode(data) else {
                throw PKIError(.malformed, "\(file): \(field)-data of \(place) is not base64")
            }
            return .data(bytes)
        }
        guard let path = try text(mapping, field, place), !path.isEmpty else { return nil }
        return .file(path)
    }
}
