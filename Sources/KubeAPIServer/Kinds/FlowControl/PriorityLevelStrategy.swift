import KubeAPI

extension Strategy<PriorityLevelConfiguration> {
    static let priorityLevels = Strategy<PriorityLevelConfiguration> {
        $0.hasGeneration = true
        $0.setDefaults = PriorityLevelRules.setDefaults
        $0.validate = { PriorityLevelRules.validate($0.spec, FieldPath("spec")) }
    }
}

/// https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
private enum PriorityLevelRules {
    private static let highestQueues: Int32 = 10_000_000

    @Sendable static func setDefaults(_ level: inout PriorityLevelConfiguration) {
        if level.spec.type == "Exempt" {
            var exempt = level.spec.exempt ?? ExemptPriorityLevelConfiguration()
            exempt.nominalConcurrencyShares.setDefault(0)
            exempt.lendablePercent.setDefault(0)
            level.spec.exempt = exempt
        }
        guard var limited = level.spec.limited else { return }
        limited.nominalConcurrencyShares.setDefault(30)
        limited.lendablePercent.setDefault(0)
        if var response = limited.limitResponse, var queuing = response.queuing {
            func setDefault(_ value: inout Int32?, _ standard: Int32) { if value ?? 0 == 0 { value = standard } }
            setDefault(&queuing.queues, 64)
            setDefault(&queuing.handSize, 8)
            setDefault(&queuing.queueLengthLimit, 50)
            response.queuing = queuing
            limited.limitResponse = response
        }
        level.spec.limited = limited
    }

    static func validate(_ spec: PriorityLevelConfigurationSpec, _ path: FieldPath) -> [FieldError] {
        switch spec.type {
        case "Exempt":
            var errors: [FieldError] = []
            if spec.limited != nil {
                errors.append(.forbidden(path.child("limited"), "must be nil if the type is not Limited"))
            }
            guard let exempt = spec.exempt else {
                return errors + [.required(path.child("exempt"), "must not be empty")]
            }
            let place = path.child("exempt")
            return errors + validate(shares: exempt.nominalConcurrencyShares, place)
                + validate(lendable: exempt.lendablePercent, place)
        case "Limited":
            var errors: [FieldError] = []
            if spec.exempt != nil {
                errors.append(.forbidden(path.child("exempt"), "must be nil if the type is Limited"))
            }
            guard let limited = spec.limited else {
                return errors + [.required(path.child("limited"), "must not be empty when type is Limited")]
            }
            return errors + validate(limited, path.child("limited"))
        default: return [.notSupported(path.child("type"), spec.type, ["Exempt", "Limited"])]
        }
    }

    private static func validate(shares: Int32?, _ path: FieldPath) -> [FieldError] {
        guard let shares, shares < 0 else { return [] }
        return [.invalid(path.child("nominalConcurrencyShares"), shares, "must be a non-negative integer")]
    }

    private static func validate(lendable percent: Int32?, _ path: FieldPath) -> [FieldError] {
        guard let percent, !(0...100).contains(percent) else { return [] }
        return [.invalid(path.child("lendablePercent"), percent, "must be between 0 and 100, inclusive")]
    }

    private static func validate(_ limited: LimitedPriorityLevelConfiguration, _ path: FieldPath) -> [FieldError] {
        var errors =
            validate(shares: limited.nominalConcurrencyShares, path)
            + validate(lendable: limited.lendablePercent, path)
        if let percent = limited.borrowingLimitPercent, percent < 0 {
            errors.append(
                .invalid(
                    path.child("borrowingLimitPercent"), percent, "if specified, must be a non-negative integer"))
        }
        let response = limited.limitResponse ?? LimitResponse()
        let queuing = path.child("limitResponse.queuing")
        switch response.type {
        case "Reject":
            if response.queuing != nil {
                errors.append(.forbidden(queuing, "must be nil if limited.limitResponse.type is not Limited"))
            }
        case "Queue":
            guard let values = response.queuing else {
                return errors
                    + [.required(queuing, "must not be empty if limited.limitResponse.type is Limited")]
            }
            errors += validate(values, queuing)
        default:
            errors.append(
                .notSupported(path.child("limitResponse.type"), response.type, ["Queue", "Reject"]))
        }
        return errors
    }

    private static func validate(_ queuing: QueuingConfiguration, _ path: FieldPath) -> [FieldError] {
        let queues = queuing.queues ?? 0
        let hand = queuing.handSize ?? 0
        var errors: [FieldError] = []
        for (field, value) in [
            ("queueLengthLimit", queuing.queueLengthLimit ?? 0), ("queues", queues), ("handSize", hand),
        ] where value <= 0 {
            errors.append(.invalid(path.child(field), value, "must be positive"))
        }
        if queues > highestQueues {
            errors.append(
                .invalid(path.child("queues"), queues, "must not be greater than \(highestQueues)"))
        }
        if hand > queues {
            errors.append(
                .invalid(path.child("handSize"), hand, "should not be greater than queues (\(queues))"))
        }
        return errors
    }
}
