/// The objects and arrays that are open, one bit each; without memory of its own up to 64 levels.
struct JSONBrackets {
    private(set) var count = 0
    /// Whether each of the innermost levels is an object's, the innermost in the lowest bit.
    private var bits: UInt64 = 0
    /// The levels around these, 64 in each.
    private var outer: [UInt64] = []

    var isEmpty: Bool { count == 0 }

    /// Nil when nothing is open.
    var innermostIsObject: Bool? { count == 0 ? nil : bits & 1 == 1 }

    mutating func push(isObject: Bool) {
        if count > 0, count % 64 == 0 { outer.append(bits) }
        bits = bits << 1 | (isObject ? 1 : 0)
        count += 1
    }

    mutating func pop() {
        count -= 1
        bits >>= 1
        if count > 0, count % 64 == 0 { bits = outer.removeLast() }
    }
}
