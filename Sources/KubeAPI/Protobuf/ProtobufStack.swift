/// A stack of trivial values that keeps its memory when it shrinks. The owner must call `deallocate()`.
struct ProtobufStack<Element: BitwiseCopyable> {
    private(set) var elements: UnsafeMutablePointer<Element>?
    private(set) var count = 0
    private var capacity = 0

    subscript(index: Int) -> Element {
        get { elements.unsafelyUnwrapped[index] }
        nonmutating set { elements.unsafelyUnwrapped[index] = newValue }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { reserve(count + 1) }
        elements.unsafelyUnwrapped[count] = element
        count &+= 1
    }

    /// Removes all but the first `count` elements. The memory of removed elements is valid until the next append.
    mutating func shrink(to count: Int) { self.count = count }

    /// Reserves memory for `count` elements in total.
    mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        capacity = max(count, capacity * 2, 32)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        if let elements {
            larger.update(from: elements, count: self.count)
            elements.deallocate()
        }
        elements = larger
    }

    func deallocate() { elements?.deallocate() }
}
