/// The objects of one resource at a revision.
package struct ResourceSnapshot: Sendable {
    package let objects: ObjectMap
    package let revision: Int64
}
