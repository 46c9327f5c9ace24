#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The strings that a document says again and again, such as the label keys and images of a list of pods: each is made
/// once and shared. Finding a string costs less than making one, and what is shared takes no memory of its own.
///
/// A fixed table with a place for every hash, in which a new string replaces the old one.
struct JSONStringCache: ~Copyable {
    private struct Slot {
        var head: UInt64 = 0
        var tail: UInt64 = 0
        var start = 0
        var count = -1
        var string = ""
    }

    private static var slotCount: Int { 256 }
    /// Longer strings are seldom said twice.
    private static var longest: Int { 64 }
    /// A shorter document does not repeat itself often enough to earn back the table.
    private static var shortestDocument: Int { 8_192 }

    private let slots: UnsafeMutablePointer<Slot>?

    init(documentLength: Int) {
        guard documentLength >= Self.shortestDocument else {
            slots = nil
            return
        }
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.slotCount)
        slots.initialize(repeating: Slot(), count: Self.slotCount)
        self.slots = slots
    }

    deinit {
        slots?.deinitialize(count: Self.slotCount)
        slots?.deallocate()
    }

    /// The string of `count` bytes at `start`. `document` must be the same at every call.
    func string(at start: Int, count: Int, in document: UnsafeBufferPointer<UInt8>) -> String {
        guard let base = document.baseAddress, count > 0 else { return "" }
        let first = base + start
        let bytes = UnsafeBufferPointer(start: first, count: count)
        guard let slots, count <= Self.longest, start + 8 <= document.count else {
            return String(decoding: bytes, as: UTF8.self)
        }
        // Up to 16 bytes, the first and the last eight are all there is to compare.
        let head = count < 8 ? JSONWord.prefix(JSONWord.load(first), count) : JSONWord.load(first)
        let tail = count < 8 ? 0 : JSONWord.load(first + (count - 8))
        let hash = (head ^ UInt64(count) ^ (tail &* 0xc2b2_ae3d_27d4_eb4f)) &* 0x9e37_79b9_7f4a_7c15
        let slot = slots + Int(truncatingIfNeeded: hash >> 56)
        if slot.pointee.count == count, slot.pointee.head == head, slot.pointee.tail == tail,
            count <= 16 || memcmp(base + slot.pointee.start, first, count) == 0
        {
            return slot.pointee.string
        }
        let string = String(decoding: bytes, as: UTF8.self)
        slot.pointee = Slot(head: head, tail: tail, start: start, count: count, string: string)
        return string
    }
}
