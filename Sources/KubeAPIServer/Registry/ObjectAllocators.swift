import KubeAPI
import KubeStore
import Logging

/// The allocators of a server.
package struct ObjectAllocators: Sendable {
    private let all: [any ObjectAllocator]

    package init(_ all: [any ObjectAllocator] = []) {
        self.all = all
    }

    /// Calls `repair` of all allocators.
    func repair(_ logger: Logger) async {
        for allocator in all {
            do throws(StatusError) {
                try await allocator.repair(logger)
            } catch {
                logger.warning("Claims could not be repaired", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Returns the allocator for the objects of a resource; nil for the many resources that need none.
    func allocator<Object: KubeObject>(for resource: GroupVersionResource) -> (any ObjectAllocator<Object>)? {
        all.first { $0.resource == resource } as? any ObjectAllocator<Object>
    }
}
