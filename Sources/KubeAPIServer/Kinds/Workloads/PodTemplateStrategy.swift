import KubeAPI

extension Strategy<PodTemplate> {
    static let podTemplates = Strategy<PodTemplate> {
        $0.hasGeneration = true
        $0.returnsDeletedObject = true
        $0.setDefaults = { PodDefaults.apply(to: &$0.template.spec) }
        $0.validate = { object in
            var errors = FieldErrors()
            errors.at("template") { PodValidation.validate(object.template, &$0) }
            return errors.list
        }
        $0.warnings = { new, _ in PodWarnings.of(new.template, at: "template") }
    }
}
