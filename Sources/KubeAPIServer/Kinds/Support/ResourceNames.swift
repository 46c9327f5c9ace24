import KubeAPI

/// Classifies resource names: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
enum ResourceNames {
    static let hugePagesPrefix = "hugepages-"
    private static let forContainers: Set<String> = ["cpu", "memory", "ephemeral-storage"]
    private static let standard: Set<String> = [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
        "limits.cpu",
        "limits.memory", "limits.ephemeral-storage", "pods", "resourcequotas", "services", "replicationcontrollers",
        "secrets", "configmaps", "persistentvolumeclaims", "storage", "requests.storage", "services.nodeports",
        "services.loadbalancers",
    ]
    private static let forQuotas: Set<String> = standard.subtracting(["storage"])
    private static let integers: Set<String> = [
        "pods", "services", "replicationcontrollers", "resourcequotas", "secrets", "configmaps",
        "persistentvolumeclaims",
        "services.nodeports", "services.loadbalancers",
    ]

    static func isHugePages(_ name: String) -> Bool { name.hasPrefix(hugePagesPrefix) }

    static func isStandard(_ name: String) -> Bool {
        standard.contains(name) || name.hasPrefix("requests.hugepages-") || isHugePages(name)
    }

    static func isForContainers(_ name: String) -> Bool { forContainers.contains(name) || isHugePages(name) }

    static func isForQuotas(_ name: String) -> Bool {
        forQuotas.contains(name) || isHugePages(name) || name.hasPrefix("requests.hugepages-")
    }

    /// Returns true if the name has no domain prefix or one of `kubernetes.io`.
    static func isNative(_ name: String) -> Bool {
        guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return true }
        return name[..<slash].hasSuffix("kubernetes.io")
            && (name.contains("kubernetes.io/"))
    }

    /// Returns true if the limit of the resource may be greater than the request.
    static func allowsOvercommit(_ name: String) -> Bool { isNative(name) && !isHugePages(name) }

    /// Returns true if the name is that of an extended resource, such as a device plugin offers.
    static func isExtended(_ name: String) -> Bool {
        !isNative(name) && !name.hasPrefix("requests.") && NameRules.qualifiedName("requests.\(name)").isEmpty
    }

    static func isInteger(_ name: String) -> Bool {
        // The most common names, checked first for speed.
        if name == "cpu" || name == "memory" { return false }
        return integers.contains(name) || isExtended(name)
    }

    // MARK: Pod-level resources

    static let forPods = ["cpu", "memory"]

    static func isForPods(_ name: String) -> Bool { forPods.contains(name) || isHugePages(name) }
}

extension FieldErrors {
    /// Checks a resource name at the current field.
    mutating func checkResourceName(_ name: String) -> Bool {
        let problems = NameRules.qualifiedName(name)
        guard problems.isEmpty else {
            for problem in problems { invalid("", NamedText(name), problem) }
            return false
        }
        if !name.utf8.contains(UInt8(ascii: "/")), !ResourceNames.isStandard(name) {
            invalid("", NamedText(name), "must be a standard resource type or fully qualified")
            return false
        }
        return true
    }

    mutating func checkContainerResourceName(_ name: String) {
        if name == "cpu" || name == "memory" { return }
        _ = checkResourceName(name)
        if !name.utf8.contains(UInt8(ascii: "/")) {
            if !ResourceNames.isForContainers(name) {
                invalid("", NamedText(name), "must be a standard resource for containers")
            }
        } else if !ResourceNames.isNative(name), !ResourceNames.isExtended(name) {
            invalid("", NamedText(name), "doesn't follow extended resource name standard")
        }
    }

    /// Checks an amount of the resource `name` at the current field.
    mutating func checkAmount(_ amount: Quantity, of name: String) {
        if amount < Quantity() { invalid("", "\(amount)", "must be greater than or equal to 0") }
        if amount.hasFraction, ResourceNames.isInteger(name) { invalid("", "\(amount)", "must be an integer") }
    }
}

extension Quantity {
    /// True if the amount is not a whole number.
    var hasFraction: Bool { nano % 1_000_000_000 != 0 }
}
