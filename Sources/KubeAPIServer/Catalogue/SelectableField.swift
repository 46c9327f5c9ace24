/// A field by which lists and watches can select, beside name and namespace:
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors/
package struct SelectableField: Hashable, Sendable, ExpressibleByStringLiteral {
    /// As selectors name it.
    package var name: String
    /// Where it is in the stored form.
    package var path: String
    /// What an object without the field is selected by.
    package var zero: String
    /// The name of the selectable field that counts for objects without this one.
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

    /// The same field under another name.
    func renamed(_ name: String?) -> Self {
        var field = self
        if let name { field.name = name }
        return field
    }
}
