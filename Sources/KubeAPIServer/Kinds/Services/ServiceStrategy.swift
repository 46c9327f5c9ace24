import KubeAPI

extension Strategy<Service> {
    static let services = Strategy<Service> {
        $0.returnsDeletedObject = true
        $0.setDefaults = ServiceDefaults.apply
        $0.prepareForCreate = { ServiceUpdateRules.alignAddresses(of: &$0) }
        $0.prepareForUpdate = { service, old in
            ServiceUpdateRules.keepAllocated(in: &service, from: old)
            ServiceUpdateRules.alignAddresses(of: &service, with: old)
            ServiceUpdateRules.dropUnneeded(from: &service, old)
        }
        $0.validate = { ServiceValidation.validate($0) }
        $0.validateUpdate = ServiceUpdateRules.validate
        $0.subresources["status"] = SubresourceRules { new, _ in ServiceValidation.validateStatus(new) }
        $0.warnings = { new, _ in ServiceWarnings.of(new) }
        $0.validateName = NameRules.dns1123Label
        $0.selectableFields = ["spec.clusterIP", "spec.type"]
    }
}
