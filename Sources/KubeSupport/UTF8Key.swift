#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A string that is compared by its UTF-8 bytes.
///
/// `String` compares by Unicode's canonical equivalence, so that "e\u{301}" and "\u{e9}" are equal. etcd, Kubernetes
/// and paging compare bytes.
@usableFromInline
package struct UTF8Key: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    @usableFromInline
    package let string: String

    /// `string` should have contiguous storage, as native Swift strings do; others are slow to compare.
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

    /// Returns a negative number if `left` is less than `right`, 0 if they are equal, and otherwise a positive number.
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
