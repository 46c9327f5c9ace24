import KubeAPI

/// Checks of fields that many kinds share.
extension FieldErrors {
    // MARK: Names

    mutating func checkSubdomain(_ child: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        invalid(child, value, NameRules.dns1123Subdomain(value))
    }

    mutating func checkLabel(_ child: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        invalid(child, value, NameRules.dns1123Label(value))
    }

    mutating func checkAddress(_ child: String, _ value: String) {
        invalid(child, value, AddressRules.problems(address: value))
    }

    /// Checks a port number or an IANA service name.
    mutating func checkPort(_ child: String, _ port: IntOrString) {
        switch port {
        case .int(let number):
            if !(1...65_535).contains(number) { invalid(child, number, "must be between 1 and 65535, inclusive") }
        case .string(let name): invalid(child, name, NameRules.portName(name))
        }
    }

    // MARK: Labels

    mutating func checkLabels(_ child: String, _ labels: [String: String]) {
        guard !labels.isEmpty else { return }
        append(MetadataRules.validateLabels(labels, path(child)))
    }

    /// Checks a label selector. `allowsInvalidValues` is for selectors that were stored before values were validated.
    mutating func checkSelector(_ child: String, _ selector: LabelSelector?, allowsInvalidValues: Bool = false) {
        guard let selector else { return }
        at(child) { $0.checkSelector(selector, allowsInvalidValues: allowsInvalidValues) }
    }

    /// Checks the label selector at the current field.
    mutating func checkSelector(_ selector: LabelSelector, allowsInvalidValues: Bool = false) {
        checkLabels("matchLabels", selector.matchLabels)
        each("matchExpressions", selector.matchExpressions) { errors, _, expression in
            errors.check(expression, allowsInvalidValues)
        }
    }

    private mutating func check(_ expression: LabelSelectorRequirement, _ allowsInvalidValues: Bool) {
        switch expression.operator {
        case "In", "NotIn":
            if expression.values.isEmpty {
                required("values", "must be specified when `operator` is 'In' or 'NotIn'")
            }
        case "Exists", "DoesNotExist":
            if !expression.values.isEmpty {
                forbidden("values", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
            }
        default: invalid("operator", NamedText(expression.operator), "not a valid selector operator")
        }
        invalid("key", expression.key, NameRules.qualifiedName(expression.key))
        guard !allowsInvalidValues else { return }
        each("values", expression.values) { errors, _, value in errors.invalid("", value, NameRules.labelValue(value)) }
    }

    // MARK: Files

    /// Checks a path within a volume, which is relative and has no `..` element.
    mutating func checkDescending(_ child: String, _ path: String) {
        if path.utf8.first == UInt8(ascii: "/") { invalid(child, path, "must be a relative path") }
        checkNoBacksteps(child, path)
    }

    mutating func checkNoBacksteps(_ child: String, _ path: String) {
        if PathText.hasBacksteps(path) { invalid(child, path, "must not contain '..'") }
    }

    /// Checks a path of a file within a volume. It must not start with `..`, since the kubelet uses such names itself.
    mutating func checkLocal(_ child: String, _ path: String) {
        checkDescending(child, path)
        if path.hasPrefix(".."), !path.hasPrefix("../") { invalid(child, path, "must not start with '..'") }
    }

    mutating func checkMode(_ child: String, _ mode: Int32?) {
        guard let mode, !(0...0o777).contains(mode) else { return }
        invalid(child, mode, "must be a number between 0 and 0777 (octal), both inclusive")
    }

    // MARK: Numbers

    /// Checks that the value is a non-negative number or a percentage.
    mutating func checkIntOrPercent(_ child: String, _ value: IntOrString) {
        switch value {
        case .int(let number): checkNonNegative(child, number)
        case .string(let text):
            guard !IntOrString.isPercentage(text) else { return }
            invalid(
                child, value,
                "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex "
                    + "used for validation is '[0-9]+%')")
        }
    }

    mutating func checkNotOver100Percent(_ child: String, _ value: IntOrString) {
        guard case .string(let text) = value, IntOrString.isPercentage(text),
            let percent = Int(text.dropLast()), percent > 100
        else { return }
        invalid(child, value, "must not be greater than 100%")
    }
}

extension IntOrString {
    static func isPercentage(_ text: String) -> Bool {
        text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "%")
            && text.utf8.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }
}
