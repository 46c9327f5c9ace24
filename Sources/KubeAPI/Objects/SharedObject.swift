/// A version of an object that is decoded once and shared by all components of the process.
package final class SharedObject<Object: KubeObject>: AnySharedObject {
    package let object: Object
    package var metadata: ObjectMeta { object.metadata }

    package init(_ object: Object) {
        self.object = object
    }
}

/// A `SharedObject` of any kind.
package protocol AnySharedObject: AnyObject, Sendable {
    var metadata: ObjectMeta { get }
}
