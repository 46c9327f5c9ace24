import KubeAPI

/// Validation shared by ConfigMaps and Secrets.
enum DataRules {
    static let sizeLimit = 1_024 * 1_024

    static func refuse(_ isChanged: Bool, _ field: String) -> [FieldError] {
        isChanged ? [.forbidden(FieldPath(field), "field is immutable when `immutable` is set")] : []
    }
}
