/// A store in memory without durability, for tests and simulations.
package final class MemoryStore: CoreStore {
    let core: StoreCore

    package init(options: StoreOptions = StoreOptions()) {
        core = StoreCore(state: MVCCState(), journal: NoJournal(), options: options)
    }
}
