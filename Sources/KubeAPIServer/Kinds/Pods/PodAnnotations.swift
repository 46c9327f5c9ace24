import KubeAPI

/// Validation of pod annotations that have a meaning.
enum PodAnnotations {
    static let mirror = "kubernetes.io/config.mirror"
    private static let deletionCost = "controller.kubernetes.io/pod-deletion-cost"
    private static let seccompPod = "seccomp.security.alpha.kubernetes.io/pod"
    private static let seccompContainer = "container.seccomp.security.alpha.kubernetes.io/"
    static let appArmor = "container.apparmor.security.beta.kubernetes.io/"

    /// Checks the annotations of the current object.
    static func validate(_ annotations: [String: String], _ spec: PodSpec, _ errors: inout FieldErrors) {
        guard !annotations.isEmpty else { return }
        if let value = annotations[mirror], spec.nodeName == nil {
            errors.at("annotations", key: mirror) {
                $0.invalid("", value, "must set spec.nodeName if mirror pod annotation is set")
            }
        }
        if let value = annotations[deletionCost], !isCost(value) {
            errors.at("annotations", key: deletionCost) { $0.invalid("", value, "must be a 32bit integer") }
        }
        for (key, value) in annotations.sorted(by: { $0.key < $1.key }) {
            if key == seccompPod || key.hasPrefix(seccompContainer) {
                errors.at("annotations") { validateSeccomp(value, key, &$0) }
            } else if key.hasPrefix(appArmor) {
                errors.at("annotations", key: key) { validateAppArmor(key, value, spec, &$0) }
            }
        }
    }

    /// Returns true if the text is an `Int32` without leading zeros or a plus sign.
    private static func isCost(_ text: String) -> Bool {
        guard let number = Int32(text) else { return false }
        return "\(number)" == text
    }

    private static func validateSeccomp(_ profile: String, _ key: String, _ errors: inout FieldErrors) {
        if ["runtime/default", "docker/default", "unconfined"].contains(profile) { return }
        if profile.hasPrefix("localhost/") {
            return errors.checkDescending(key, String(profile.dropFirst("localhost/".count)))
        }
        errors.invalid(key, profile, "must be a valid seccomp profile")
    }

    private static func validateAppArmor(
        _ key: String, _ profile: String, _ spec: PodSpec, _ errors: inout FieldErrors
    ) {
        let name = String(key.dropFirst(appArmor.count))
        let isKnown =
            (spec.containers + spec.initContainers).contains { $0.name == name }
            || spec.ephemeralContainers.contains { $0.name == name }
        if !isKnown { errors.invalid("", name, "container not found") }
        if profile.isEmpty || profile == "runtime/default" || profile == "unconfined" { return }
        if !profile.hasPrefix("localhost/") {
            errors.invalid("", profile, "invalid AppArmor profile name: \(GoText.quoted(profile))")
        }
    }

    /// Checks the annotations that an update changes.
    static func validateUpdate(_ new: [String: String], _ old: [String: String], _ errors: inout FieldErrors) {
        for (key, value) in old.sorted(by: { $0.key < $1.key }) where new[key] != value {
            errors.at("annotations", key: key) { errors in
                if key.hasPrefix(appArmor) { errors.forbidden("", "may not remove or update AppArmor annotations") }
                if key == mirror { errors.forbidden("", "may not remove or update mirror pod annotation") }
            }
        }
        for (key, _) in new.sorted(by: { $0.key < $1.key }) where old[key] == nil {
            errors.at("annotations", key: key) { errors in
                if key.hasPrefix(appArmor) { errors.forbidden("", "may not add AppArmor annotations") }
                if key == mirror { errors.forbidden("", "may not add mirror pod annotation") }
            }
        }
    }
}
