import KubeSupport
import Yams

extension Kubeconfig {
    /// Reads a YAML or JSON text. `name` says in errors what it is. What is not known here is passed over, as kubectl
    /// does.
    package init(yaml: String, name: String) throws(PKIError) {
        let root: Node?
        do {
            root = try compose(yaml: yaml)
        } catch {
            throw PKIError(.malformed, "\(name) is not YAML", cause: error)
        }
        let reader = KubeconfigReader(file: name)
        let top = try reader.mapping(root ?? Node.empty, "the file")
        let kind = try reader.text(top, "kind", "the file")
        guard kind == nil || kind == "Config" else {
            throw PKIError(.malformed, "\(name) is of the kind \(kind ?? ""), not Config")
        }
        let version = try reader.text(top, "apiVersion", "the file")
        guard version == nil || version == "v1" else {
            throw PKIError(.unsupported, "\(name) has the version \(version ?? ""), not v1")
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

    /// The text as kubectl writes it.
    package func yaml() throws(PKIError) -> String {
        let root: Node = [
            "apiVersion": "v1",
            "clusters": Node(clusters.map { ["cluster": .of($0.fields), "name": .of($0.name)] as Node }),
            "contexts": Node(contexts.map { ["context": .of($0.fields), "name": .of($0.name)] as Node }),
            "current-context": Node.of(currentContext),
            "kind": "Config",
            "preferences": Node.empty,
            "users": Node(users.map { ["name": .of($0.name), "user": .of($0.fields)] as Node }),
        ]
        do {
            return try serialize(node: root, width: -1, allowUnicode: true)
        } catch {
            throw PKIError(.failed, "cannot write a kubeconfig", cause: error)
        }
    }
}

extension Kubeconfig.Cluster {
    fileprivate var fields: [(String, Node?)] {
        [
            certificateAuthority?.field("certificate-authority"),
            insecureSkipTLSVerify ? ("insecure-skip-tls-verify", Node("true", Tag(.bool))) : nil,
            proxyURL.map { ("proxy-url", Node.of($0)) },
            ("server", Node.of(server)),
            tlsServerName.map { ("tls-server-name", Node.of($0)) },
        ].compactMap { $0 }
    }
}

extension Kubeconfig.User {
    fileprivate var fields: [(String, Node?)] {
        [
            clientCertificate?.field("client-certificate"),
            clientKey?.field("client-key"),
            ("password", password.map { Node.of($0) }),
            ("token", token.map { Node.of($0) }),
            ("tokenFile", tokenFile.map { Node.of($0) }),
            ("username", username.map { Node.of($0) }),
        ].compactMap { $0 }
    }
}

extension Kubeconfig.Context {
    fileprivate var fields: [(String, Node?)] {
        [("cluster", Node.of(cluster)), ("namespace", namespace.map { Node.of($0) }), ("user", Node.of(user))]
    }
}

extension Kubeconfig.Material {
    fileprivate func field(_ name: String) -> (String, Node?) {
        switch self {
        case .data(let bytes): ("\(name)-data", Node.of(Base64.encode(bytes)))
        case .file(let path): (name, Node.of(path))
        }
    }
}

extension Node {
    fileprivate static var empty: Node { Node([] as [(Node, Node)]) }

    /// A text that is read back as a text, whatever it looks like: quoted if it would be something else.
    fileprivate static func of(_ text: String) -> Node {
        let plain = Node(text)
        let isText = plain.tag == Tag(.str) && !text.isEmpty
        return isText ? plain : Node(text, Tag(.str), .doubleQuoted)
    }

    fileprivate static func of(_ fields: [(String, Node?)]) -> Node {
        Node(fields.compactMap { name, value in value.map { (Node(name), $0) } })
    }
}

/// Reads the parts of a kubeconfig, and says where what is wrong.
private struct KubeconfigReader {
    let file: String

    func cluster(_ name: String, _ item: Node.Mapping) throws(PKIError) -> Kubeconfig.Cluster {
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

    func user(_ name: String, _ item: Node.Mapping) throws(PKIError) -> Kubeconfig.User {
        let place = "the user \(name)"
        var user = Kubeconfig.User(
            name: name, clientCertificate: try material(item, "client-certificate", place),
            clientKey: try material(item, "client-key", place), token: try text(item, "token", place))
        user.tokenFile = try text(item, "tokenFile", place)
        user.username = try text(item, "username", place)
        user.password = try text(item, "password", place)
        user.unsupported = ["exec", "auth-provider"].first { item[$0].map { $0.tag != Tag(.null) } ?? false }
        return user
    }

    func context(_ name: String, _ item: Node.Mapping) throws(PKIError) -> Kubeconfig.Context {
        let place = "the context \(name)"
        return Kubeconfig.Context(
            name: name, cluster: try text(item, "cluster", place) ?? "", user: try text(item, "user", place) ?? "",
            namespace: try text(item, "namespace", place))
    }

    /// The named things of a list; `field` is what holds a thing's content.
    func items(
        _ top: Node.Mapping, _ list: String, _ field: String
    ) throws(PKIError) -> [(name: String, item: Node.Mapping)] {
        guard let node = top[list], node.tag != Tag(.null) else { return [] }
        guard let sequence = node.sequence else { throw PKIError(.malformed, "\(file): \(list) is not a list") }
        var items: [(name: String, item: Node.Mapping)] = []
        for node in sequence {
            let entry = try mapping(node, "an entry of \(list)")
            guard let name = try text(entry, "name", "an entry of \(list)"), !name.isEmpty else {
                throw PKIError(.malformed, "\(file): an entry of \(list) has no name")
            }
            items.append((name, try mapping(entry[field] ?? Node.empty, "the \(field) \(name)")))
        }
        return items
    }

    func mapping(_ node: Node, _ place: String) throws(PKIError) -> Node.Mapping {
        if let mapping = node.mapping { return mapping }
        if node.tag == Tag(.null) { return Node.Mapping([]) }
        throw PKIError(.malformed, "\(file): \(place) is not a mapping")
    }

    func text(_ mapping: Node.Mapping, _ field: String, _ place: String) throws(PKIError) -> String? {
        guard let node = mapping[field], node.tag != Tag(.null) else { return nil }
        guard let scalar = node.scalar else {
            throw PKIError(.malformed, "\(file): \(field) of \(place) is not a text")
        }
        return scalar.string
    }

    private func boolean(_ mapping: Node.Mapping, _ field: String, _ place: String) throws(PKIError) -> Bool {
        guard let node = mapping[field], node.tag != Tag(.null) else { return false }
        guard let value = node.bool else {
            throw PKIError(.malformed, "\(file): \(field) of \(place) is neither true nor false")
        }
        return value
    }

    private func material(
        _ mapping: Node.Mapping, _ field: String, _ place: String
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
