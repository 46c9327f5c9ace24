/// A field by which lists and watches can select, besides name and namespace:
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors/
package struct SelectableField: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name in selectors.
    package var name: String
    /// The path in the stored form.
    package var path: String
    /// The value of the field for objects without it.
    package var zero: String
    /// The name of the selectable field that replaces this one in objects without it.
    package var fallback: String?

    package init(_ name: String, at path: String? = nil, zero: String = "", fallback: String? = nil) {
        self.name = name
        self.path = path ?? name
        self.zero = zero
        self.fallback = fallback
    }

    package init(stringLiteral name: String) {
        self.init(name)
    }

    /// Returns the same field with another name.
    func renamed(_ name: String?) -> Self {
        var field = self
        if let name { field.name = name }
        return field
    }
}
