/// A stack of the open objects and arrays, with one bit for each; allocates no memory up to 64 levels.
struct JSONBrackets {
    private(set) var count = 0
    /// The innermost levels, the innermost in the lowest bit; a bit is set for an object.
    private var bits: UInt64 = 0
    /// The enclosing levels, 64 in each word.
    private var outer: [UInt64] = []

    var isEmpty: Bool { count == 0 }

    /// Nil if no object or array is open.
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
