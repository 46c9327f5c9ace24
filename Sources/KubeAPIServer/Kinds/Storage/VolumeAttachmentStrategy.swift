import KubeAPI

extension Strategy<VolumeAttachment> {
    static let volumeAttachments = Strategy<VolumeAttachment> {
        $0.allowsUnconditionalUpdate = false
        $0.returnsDeletedObject = true
        $0.setDefaults = { attachment in
            guard var spec = attachment.spec.source.inlineVolumeSpec else { return }
            PersistentVolumeDefaults.apply(toInline: &spec)
            attachment.spec.source.inlineVolumeSpec = spec
        }
        $0.validate = VolumeAttachmentRules.validate
        $0.validateUpdate = { new, old in
            guard new.spec != old.spec else { return [] }
            return [.invalid(FieldPath("spec"), VolumeAttachmentRules.text(new.spec), "field is immutable")]
        }
        $0.subresources["status"] = SubresourceRules(validate: VolumeAttachmentRules.validateStatus)
    }
}

private enum VolumeAttachmentRules {
    private static let messageLimit = 262_144

    static func validate(_ attachment: VolumeAttachment) -> [FieldError] {
        let spec = attachment.spec
        let detail = "must specify exactly one of inlineVolumeSpec and persistentVolumeName"
        var errors = FieldErrors(at: "spec")
        if spec.attacher.isEmpty {
            errors.required("attacher")
        } else {
            VolumeSources.validateDriver("attacher", spec.attacher, &errors)
        }
        errors.invalid("nodeName", spec.nodeName, NameRules.dns1123Subdomain(spec.nodeName))
        switch (spec.source.persistentVolumeName, spec.source.inlineVolumeSpec) {
        case (nil, nil): errors.required("source", detail)
        case (_?, _?): errors.forbidden("source", detail)
        case (let name?, nil):
            errors.at("source") { errors in
                if name.isEmpty {
                    errors.required("persistentVolumeName", "must specify non empty persistentVolumeName")
                }
                errors.checkSubdomain("persistentVolumeName", name)
            }
        case (nil, let volume?):
            errors.at("source") { errors in
                errors.at("inlineVolumeSpec") { errors in
                    PersistentVolumeValidation(name: "", isInline: true).validate(volume, &errors)
                }
            }
        }
        return errors.list + validateStatus(attachment, attachment)
    }

    static func validateStatus(_ new: VolumeAttachment, _ old: VolumeAttachment) -> [FieldError] {
        var errors = FieldErrors(at: "status")
        let size = new.status.attachmentMetadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        if size > 256 * 1_024 { errors.tooLong("attachmentMetadata", maximum: 256 * 1_024) }
        for (field, failure) in [("attachError", new.status.attachError), ("detachError", new.status.detachError)] {
            guard let failure, (failure.message ?? "").utf8.count > messageLimit else { continue }
            errors.at(field) { $0.tooLong("message", maximum: messageLimit) }
        }
        return errors.list
    }

    static func text(_ spec: VolumeAttachmentSpec) -> GoText.Raw {
        let source = GoForm.object([
            ("PersistentVolumeName", GoForm.text(spec.source.persistentVolumeName)),
            ("InlineVolumeSpec", spec.source.inlineVolumeSpec == nil ? "null" : "{}"),
        ])
        return GoForm.object([
            ("Attacher", GoText.json(spec.attacher)), ("Source", source.description),
            ("NodeName", GoText.json(spec.nodeName)),
        ])
    }
}
