/// The Swift names of API types and fields.
struct Naming {
    private var swiftNames: [String: String] = [:]

    /// If several types share a short name, the type in the first of these packages has that name; the names of the
    /// others are prefixed with group and version.
    private static let precedence = [
        "io.k8s.api.core.v1", "io.k8s.apimachinery.pkg.apis.meta.v1", "io.k8s.api.apps.v1", "io.k8s.api.batch.v1",
        "io.k8s.api.authentication.v1", "io.k8s.api.rbac.v1", "io.k8s.api.autoscaling.v2", "io.k8s.api.autoscaling.v1",
        "io.k8s.api.admissionregistration.v1", "io.k8s.api.resource.v1", "io.k8s.api.networking.v1",
        "io.k8s.api.storage.v1", "io.k8s.api.certificates.v1", "io.k8s.api.certificates.v1beta1",
        "io.k8s.api.coordination.v1beta1", "io.k8s.api.resource.v1beta2",
    ]

    /// Exceptions from that rule, which keep a short name for a more commonly used type.
    private static let exceptions = [
        "io.k8s.api.core.v1.ResourceClaim": "ContainerResourceClaim",
        "io.k8s.apimachinery.pkg.apis.meta.v1.Patch": "PatchBody",
        "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionKind": "DiscoveryKind",
        "io.k8s.apimachinery.pkg.apis.meta.v1.ListOptions": "MetaListOptions",
        "io.k8s.api.admissionregistration.v1.JSONPatch": "AdmissionJSONPatch",
        "io.k8s.api.admissionregistration.v1alpha1.JSONPatch": "AdmissionregistrationV1alpha1JSONPatch",
        "io.k8s.api.admissionregistration.v1beta1.JSONPatch": "AdmissionregistrationV1beta1JSONPatch",
    ]

    init(_ types: [TypeDescription]) {
        let groups = Dictionary(grouping: types.filter { Self.exceptions[$0.name] == nil }, by: \.shortName)
        for (shortName, sharing) in groups {
            let ranked = sharing.sorted { Self.rank($0.package) < Self.rank($1.package) }
            for (index, type) in ranked.enumerated() {
                swiftNames[type.name] = index == 0 ? shortName : Self.prefix(type.package) + shortName
            }
        }
        swiftNames.merge(Self.exceptions) { _, exception in exception }
    }

    func swiftName(_ type: String) -> String? { swiftNames[type] }

    private static func rank(_ package: String) -> (Int, String) {
        (precedence.firstIndex(of: package) ?? precedence.count, package)
    }

    /// `io.k8s.api.resource.v1beta1` → `ResourceV1beta1`.
    static func prefix(_ package: String) -> String {
        package.split(separator: ".").suffix(2).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static let keywords: Set<String> = [
        "default", "operator", "protocol", "continue", "in", "is", "as", "self", "case", "class", "enum", "func",
        "import",
        "init", "internal", "let", "private", "public", "return", "static", "struct", "subscript", "switch", "throw",
        "try", "var", "where", "while", "for", "if", "else", "do", "repeat", "break", "extension", "false", "true",
        "nil",
        "guard", "defer", "rethrows", "super", "throws", "fileprivate", "open", "package", "inout", "any", "Type",
    ]

    /// Returns the Swift property of a JSON field: `x-kubernetes-list-type` → `xKubernetesListType`, `$ref` → `ref`.
    static func property(_ field: String) -> String {
        var words = field.split(whereSeparator: { $0 == "-" || $0 == "$" || $0 == "_" }).map(String.init)
        for index in words.indices.dropFirst() {
            words[index] = words[index].prefix(1).uppercased() + words[index].dropFirst()
        }
        let name = words.joined()
        return keywords.contains(name) ? "`\(name)`" : name
    }
}
