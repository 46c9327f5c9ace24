import KubeAPI

extension Strategy<ResourceSlice> {
    static let resourceSlices = Strategy<ResourceSlice> {
        $0.hasGeneration = true
        $0.returnsDeletedObject = true
        $0.selectableFields = ["spec.driver", "spec.nodeName"]
        $0.unknownField = { "field label not supported for resource.k8s.io/v1, Kind=ResourceSlice: \($0)" }
        $0.validate = ResourceSliceRules.validate
        $0.validateUpdate = { new, old in
            let path = FieldPath("spec")
            let node = new.spec.nodeName.map { GoText.quoted($0) } ?? "null"
            return FieldRules.immutable(new.spec.driver, old.spec.driver, path.child("driver"))
                + FieldRules.immutable(new.spec.pool.name, old.spec.pool.name, path.child("pool.name"))
                + FieldRules.immutable(
                    new.spec.nodeName, old.spec.nodeName, path.child("nodeName"), shown: GoText.Raw(node))
        }
    }
}

/// Validation of ResourceSlices, in which a driver publishes its devices:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
private enum ResourceSliceRules {
    private static let driverLimit = 63

    @Sendable static func validate(_ slice: ResourceSlice) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = slice.spec
        var errors = FieldRules.required(spec.driver, path.child("driver")) {
            NameRules.dns1123Subdomain($0.lowercased())
        }
        if spec.driver.utf8.count > driverLimit {
            errors.append(.tooLong(path.child("driver"), maximum: driverLimit))
        }
        errors += validate(spec.pool, path.child("pool"))
        errors += validateNodes(spec, path)
        if !spec.sharedCounters.isEmpty, !spec.devices.isEmpty {
            errors.append(.invalid(path, "", "only one of `sharedCounters` or `devices` is allowed"))
        }
        for (index, device) in spec.devices.enumerated() {
            let place = path.child("devices").index(index)
            if spec.devices[..<index].contains(where: { $0.name == device.name }) {
                errors.append(.duplicate(place.child("name"), device.name))
            }
            errors += validate(device, spec, place)
        }
        for (index, counters) in spec.sharedCounters.enumerated() {
            let place = path.child("sharedCounters").index(index)
            errors += FieldRules.required(counters.name, place.child("name"), NameRules.dns1123Label)
            if counters.counters.isEmpty { errors.append(.required(place.child("counters"))) }
        }
        return errors
    }

    private static func validate(_ pool: ResourcePool, _ path: FieldPath) -> [FieldError] {
        let name = path.child("name")
        var errors: [FieldError] = []
        if pool.name.isEmpty {
            errors.append(.required(name))
        } else {
            for part in pool.name.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
                errors += NameRules.dns1123Subdomain(part).map { .invalid(name, part, $0) }
            }
        }
        if pool.resourceSliceCount <= 0 {
            errors.append(
                .invalid(
                    path.child("resourceSliceCount"), pool.resourceSliceCount, "must be greater than zero"))
        }
        if pool.generation < 0 {
            errors.append(
                .invalid(path.child("generation"), pool.generation, "must be greater than or equal to zero"))
        }
        return errors
    }

    /// Checks that exactly one of node name, node selector, all nodes and per-device node selection is set.
    private static func validateNodes(_ spec: ResourceSliceSpec, _ path: FieldPath) -> [FieldError] {
        var errors = FieldRules.optional(spec.nodeName, path.child("nodeName"), NameRules.dns1123Subdomain)
        for (field, value) in [
            ("allNodes", spec.allNodes), ("perDeviceNodeSelection", spec.perDeviceNodeSelection),
        ] where value == false {
            errors.append(.invalid(path.child(field), false, "must be either unset or set to true"))
        }
        let chosen = [
            ("nodeName", spec.nodeName != nil), ("nodeSelector", spec.nodeSelector != nil),
            ("allNodes", spec.allNodes == true), ("perDeviceNodeSelection", spec.perDeviceNodeSelection == true),
        ].filter(\.1).map { "`\($0.0)`" }
        let detail =
            "exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required, but multiple "
            + "fields are set"
        switch chosen.count {
        case 0: errors.append(.required(path, detail))
        case 1: break
        default: errors.append(.invalid(path, "{\(chosen.joined(separator: ", "))}", detail))
        }
        return errors
    }

    private static func validate(_ device: Device, _ spec: ResourceSliceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = NameRules.dns1123Label(device.name).map {
            .invalid(path.child("name"), device.name, $0)
        }
        for (index, taint) in device.taints.enumerated() {
            errors += validate(taint, path.child("taints").index(index))
        }
        for (index, use) in device.consumesCounters.enumerated() {
            let place = path.child("consumesCounters").index(index)
            if use.counterSet.isEmpty { errors.append(.required(place.child("counterSet"))) }
            if use.counters.isEmpty { errors.append(.required(place.child("counters"))) }
        }
        let choices = [device.nodeName != nil, device.nodeSelector != nil, device.allNodes != nil].filter { $0 }
        if spec.perDeviceNodeSelection == true {
            if choices.isEmpty {
                errors.append(
                    .required(
                        path,
                        "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required when "
                            + "`perDeviceNodeSelection` is set to true in the ResourceSlice spec"))
            }
        } else if !choices.isEmpty {
            errors.append(
                .invalid(
                    path, GoText.Raw("null"),
                    "`nodeName`, `nodeSelector` and `allNodes` can only be set if `perDeviceNodeSelection` is set to "
                        + "true in the ResourceSlice spec"))
        }
        return errors
    }

    private static func validate(_ taint: DeviceTaint, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = NameRules.qualifiedName(taint.key).map {
            .invalid(path.child("key"), taint.key, $0)
        }
        errors += FieldRules.optional(taint.value, path.child("value"), NameRules.labelValue)
        guard !taint.effect.isEmpty else { return errors + [.required(path.child("effect"))] }
        return errors + FieldRules.oneOf(taint.effect, ["NoExecute", "NoSchedule", "None"], path.child("effect"))
    }
}
