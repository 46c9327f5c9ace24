/// An object of a kind of which there are many that are made from one template, and have most in common.
package protocol TemplateMade: KubeObject {
    /// The same object, with the parts that it has in common with `sibling` held in memory together with it.
    ///
    /// Amounts that are equal may be written in `sibling`'s form (`1Gi` or `1073741824`): who needs the very encoding has
    /// to compare.
    func sharing(_ sibling: Self) -> Self
}

extension TemplateMade {
    /// The same, where the types are not known.
    package func sharing(any sibling: any KubeObject) -> Self {
        (sibling as? Self).map(sharing) ?? self
    }
}
