/// A list type of the API.
package protocol KubeList: KubeStruct {
    associatedtype Item: KubeStruct
    static var groupVersionKind: GroupVersionKind { get }
    var metadata: ListMeta { get set }
    var items: [Item] { get set }
}
