import KubeAPI

/// Validation of the metadata of object templates: only labels and annotations are allowed.
enum TemplateMetadata {
    static func validate(_ metadata: ObjectMeta, _ errors: inout FieldErrors) {
        errors.checkLabels("labels", metadata.labels)
        if !metadata.annotations.isEmpty {
            errors.append(MetadataRules.validateAnnotations(metadata.annotations, errors.path("annotations")))
        }
        func refuse(_ isSet: Bool, _ name: String, _ errors: inout FieldErrors) {
            if isSet { errors.forbidden(name, "cannot be set") }
        }
        refuse(metadata.name != nil, "name", &errors)
        refuse(metadata.generateName != nil, "generateName", &errors)
        refuse(metadata.namespace != nil, "namespace", &errors)
        refuse(metadata.selfLink != nil, "selfLink", &errors)
        refuse(metadata.uid != nil, "uID", &errors)
        refuse(metadata.resourceVersion != nil, "resourceVersion", &errors)
        refuse(metadata.generation ?? 0 != 0, "generation", &errors)
        refuse(metadata.creationTimestamp != nil, "creationTimestamp", &errors)
        refuse(metadata.deletionTimestamp != nil, "deletionTimestamp", &errors)
        refuse(metadata.deletionGracePeriodSeconds != nil, "deletionGracePeriodSeconds", &errors)
        refuse(!metadata.ownerReferences.isEmpty, "ownerReferences", &errors)
        refuse(!metadata.finalizers.isEmpty, "finalizers", &errors)
        refuse(!metadata.managedFields.isEmpty, "managedFields", &errors)
    }
}
