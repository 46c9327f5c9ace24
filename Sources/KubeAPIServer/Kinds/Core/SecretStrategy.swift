import KubeAPI
import KubeJSON

extension Strategy<Secret> {
    static let secrets = Strategy<Secret> {
        $0.setDefaults = { secret in
            secret.type.setDefault("Opaque")
            // `stringData` is write-only: it is merged into `data` and never stored.
            for (key, value) in secret.stringData { secret.data[key] = ByteData(value) }
            secret.stringData = [:]
        }
        // An update without a type keeps the stored type.
        $0.validate = SecretRules.validate
        $0.validateUpdate = { new, old in
            var errors: [FieldError] = []
            if new.type != old.type {
                errors.append(.invalid(FieldPath("type"), NamedText(new.type ?? ""), "field is immutable"))
            }
            guard old.immutable == true else { return errors }
            return errors + DataRules.refuse(new.immutable != true, "immutable")
                + DataRules.refuse(new.data != old.data, "data")
        }
        $0.warnings = { new, _ in SecretRules.warnings(new) }
        $0.selectableFields = ["type"]
    }
}

private enum SecretRules {
    private static let account = "kubernetes.io/service-account.name"

    @Sendable
    static func validate(_ secret: Secret) -> [FieldError] {
        var errors = FieldErrors()
        errors.each("data", secret.data) { errors, key, _ in errors.invalid("", key, NameRules.dataKey(key)) }
        if secret.data.values.reduce(0, { $0 + $1.bytes.count }) > DataRules.sizeLimit {
            errors.tooLong("data", maximum: DataRules.sizeLimit)
        }
        validateType(secret, &errors)
        return errors.list
    }

    /// Checks the keys that a Secret of a built-in type must have.
    private static func validateType(_ secret: Secret, _ errors: inout FieldErrors) {
        func require(_ key: String, _ errors: inout FieldErrors) {
            errors.at("data", key: key) { $0.required() }
        }
        switch secret.type {
        case "kubernetes.io/service-account-token":
            guard secret.metadata.annotations[account] ?? "" == "" else { return }
            errors.at("metadata") { errors in errors.at("annotations", key: account) { $0.required() } }
        case "kubernetes.io/dockercfg": validateJSON(".dockercfg", secret, &errors)
        case "kubernetes.io/dockerconfigjson": validateJSON(".dockerconfigjson", secret, &errors)
        case "kubernetes.io/basic-auth":
            guard secret.data["username"] == nil, secret.data["password"] == nil else { return }
            require("username", &errors)
            require("password", &errors)
        case "kubernetes.io/ssh-auth":
            if secret.data["ssh-privatekey"]?.isEmpty ?? true { require("ssh-privatekey", &errors) }
        case "kubernetes.io/tls":
            if secret.data["tls.crt"] == nil { require("tls.crt", &errors) }
            if secret.data["tls.key"] == nil { require("tls.key", &errors) }
        default: break
        }
    }

    private static func validateJSON(_ key: String, _ secret: Secret, _ errors: inout FieldErrors) {
        errors.at("data", key: key) { errors in
            guard let value = secret.data[key] else { return errors.required() }
            if let problem = jsonProblem(value.bytes) {
                errors.invalid("", "<secret contents redacted>", problem)
            }
        }
    }

    /// Returns the error of Go's JSON parser for the text where that is simple to reproduce; nil if the text is valid.
    private static func jsonProblem(_ bytes: [UInt8]) -> String? {
        do {
            let value = try JSONValue(json: bytes)
            switch value {
            case .object, .null: return nil
            case .string: return "json: cannot unmarshal string into Go value of type map[string]interface {}"
            case .array: return "json: cannot unmarshal array into Go value of type map[string]interface {}"
            case .bool: return "json: cannot unmarshal bool into Go value of type map[string]interface {}"
            default: return "json: cannot unmarshal number into Go value of type map[string]interface {}"
            }
        } catch {
            let text = bytes.drop { [0x20, 0x09, 0x0a, 0x0d].contains($0) }
            guard let first = text.first else { return "unexpected end of JSON input" }
            if "{[\"".utf8.contains(first) { return "unexpected end of JSON input" }
            let character = String(decoding: [first], as: UTF8.self)
            return "invalid character '\(character)' looking for beginning of value"
        }
    }

    static func warnings(_ secret: Secret) -> [String] {
        guard secret.type == "kubernetes.io/tls", let certificate = secret.data["tls.crt"]?.bytes,
            secret.data["tls.key"] != nil
        else { return [] }
        let text = String(decoding: certificate, as: UTF8.self)
        return text.contains("-----BEGIN ") ? [] : ["tls: failed to find any PEM data in certificate input"]
    }
}
