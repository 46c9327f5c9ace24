import KubeAPI

/// Validation of the names of iSCSI targets and initiators.
enum ISCSIRules {
    static let tooLong =
        "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."
    private static let startDetail = "must be valid format starting with iqn, eui, or naa"

    static func validate(_ source: ISCSIVolumeSource, _ errors: inout FieldErrors) {
        if source.targetPortal.isEmpty { errors.required("targetPortal") }
        validate(source.iqn, "iqn", startDetail, &errors)
        errors.check("lun", Int64(source.lun), in: 0...255)
        let authenticates = source.chapAuthDiscovery == true || source.chapAuthSession == true
        if authenticates, source.secretRef == nil { errors.required("secretRef") }
        if let name = source.initiatorName { validateInitiator(name, "initiatorname", startDetail, &errors) }
    }

    static func validate(_ source: ISCSIPersistentVolumeSource, volume: String, _ errors: inout FieldErrors) {
        if source.targetPortal.isEmpty { errors.required("targetPortal") }
        if source.initiatorName != nil, "\(volume):\(source.targetPortal)".utf8.count > 64 {
            errors.invalid("targetportal", source.targetPortal, tooLong)
        }
        validate(source.iqn, "iqn", "must be valid format", &errors)
        errors.check("lun", Int64(source.lun), in: 0...255)
        let authenticates = source.chapAuthDiscovery == true || source.chapAuthSession == true
        if authenticates, source.secretRef == nil { errors.required("secretRef") }
        if let secret = source.secretRef, secret.name ?? "" == "" { errors.at("secretRef") { $0.required("name") } }
        if let name = source.initiatorName { validateInitiator(name, "initiatorname", "must be valid format", &errors) }
    }

    private static func validate(_ name: String, _ field: String, _ detail: String, _ errors: inout FieldErrors) {
        if name.isEmpty { return errors.required(field) }
        validateInitiator(name, field, detail, &errors)
    }

    private static func validateInitiator(
        _ name: String, _ field: String, _ detail: String, _ errors: inout FieldErrors
    ) {
        let prefix = name.prefix(3)
        if !["iqn", "eui", "naa"].contains(prefix) { return errors.invalid(field, name, detail) }
        let isValid =
            switch prefix {
            case "iqn": isIQN(name)
            case "eui": isIdentifier(name, length: 16)
            default: isIdentifier(name, length: 32)
            }
        if !isValid { errors.invalid(field, name, "must be valid format") }
    }

    /// Returns true if `length` letters or digits follow the prefix `eui.` or `naa.`.
    private static func isIdentifier(_ name: String, length: Int) -> Bool {
        let bytes = name.utf8
        return bytes.count == 4 + length && bytes.dropFirst(4).allSatisfy(NameRules.isAlphanumeric)
    }

    /// Returns true if the name has the form `iqn.YYYY-MM.domain:name`.
    private static func isIQN(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count > 12, bytes[3] == 0x2e, bytes[8] == 0x2d, bytes[11] == 0x2e,
            (bytes[4...7] + bytes[9...10]).allSatisfy({ (0x30...0x39).contains($0) }),
            let colon = bytes.firstIndex(of: 0x3a), colon > 12
        else { return false }
        let excluded = Array(",;*&$| \t\n\r\u{0b}\u{0c}".utf8)
        return bytes[12..<colon].allSatisfy { NameRules.isAlphanumeric($0) || $0 == 0x2d || $0 == 0x2e }
            && colon + 1 < bytes.count && bytes[(colon + 1)...].allSatisfy { !excluded.contains($0) }
    }
}
