import KubeAPI
import KubeStore
import KubeSupport

/// The dependencies that the registries of all resources share.
package struct RegistryContext: Sendable {
    package let store: any Store
    package let cache: WatchCache
    package let admission: AdmissionChain
    package let allocators: ObjectAllocators
    package let fields: any FieldManagement
    package let time: any TimeSource
    package let random: any RandomSource
    package let names: NameGenerator
    package let leases: StoreLeases

    package init(
        store: any Store, cache: WatchCache, admission: AdmissionChain,
        allocators: ObjectAllocators = ObjectAllocators(), fields: any FieldManagement = UnmanagedFields(),
        time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom()
    ) {
        self.store = store
        self.cache = cache
        self.admission = admission
        self.allocators = allocators
        self.fields = fields
        self.time = time
        self.random = random
        names = NameGenerator(random)
        leases = StoreLeases(store: store, time: time)
    }
}
