/// A store that keeps everything in memory and forgets it when the process ends. For tests and simulations.
package final class MemoryStore: CoreStore {
    let core: StoreCore

    package init(options: StoreOptions = StoreOptions()) {
        core = StoreCore(state: MVCCState(), journal: NoJournal(), options: options)
    }
}
