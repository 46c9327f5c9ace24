import KubeAPI

/// A value whose type in upstream's Go code is a named string type; messages print it as a JSON string.
struct NamedText: CustomStringConvertible, Sendable {
    let description: String

    init(_ text: String) {
        description = GoText.json(text)
    }
}
