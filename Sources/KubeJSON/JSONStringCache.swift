#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Shares repeated strings of a document, such as the label keys and images in a list of pods. Looking a string up
/// costs less than making it, and shared strings take no additional memory.
///
/// A hash table of fixed size without collision handling: a new string replaces the one in its slot.
struct JSONStringCache: ~Copyable {
    private struct Slot {
        var head: UInt64 = 0
        var tail: UInt64 = 0
        var start = 0
        var count = -1
        var string = ""
    }

    private static var slotCount: Int { 256 }
    /// Longer strings are rarely repeated.
    private static var longest: Int { 64 }
    /// Shorter documents do not repeat enough strings to justify the table.
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

    /// Returns the string of `count` bytes at `start`. `document` must be the same in every call.
    func string(at start: Int, count: Int, in document: UnsafeBufferPointer<UInt8>) -> String {
        guard let base = document.baseAddress, count > 0 else { return "" }
        let first = base + start
        let bytes = UnsafeBufferPointer(start: first, count: count)
        guard let slots, count <= Self.longest, start + 8 <= document.count else {
            return String(decoding: bytes, as: UTF8.self)
        }
        // For up to 16 bytes, comparing the first and the last eight is sufficient.
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
