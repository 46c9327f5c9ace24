#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A string that is equal to another, and before or after it, as its UTF-8 bytes say.
///
/// `String` itself compares by Unicode's canonical equivalence, so that "e\u{301}" and "\u{e9}" are one key. etcd,
/// Kubernetes and paging go by the bytes.
@usableFromInline
package struct UTF8Key: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    @usableFromInline
    package let string: String

    /// `string` should be stored contiguously, as every string that Swift made itself is; others are slow to compare.
    @inlinable
    package init(_ string: String) {
        self.string = string
    }

    @inlinable
    package init(stringLiteral value: String) {
        string = value
    }

    @inlinable
    package var description: String { string }

    /// Negative when `left` is before `right`, 0 when they are the same.
    @inlinable
    package static func compare(_ left: Self, _ right: Self) -> Int {
        let fast = left.string.utf8.withContiguousStorageIfAvailable { left in
            right.string.utf8.withContiguousStorageIfAvailable { right -> Int in
                guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
                    return left.count - right.count
                }
                let order = memcmp(leftStart, rightStart, min(left.count, right.count))
                return order == 0 ? left.count - right.count : Int(order)
            }
        }
        if case .some(.some(let order)) = fast { return order }
        if left.string.utf8.elementsEqual(right.string.utf8) { return 0 }
        return left.string.utf8.lexicographicallyPrecedes(right.string.utf8) ? -1 : 1
    }
}

extension UTF8Key: Comparable {
    @inlinable
    package static func < (left: Self, right: Self) -> Bool {
        compare(left, right) < 0
    }

    @inlinable
    package static func == (left: Self, right: Self) -> Bool {
        compare(left, right) == 0
    }
}

extension UTF8Key: Hashable {
    @inlinable
    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xff as UInt8)
    }
}
