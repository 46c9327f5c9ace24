import KubeAPI

/// Formats structs for messages: as JSON with the field names of upstream's internal Go types.
enum GoForm {
    static func claim(_ claim: PodResourceClaim) -> GoText.Raw {
        object([
            ("Name", GoText.json(claim.name)), ("ResourceClaimName", text(claim.resourceClaimName)),
            ("ResourceClaimTemplateName", text(claim.resourceClaimTemplateName)),
        ])
    }

    static func seccomp(_ profile: SeccompProfile) -> GoText.Raw {
        object([("Type", GoText.json(profile.type)), ("LocalhostProfile", text(profile.localhostProfile))])
    }

    static func toleration(_ toleration: Toleration) -> GoText.Raw {
        object([
            ("Key", GoText.json(toleration.key ?? "")), ("Operator", GoText.json(toleration.operator ?? "")),
            ("Value", GoText.json(toleration.value ?? "")), ("Effect", GoText.json(toleration.effect ?? "")),
            ("TolerationSeconds", number(toleration.tolerationSeconds)),
        ])
    }

    static func taint(_ taint: Taint) -> GoText.Raw {
        object([
            ("Key", GoText.json(taint.key)), ("Value", GoText.json(taint.value ?? "")),
            ("Effect", GoText.json(taint.effect)), ("TimeAdded", taint.timeAdded.map { "\"\($0)\"" } ?? "null"),
        ])
    }

    static func terms(_ terms: [NodeSelectorTerm]) -> GoText.Raw {
        GoText.Raw(list(terms.map { term($0).description }))
    }

    static func term(_ term: NodeSelectorTerm) -> GoText.Raw {
        object([
            ("MatchExpressions", list(term.matchExpressions.map { requirement($0).description })),
            ("MatchFields", list(term.matchFields.map { requirement($0).description })),
        ])
    }

    private static func requirement(_ requirement: NodeSelectorRequirement) -> GoText.Raw {
        object([
            ("Key", GoText.json(requirement.key)), ("Operator", GoText.json(requirement.operator)),
            ("Values", list(requirement.values.map { GoText.json($0) })),
        ])
    }

    static func object(_ fields: [(String, String)]) -> GoText.Raw {
        GoText.Raw("{\(fields.map { "\"\($0)\":\($1)" }.joined(separator: ","))}")
    }

    static func text(_ value: String?) -> String { value.map { GoText.json($0) } ?? "null" }

    static func number(_ value: (some BinaryInteger)?) -> String { value.map { "\($0)" } ?? "null" }

    static func intOrString(_ value: IntOrString?) -> String {
        switch value {
        case .int(let number): "\(number)"
        case .string(let text): GoText.json(text)
        case nil: "null"
        }
    }

    static func list(_ values: [String]) -> String {
        values.isEmpty ? "null" : "[\(values.joined(separator: ","))]"
    }

    static let null = GoText.Raw("null")
}
