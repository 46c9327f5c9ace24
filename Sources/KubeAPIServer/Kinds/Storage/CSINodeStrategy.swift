import KubeAPI

extension Strategy<CSINode> {
    static let csiNodes = Strategy<CSINode> {
        $0.allowsUnconditionalUpdate = false
        $0.returnsDeletedObject = true
        $0.validate = CSINodeRules.validate
        $0.validateUpdate = CSINodeRules.validateUpdate
    }
}

private enum CSINodeRules {
    private static let nodeIDLimit = 256

    static func validate(_ node: CSINode) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        var names: Set<String> = []
        errors.each("drivers", node.spec.drivers) { errors, _, driver in
            VolumeSources.validateDriver("name", driver.name, &errors)
            if driver.nodeID.isEmpty { errors.required("nodeID") }
            if driver.nodeID.utf8.count > nodeIDLimit {
                errors.invalid("nodeID", driver.nodeID, "must be \(nodeIDLimit) characters or less")
            }
            if let count = driver.allocatable?.count, count < 0 {
                errors.at("allocatable") { $0.checkNonNegative("count", count) }
            }
            if !names.insert(driver.name).inserted { errors.duplicate("name", driver.name) }
            var keys: Set<String> = []
            for key in driver.topologyKeys {
                // Upstream reports the path of the driver, not of the key.
                if key.isEmpty { errors.required("") }
                if !keys.insert(key).inserted { errors.duplicate("", key) }
                errors.invalid("", key, NameRules.qualifiedName(key))
            }
        }
        return errors.list
    }

    /// Checks that the entry of a driver that existed before is unchanged, except for `allocatable`.
    static func validateUpdate(_ new: CSINode, _ old: CSINode) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        errors.each("drivers", new.spec.drivers) { errors, _, driver in
            guard let before = old.spec.drivers.first(where: { $0.name == driver.name }) else { return }
            var comparable = driver
            comparable.allocatable = before.allocatable
            guard comparable != before else { return }
            errors.invalid("", text(driver), "field is immutable")
        }
        return errors.list
    }

    private static func text(_ driver: CSINodeDriver) -> GoText.Raw {
        let allocatable = driver.allocatable.map {
            GoForm.object([("Count", GoForm.number($0.count))]).description
        }
        return GoForm.object([
            ("Name", GoText.json(driver.name)), ("NodeID", GoText.json(driver.nodeID)),
            ("TopologyKeys", GoForm.list(driver.topologyKeys.map { GoText.json($0) })),
            ("Allocatable", allocatable ?? "null"),
        ])
    }
}
