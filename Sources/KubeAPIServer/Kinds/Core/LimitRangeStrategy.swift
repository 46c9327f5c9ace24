import KubeAPI

extension Strategy<LimitRange> {
    static let limitRanges = Strategy<LimitRange> {
        $0.setDefaults = { range in
            for index in range.spec.limits.indices { LimitRangeRules.setDefaults(&range.spec.limits[index]) }
        }
        $0.validate = { range in
            var errors = FieldErrors(at: "spec")
            errors.each("limits", range.spec.limits) { errors, index, item in
                LimitRangeRules.validate(item, &errors)
                if range.spec.limits[..<index].contains(where: { $0.type == item.type }) {
                    errors.duplicate("type", NamedText(item.type))
                }
            }
            return errors.list
        }
    }
}

private enum LimitRangeRules {
    private static let types = ["Container", "Pod", "PersistentVolumeClaim"]

    /// Sets the defaults of a container item: the default limit is the maximum, the default request is the default
    /// limit or else the minimum.
    static func setDefaults(_ item: inout LimitRangeItem) {
        item.max.roundUpAmounts()
        item.min.roundUpAmounts()
        item.default.roundUpAmounts()
        item.defaultRequest.roundUpAmounts()
        item.maxLimitRequestRatio.roundUpAmounts()
        guard item.type == "Container" else { return }
        item.default.merge(item.max) { own, _ in own }
        item.defaultRequest.merge(item.default) { own, _ in own }
        item.defaultRequest.merge(item.min) { own, _ in own }
    }

    static func validate(_ item: LimitRangeItem, _ errors: inout FieldErrors) {
        validateType(item.type, &errors)
        var item = item
        if item.type == "Pod" {
            let detail = "may not be specified when `type` is 'Pod'"
            if !item.default.isEmpty { errors.forbidden("default", detail) }
            if !item.defaultRequest.isEmpty { errors.forbidden("defaultRequest", detail) }
            item.default = [:]
            item.defaultRequest = [:]
        }
        for (field, amounts) in [
            ("max", item.max), ("min", item.min), ("default", item.default), ("defaultRequest", item.defaultRequest),
            ("maxLimitRequestRatio", item.maxLimitRequestRatio),
        ] {
            errors.each(field, amounts) { errors, name, _ in
                if item.type == "Pod" || item.type == "Container" {
                    errors.checkContainerResourceName(name)
                } else {
                    _ = errors.checkResourceName(name)
                }
            }
        }
        if item.type == "PersistentVolumeClaim", item.min["storage"] == nil, item.max["storage"] == nil {
            errors.required("limits", "either minimum or maximum storage value is required, but neither was provided")
        }
        let names = [item.max, item.min, item.default, item.defaultRequest, item.maxLimitRequestRatio]
            .reduce(into: Set<String>()) { $0.formUnion($1.keys) }
        for name in names.sorted() { compare(item, name, &errors) }
    }

    private static func validateType(_ type: String, _ errors: inout FieldErrors) {
        let problems = NameRules.qualifiedName(type)
        for problem in problems { errors.invalid("type", NamedText(type), problem) }
        if problems.isEmpty, !type.utf8.contains(UInt8(ascii: "/")), !types.contains(type) {
            errors.invalid("type", NamedText(type), "must be a standard limit type or fully qualified")
        }
    }

    private static func compare(_ item: LimitRangeItem, _ name: String, _ errors: inout FieldErrors) {
        let (minimum, maximum) = (item.min[name], item.max[name])
        let (limit, request) = (item.default[name], item.defaultRequest[name])
        func check(
            _ field: String, _ shown: Quantity?, _ low: (String, Quantity?), _ high: (String, Quantity?),
            _ errors: inout FieldErrors
        ) {
            guard let lower = low.1, let upper = high.1, lower > upper, let shown else { return }
            errors.at(field, key: name) {
                $0.invalid("", quoted(shown), "\(low.0) value \(lower) is greater than \(high.0) value \(upper)")
            }
        }
        check("min", minimum, ("min", minimum), ("max", maximum), &errors)
        check("defaultRequest", request, ("min", minimum), ("default request", request), &errors)
        check("defaultRequest", request, ("default request", request), ("max", maximum), &errors)
        check("defaultRequest", request, ("default request", request), ("default limit", limit), &errors)
        check("default", minimum, ("min", minimum), ("default", limit), &errors)
        check("default", maximum, ("default", limit), ("max", maximum), &errors)
        if let ratio = item.maxLimitRequestRatio[name] { validate(ratio, minimum, maximum, name, &errors) }
        if let limit, let request, limit != request, !ResourceNames.allowsOvercommit(name) {
            errors.at("defaultRequest", key: name) {
                $0.invalid(
                    "", quoted(request),
                    "default value \(limit) must equal to defaultRequest value \(request) in \(name)")
            }
        }
    }

    private static func validate(
        _ ratio: Quantity, _ minimum: Quantity?, _ maximum: Quantity?, _ name: String, _ errors: inout FieldErrors
    ) {
        errors.at("maxLimitRequestRatio", key: name) { errors in
            if ratio < Quantity(1) { errors.invalid("", quoted(ratio), "ratio \(ratio) is less than 1") }
            guard let minimum, let maximum else { return }
            let bound = Int64.max / 1_000
            let isSmall = ratio.value < bound && minimum.value < bound && maximum.value < bound
            let value = isSmall ? Double(ratio.milliValue) / 1_000 : Double(ratio.value)
            let limit =
                isSmall
                ? Double(maximum.milliValue) / Double(minimum.milliValue)
                : Double(maximum.value) / Double(minimum.value)
            guard value > limit else { return }
            errors.invalid("", quoted(ratio), "ratio \(ratio) is greater than max/min = \(FixedText.six(limit))")
        }
    }

    private static func quoted(_ amount: Quantity) -> String { "\(amount)" }
}

/// Formats numbers with six decimals, as Go's `%f` does.
private enum FixedText {
    static func six(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
        let millionths = Int64((value.magnitude * 1_000_000).rounded(.toNearestOrEven))
        let fraction = String(millionths % 1_000_000)
        let padded = String(repeating: "0", count: 6 - fraction.count) + fraction
        return "\(value.sign == .minus ? "-" : "")\(millionths / 1_000_000).\(padded)"
    }
}
