/// A version of an object held by the API server in the same process, in any form.
package protocol ObjectSource: Sendable {
    /// Returns the object with its `resourceVersion`: an already shared one, or one decoded for the caller.
    func shared<Object: KubeObject>(_ type: Object.Type) throws -> SharedObject<Object>
    /// Returns the metadata with its `resourceVersion`, without decoding the rest of the object.
    func metadata() throws -> ObjectMeta
}
