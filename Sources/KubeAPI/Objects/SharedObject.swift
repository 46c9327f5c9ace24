/// One version of an object, decoded once and held by everybody in the process who needs it.
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

/// One version of an object, in whatever form the API server in the same process has it.
package protocol ObjectSource: Sendable {
    /// The object under its `resourceVersion`: the one that others hold already, or decoded for the caller.
    func shared<Object: KubeObject>(_ type: Object.Type) throws -> SharedObject<Object>
    /// What every object has, under its `resourceVersion`; finding it decodes nothing else.
    func metadata() throws -> ObjectMeta
}

/// A message of a watch within one process.
package enum ObjectMessage: Sendable {
    case added(any ObjectSource)
    case modified(any ObjectSource)
    case deleted(any ObjectSource)
    /// A line as it would be sent over HTTP: bookmarks, errors.
    case line([UInt8])
}
