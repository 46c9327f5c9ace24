import KubeAPI

extension Strategy<ResourceClaim> {
    static let resourceClaims = Strategy<ResourceClaim> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { DeviceRequestRules.setDefaults(&$0.spec) }
        $0.validate = { DeviceRequestRules.validate($0.spec, FieldPath("spec")) }
        $0.validateUpdate = { new, old in
            let shown = GoText.Raw(String(decoding: new.spec.json(), as: UTF8.self))
            return FieldRules.immutable(new.spec, old.spec, FieldPath("spec"), shown: shown)
        }
    }
}

extension Strategy<ResourceClaimTemplate> {
    static let resourceClaimTemplates = Strategy<ResourceClaimTemplate> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { DeviceRequestRules.setDefaults(&$0.spec.spec) }
        $0.validate = { template in
            let path = FieldPath("spec")
            return validate(template.spec.metadata, path.child("metadata"))
                + DeviceRequestRules.validate(template.spec.spec, path.child("spec"))
        }
        $0.validateUpdate = { new, old in
            let shown = GoText.Raw(String(decoding: new.spec.json(), as: UTF8.self))
            return FieldRules.immutable(new.spec, old.spec, FieldPath("spec"), shown: shown)
        }
    }

    /// Validates the metadata of a claim template: only labels and annotations, which are copied to the claims.
    private static func validate(_ metadata: ObjectMeta, _ path: FieldPath) -> [FieldError] {
        let unwanted = [
            ("name", metadata.name != nil), ("generateName", metadata.generateName != nil),
            ("namespace", metadata.namespace != nil), ("selfLink", metadata.selfLink != nil),
            ("uID", metadata.uid != nil), ("resourceVersion", metadata.resourceVersion != nil),
            ("generation", metadata.generation ?? 0 != 0),
            ("creationTimestamp", metadata.creationTimestamp != nil),
            ("deletionTimestamp", metadata.deletionTimestamp != nil),
            ("deletionGracePeriodSeconds", metadata.deletionGracePeriodSeconds != nil),
            ("ownerReferences", !metadata.ownerReferences.isEmpty), ("finalizers", !metadata.finalizers.isEmpty),
        ]
        return unwanted.filter(\.1).map { .forbidden(path.child($0.0), "cannot be set") }
            + MetadataRules.validateLabels(metadata.labels, path.child("labels"))
            + MetadataRules.validateAnnotations(metadata.annotations, path.child("annotations"))
    }
}

extension Strategy<DeviceClass> {
    static let deviceClasses = Strategy<DeviceClass> {
        $0.hasGeneration = true
        $0.returnsDeletedObject = true
        $0.validate = { deviceClass in
            let path = FieldPath("spec")
            var errors = DeviceRequestRules.validate(deviceClass.spec.selectors, path.child("selectors"))
            for (index, configuration) in deviceClass.spec.config.enumerated() {
                errors += DeviceRequestRules.validate(
                    configuration.opaque, path.child("config").index(index).child("opaque"))
            }
            if let name = deviceClass.spec.extendedResourceName, !isExtendedResource(name) {
                errors.append(
                    .invalid(
                        path.child("extendedResourceName"), name, "must be a valid extended resource name"))
            }
            return errors
        }
    }

    /// Returns true if the name is that of an extended resource for which a quota can be defined.
    private static func isExtendedResource(_ name: String) -> Bool {
        name.contains("/") && !name.contains("kubernetes.io/") && !name.hasPrefix("requests.")
            && NameRules.qualifiedName("requests.\(name)").isEmpty
    }
}
