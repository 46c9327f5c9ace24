import KubeAPI

/// Validation of device requests:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
enum DeviceRequestRules {
    private static let modes = ["All", "ExactCount"]
    private static let requestLimit = 32
    private static let driverLimit = 63

    static func setDefaults(_ spec: inout ResourceClaimSpec) {
        guard var devices = spec.devices else { return }
        for index in devices.requests.indices {
            if var exactly = devices.requests[index].exactly {
                setDefaults(&exactly.allocationMode, &exactly.count)
                for toleration in exactly.tolerations.indices {
                    exactly.tolerations[toleration].operator.setDefault("Equal")
                }
                devices.requests[index].exactly = exactly
            }
            for sub in devices.requests[index].firstAvailable.indices {
                var request = devices.requests[index].firstAvailable[sub]
                setDefaults(&request.allocationMode, &request.count)
                for toleration in request.tolerations.indices {
                    request.tolerations[toleration].operator.setDefault("Equal")
                }
                devices.requests[index].firstAvailable[sub] = request
            }
        }
        spec.devices = devices
    }

    private static func setDefaults(_ mode: inout String?, _ count: inout Int64?) {
        mode.setDefault("ExactCount")
        if mode == "ExactCount", count ?? 0 == 0 { count = 1 }
    }

    static func validate(_ spec: ResourceClaimSpec, _ path: FieldPath) -> [FieldError] {
        guard let devices = spec.devices else { return [] }
        let place = path.child("devices")
        var errors: [FieldError] = []
        if devices.requests.count > requestLimit {
            errors.append(.tooMany(place.child("requests"), devices.requests.count, maximum: requestLimit))
        }
        var names: Set<String> = []
        for (index, request) in devices.requests.enumerated() {
            let field = place.child("requests").index(index)
            if !names.insert(request.name).inserted { errors.append(.duplicate(field, request.name)) }
            errors += validate(request, field)
        }
        let known = Set(
            devices.requests.flatMap { request in
                [request.name] + request.firstAvailable.map { "\(request.name)/\($0.name)" }
            })
        for (index, constraint) in devices.constraints.enumerated() {
            let field = place.child("constraints").index(index)
            errors += validate(references: constraint.requests, known, field.child("requests"))
            switch (constraint.matchAttribute, constraint.distinctAttribute) {
            case (let name?, nil): errors += validate(attribute: name, field.child("matchAttribute"))
            case (nil, let name?): errors += validate(attribute: name, field.child("distinctAttribute"))
            default:
                errors.append(
                    .required(
                        field,
                        "exactly one of \"matchAttribute\" or \"distinctAttribute\" is required, but multiple fields "
                            + "are set"))
            }
        }
        for (index, configuration) in devices.config.enumerated() {
            let field = place.child("config").index(index)
            errors += validate(references: configuration.requests, known, field.child("requests"))
            errors += validate(configuration.opaque, field.child("opaque"))
        }
        return errors
    }

    private static func validate(_ request: DeviceRequest, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = NameRules.dns1123Label(request.name).map {
            .invalid(path.child("name"), request.name, $0)
        }
        switch (request.exactly, request.firstAvailable.isEmpty) {
        case (nil, true):
            errors.append(.required(path, "exactly one of `exactly` or `firstAvailable` is required"))
        case (.some, false):
            errors.append(
                .invalid(
                    path, GoText.Raw("null"),
                    "exactly one of `exactly` or `firstAvailable` is required, but multiple fields are set"))
        case (let exactly?, true):
            let place = path.child("exactly")
            errors += validate(className: exactly.deviceClassName, place)
            errors += validate(exactly.selectors, place.child("selectors"))
            errors += validate(mode: exactly.allocationMode, exactly.count, place)
            errors += validate(exactly.tolerations, place.child("tolerations"))
        case (nil, false):
            for (index, sub) in request.firstAvailable.enumerated() {
                let place = path.child("firstAvailable").index(index)
                errors += NameRules.dns1123Label(sub.name).map { .invalid(place.child("name"), sub.name, $0) }
                if request.firstAvailable[..<index].contains(where: { $0.name == sub.name }) {
                    errors.append(.duplicate(place, sub.name))
                }
                errors += validate(className: sub.deviceClassName, place)
                errors += validate(sub.selectors, place.child("selectors"))
                errors += validate(mode: sub.allocationMode, sub.count, place)
                errors += validate(sub.tolerations, place.child("tolerations"))
            }
        }
        return errors
    }

    private static func validate(className name: String, _ path: FieldPath) -> [FieldError] {
        FieldRules.required(name, path.child("deviceClassName"), NameRules.dns1123Subdomain)
    }

    /// Validates device selectors. CEL expressions are not compiled here: an invalid one fails when it is evaluated.
    static func validate(_ selectors: [DeviceSelector], _ path: FieldPath) -> [FieldError] {
        selectors.enumerated().compactMap { index, selector in
            selector.cel == nil ? .required(path.index(index).child("cel")) : nil
        }
    }

    private static func validate(mode: String?, _ count: Int64?, _ path: FieldPath) -> [FieldError] {
        let place = path.child("count")
        switch mode ?? "" {
        case "All":
            guard let count, count != 0 else { return [] }
            return [.invalid(place, count, "must not be specified when allocationMode is 'All'")]
        case "ExactCount": return count ?? 0 <= 0 ? [.invalid(place, count ?? 0, "must be greater than zero")] : []
        case let mode: return [.notSupported(path.child("allocationMode"), mode, modes)]
        }
    }

    private static func validate(_ tolerations: [DeviceToleration], _ path: FieldPath) -> [FieldError] {
        tolerations.enumerated().flatMap { index, toleration -> [FieldError] in
            let place = path.index(index)
            let key = toleration.key ?? ""
            var errors = FieldRules.optional(key, place.child("key"), NameRules.qualifiedName)
            switch toleration.operator ?? "" {
            case "Exists":
                if let value = toleration.value, !value.isEmpty {
                    errors.append(.invalid(place.child("value"), value, "must be empty for operator `Exists`"))
                }
            case "Equal":
                errors += FieldRules.optional(toleration.value, place.child("value"), NameRules.labelValue)
                if key.isEmpty {
                    errors.append(.required(place.child("key"), "must be specified for operator `Equal`"))
                }
            case let name: errors.append(.notSupported(place.child("operator"), name, ["Equal", "Exists"]))
            }
            if let effect = toleration.effect, !effect.isEmpty {
                errors += FieldRules.oneOf(effect, ["NoExecute", "NoSchedule", "None"], place.child("effect"))
            }
            return errors
        }
    }

    private static func validate(references: [String], _ known: Set<String>, _ path: FieldPath) -> [FieldError] {
        references.enumerated().flatMap { index, name -> [FieldError] in
            let place = path.index(index)
            if references[..<index].contains(name) { return [.duplicate(place, name)] }
            var errors: [FieldError] = name.split(separator: "/", omittingEmptySubsequences: false).flatMap { part in
                NameRules.dns1123Label(String(part)).map { .invalid(place, String(part), $0) }
            }
            if !known.contains(name) {
                errors.append(
                    .invalid(
                        place, name,
                        "must be the name of a request in the claim or the name of a request and a subrequest separated "
                            + "by '/'"))
            }
            return errors
        }
    }

    private static func validate(attribute name: String, _ path: FieldPath) -> [FieldError] {
        let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var errors: [FieldError] = []
        if parts.count < 2 {
            errors.append(
                .invalid(path, name, "a fully qualified name must be a domain and a name separated by a slash"))
        } else {
            errors += NameRules.dns1123Subdomain(parts[0]).map { .invalid(path, parts[0], $0) }
        }
        let identifier = parts.last ?? ""
        if identifier.utf8.count > 32 { errors.append(.tooLong(path, maximum: 32)) }
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) || byte == 0x5f }
        let isIdentifier =
            identifier.utf8.first.map(isLetter) == true
            && identifier.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
        if !isIdentifier {
            errors.append(
                .invalid(
                    path, identifier,
                    "a valid C identifier must start with alphabetic character or '_', followed by a string of "
                        + "alphanumeric characters or '_' (e.g. 'my_name',  or 'MY_NAME',  or 'MyName', regex used for "
                        + "validation is '[A-Za-z_][A-Za-z0-9_]*')"))
        }
        return errors
    }

    static func validate(_ opaque: OpaqueDeviceConfiguration?, _ path: FieldPath) -> [FieldError] {
        guard let opaque else { return [.required(path)] }
        let driver = path.child("driver")
        var errors = FieldRules.required(opaque.driver, driver) { NameRules.dns1123Subdomain($0.lowercased()) }
        if opaque.driver.utf8.count > driverLimit { errors.append(.tooLong(driver, maximum: driverLimit)) }
        switch opaque.parameters {
        case .object: break
        case .null: errors.append(.required(path.child("parameters")))
        default:
            errors.append(.invalid(path.child("parameters"), "<value omitted>", "must be a valid JSON object"))
        }
        return errors
    }
}
