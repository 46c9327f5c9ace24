import KubeAPI

/// Collects the validation errors of an object while its fields are traversed.
///
/// The path of the current field is a stack that becomes text only for an error, so that validating a valid object
/// creates no strings.
struct FieldErrors: Sendable {
    private enum Step: Sendable {
        case name(String)
        case index(Int)
        case key(String)
    }

    private var steps: [Step] = []
    private(set) var list: [FieldError] = []

    /// Starts at `path`; the default is the object itself.
    init(at path: String = "") {
        if !path.isEmpty { steps.append(.name(path)) }
    }

    var isEmpty: Bool { list.isEmpty }

    // MARK: Path

    mutating func at(_ name: String, _ body: (inout FieldErrors) -> Void) {
        steps.append(.name(name))
        body(&self)
        steps.removeLast()
    }

    mutating func at(_ name: String, key: String, _ body: (inout FieldErrors) -> Void) {
        steps.append(.name(name))
        steps.append(.key(key))
        body(&self)
        steps.removeLast(2)
    }

    /// Calls `body` for each element of the list field `name`.
    mutating func each<Element>(
        _ name: String, _ elements: [Element], _ body: (inout FieldErrors, Int, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        steps.append(.name(name))
        for index in elements.indices {
            steps.append(.index(index))
            body(&self, index, elements[index])
            steps.removeLast()
        }
        steps.removeLast()
    }

    /// Calls `body` for each entry of the map field `name`, ordered by key.
    mutating func each<Value>(
        _ name: String, _ map: [String: Value], _ body: (inout FieldErrors, String, Value) -> Void
    ) {
        guard !map.isEmpty else { return }
        steps.append(.name(name))
        for (key, value) in map.sorted(by: { $0.key < $1.key }) {
            steps.append(.key(key))
            body(&self, key, value)
            steps.removeLast()
        }
        steps.removeLast()
    }

    /// Returns the path of the current field, or of its field `child`.
    func path(_ child: String = "") -> FieldPath {
        var text = ""
        for step in steps {
            switch step {
            case .name(let name):
                if !text.isEmpty { text += "." }
                text += name
            case .index(let index): text += "[\(index)]"
            case .key(let key): text += "[\(key)]"
            }
        }
        guard !child.isEmpty else { return FieldPath(text) }
        return FieldPath(text.isEmpty ? child : "\(text).\(child)")
    }

    // MARK: Errors

    mutating func append(_ error: FieldError) { list.append(error) }

    mutating func append(_ errors: [FieldError]) { list += errors }

    mutating func required(_ child: String = "", _ detail: String = "") {
        list.append(.required(path(child), detail))
    }

    mutating func invalid(_ child: String = "", _ value: some Any, _ detail: String) {
        list.append(.invalid(path(child), value, detail))
    }

    /// Adds an error for each of `details`.
    mutating func invalid(_ child: String = "", _ value: String, _ details: [String]) {
        guard !details.isEmpty else { return }
        let path = path(child)
        for detail in details { list.append(.invalid(path, value, detail)) }
    }

    mutating func forbidden(_ child: String = "", _ detail: String) {
        list.append(.forbidden(path(child), detail))
    }

    mutating func duplicate(_ child: String = "", _ value: some Any) {
        list.append(.duplicate(path(child), value))
    }

    mutating func notFound(_ child: String = "", _ value: some Any) {
        list.append(.notFound(path(child), value))
    }

    mutating func tooLong(_ child: String = "", maximum: Int) {
        list.append(.tooLong(path(child), maximum: maximum))
    }

    /// The message lists `supported` in the given order.
    mutating func notSupported(_ child: String = "", _ value: String, _ supported: [String]) {
        list.append(.notSupported(path(child), GoText.Raw(GoText.json(value)), supported))
    }

    /// Checks that `value` is absent or one of `supported`.
    mutating func check(_ child: String, _ value: String?, in supported: [String]) {
        guard let value, !supported.contains(value) else { return }
        notSupported(child, value, supported)
    }

    /// Checks that `value` is present and one of `supported`.
    mutating func check(_ child: String, required value: String?, in supported: [String]) {
        guard let value, !value.isEmpty else { return required(child) }
        if !supported.contains(value) { notSupported(child, value, supported) }
    }

    mutating func checkNonNegative(_ child: String, _ value: (some BinaryInteger)?) {
        guard let value, value < 0 else { return }
        invalid(child, value, "must be greater than or equal to 0")
    }

    /// Checks that `value` is in `range`.
    mutating func check(_ child: String, _ value: Int64?, in range: ClosedRange<Int64>) {
        guard let value, !range.contains(value) else { return }
        invalid(child, value, "must be between \(range.lowerBound) and \(range.upperBound), inclusive")
    }

    mutating func checkImmutable<Value: Equatable>(
        _ child: String, _ new: Value, _ old: Value, _ shown: @autoclosure () -> Any
    ) {
        if new != old { invalid(child, shown(), "field is immutable") }
    }
}
