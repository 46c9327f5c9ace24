import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport

/// The content of the file of `--encryption-provider-config`: the resources to encrypt and their providers.
/// https://kubernetes.io/docs/reference/config-api/apiserver-config.v1/
package struct EncryptionConfiguration: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        /// Resources such as `secrets` or `deployments.apps`; `*` stands for all resources or all groups.
        var resources: [String]
        var encryption: ValueEncryption
    }

    private let entries: [Entry]

    /// Parses YAML or JSON. Throws an error with all problems of the file.
    package init(_ text: String) throws(EncryptionConfigurationError) {
        let document: JSONValue
        do throws(YAMLError) {
            document = try YAML.parse(text)
        } catch {
            throw EncryptionConfigurationError(message: "error decoding encryption provider configuration: \(error)")
        }
        var reader = EncryptionConfigurationReader()
        let entries = reader.read(document)
        guard reader.errors.isEmpty else {
            let list = reader.errors.map(\.description).joined(separator: ", ")
            throw EncryptionConfigurationError(
                message: reader.errors.count == 1 ? list : "[\(list)]")
        }
        self.entries = entries
    }

    /// Returns the encryption rules by the store's key prefixes. If several entries match a resource, the first one
    /// applies.
    package func rules(_ catalogue: Catalogue) -> EncryptionRules {
        let entries = entries
        return EncryptionRules { key in
            guard let (definition, _) = catalogue.locate(key) else { return nil }
            let resource = definition.groupVersionResource
            return entries.first { $0.resources.contains { Self.matches($0, resource) } }?.encryption
        }
    }

    /// Returns true if the pattern matches: `*.*` matches every resource, `*.apps` those of a group, `*.` the core
    /// group.
    private static func matches(_ pattern: String, _ resource: GroupVersionResource) -> Bool {
        if pattern == "*.*" { return true }
        if pattern.hasPrefix("*.") { return pattern.dropFirst(2) == resource.group }
        return pattern == resource.qualifiedResource
    }
}

/// Parses the document and collects its problems.
private struct EncryptionConfigurationReader {
    private(set) var errors: [FieldError] = []

    mutating func read(_ document: JSONValue) -> [EncryptionConfiguration.Entry] {
        if document["kind"]?.string != "EncryptionConfiguration" {
            errors.append(
                .invalid(FieldPath("kind"), document["kind"]?.string ?? "", "must be EncryptionConfiguration"))
        }
        if document["apiVersion"]?.string != "apiserver.config.k8s.io/v1" {
            errors.append(
                .invalid(
                    FieldPath("apiVersion"), document["apiVersion"]?.string ?? "", "must be apiserver.config.k8s.io/v1")
            )
        }
        refuseUnknown(document, "", ["kind", "apiVersion", "resources"])
        let resources = document["resources"]?.array ?? []
        if resources.isEmpty { errors.append(.required(FieldPath("resources"), "resources must be set")) }
        return resources.enumerated().map { readEntry($1, "resources[\($0)]") }
    }

    private mutating func readEntry(_ entry: JSONValue, _ path: String) -> EncryptionConfiguration.Entry {
        refuseUnknown(entry, path, ["resources", "providers"])
        let names = (entry["resources"]?.array ?? []).compactMap(\.string)
        if names.isEmpty {
            errors.append(.required(FieldPath("\(path).resources"), "at least one resource must be set"))
        }
        var seen: Set<String> = []
        for (index, name) in names.enumerated() {
            let field = FieldPath("\(path).resources[\(index)]")
            if !seen.insert(name).inserted { errors.append(.duplicate(field, name)) }
            if name == "*" {
                errors.append(.invalid(field, name, "use '*.' for all the resources of the core group, or '*.*'"))
            }
            if name.contains("/") { errors.append(.invalid(field, name, "subresources can't be encrypted")) }
            if name.isEmpty || name.contains(where: \.isUppercase) {
                errors.append(.invalid(field, name, "resource names are in lower case"))
            }
        }
        let list = entry["providers"]?.array ?? []
        if list.isEmpty {
            errors.append(.required(FieldPath("\(path).providers"), "at least one provider must be set"))
        }
        let providers = list.enumerated().compactMap { readProvider($1, "\(path).providers[\($0)]") }
        return .init(resources: names, encryption: ValueEncryption(providers: providers))
    }

    private mutating func readProvider(_ provider: JSONValue, _ path: String) -> EncryptionProvider? {
        guard let fields = provider.object, fields.count == 1, let (name, value) = fields.elements.first else {
            errors.append(.invalid(FieldPath(path), "", "provider must be one of aesgcm, aescbc, secretbox, identity"))
            return nil
        }
        let field = "\(path).\(name)"
        switch name {
        case "identity": return .identity
        case "aescbc": return checked(.aescbc(readKeys(value, field)), field)
        case "aesgcm": return checked(.aesgcm(readKeys(value, field)), field)
        case "secretbox": return checked(.secretbox(readKeys(value, field)), field)
        default:
            errors.append(.notSupported(FieldPath(path), name, ["aescbc", "aesgcm", "identity", "secretbox"]))
            return nil
        }
    }

    private mutating func readKeys(_ provider: JSONValue, _ path: String) -> [EncryptionKey] {
        refuseUnknown(provider, path, ["keys"])
        let keys = provider["keys"]?.array ?? []
        if keys.isEmpty { errors.append(.required(FieldPath("\(path).keys"), "at least one key must be set")) }
        return keys.enumerated().compactMap { index, key in
            let field = "\(path).keys[\(index)]"
            refuseUnknown(key, field, ["name", "secret"])
            let name = key["name"]?.string ?? ""
            if name.isEmpty { errors.append(.required(FieldPath("\(field).name"), "key name must be provided")) }
            if name.contains(":") {
                errors.append(.invalid(FieldPath("\(field).name"), name, "a key's name has no colon"))
            }
            guard let text = key["secret"]?.string, !text.isEmpty else {
                errors.append(.required(FieldPath("\(field).secret"), "key secret must be provided"))
                return nil
            }
            // Messages must not contain key material.
            guard let secret = Base64.decode(text) else {
                errors.append(
                    .invalid(FieldPath("\(field).secret"), "REDACTED", "secret must be base64 encoded"))
                return nil
            }
            return EncryptionKey(name: name, secret: secret)
        }
    }

    private mutating func checked(_ provider: EncryptionProvider, _ path: String) -> EncryptionProvider {
        for (index, key) in provider.keys.enumerated() where !provider.keySizes.contains(key.size) {
            let sizes = provider.keySizes.map(String.init).joined(separator: " ")
            errors.append(
                .invalid(
                    FieldPath("\(path).keys[\(index)].secret"), "REDACTED",
                    "secret is not of the expected length, got \(key.size), expected one of [\(sizes)]"))
        }
        return provider
    }

    private mutating func refuseUnknown(_ value: JSONValue, _ path: String, _ known: Set<String>) {
        for name in value.object?.keys ?? [] where !known.contains(name) {
            errors.append(.forbidden(FieldPath(path.isEmpty ? name : "\(path).\(name)"), "unknown field"))
        }
    }
}
