/// Replaces `$(NAME)` by the variable's value, and `$$` by a dollar sign. A reference to an unknown variable is not
/// changed.
///
/// Source: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
func expandVariables(_ text: String, _ lookup: (String) -> String?) -> String {
    guard text.contains("$") else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
        result += rest[..<dollar]
        let after = rest.index(after: dollar)
        guard after < rest.endIndex else {
            result += "$"
            return result
        }
        switch rest[after] {
        case "$":
            result += "$"
            rest = rest[rest.index(after: after)...]
        case "(":
            guard let end = rest[after...].firstIndex(of: ")") else {
                result += "$("
                rest = rest[rest.index(after: after)...]
                continue
            }
            let name = String(rest[rest.index(after: after)..<end])
            result += lookup(name) ?? "$(\(name))"
            rest = rest[rest.index(after: end)...]
        default:
            result += "$" + String(rest[after])
            rest = rest[rest.index(after: after)...]
        }
    }
    return result + rest
}
