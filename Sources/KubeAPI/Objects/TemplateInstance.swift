/// An object of a kind whose objects are usually created from templates, so that many of them have most parts in
/// common.
package protocol TemplateInstance: KubeObject {
    /// Returns the same object, sharing the memory of the parts that it has in common with `sibling`.
    ///
    /// Equal quantities may take `sibling`'s form (`1Gi` or `1073741824`); a caller that needs the exact encoding must
    /// compare encodings.
    func sharing(_ sibling: Self) -> Self
}

extension TemplateInstance {
    /// The same for a sibling of unknown type.
    package func sharing(any sibling: any KubeObject) -> Self {
        (sibling as? Self).map(sharing) ?? self
    }
}
