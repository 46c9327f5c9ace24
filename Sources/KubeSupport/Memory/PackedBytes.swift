/// Bytes stored as differences from a similar base.
///
/// They consist of steps, each with literal bytes followed by a range of the base. Numbers are encoded as protobuf
/// varints.
package final class PackedBytes: Sendable {
    private let base: [UInt8]
    private let steps: [UInt8]
    package let count: Int

    init(base: [UInt8], steps: [UInt8], count: Int) {
        self.base = base
        self.steps = steps
        self.count = count
    }

    /// The approximate memory in bytes, without the base.
    package var heldBytes: Int { steps.count + 112 }

    /// Calls `body` with the pieces of the bytes from `start` on, in order.
    package func forEachPiece(from start: Int = 0, _ body: (UnsafeRawBufferPointer) -> Void) {
        var skipped = start
        func pass(_ piece: UnsafeRawBufferPointer) {
            if skipped >= piece.count {
                skipped -= piece.count
            } else {
                body(UnsafeRawBufferPointer(rebasing: piece[skipped...]))
                skipped = 0
            }
        }
        base.withUnsafeBytes { base in
            steps.withUnsafeBytes { steps in
                var place = 0
                while place < steps.count {
                    let own = Self.number(steps, &place)
                    pass(UnsafeRawBufferPointer(rebasing: steps[place..<place + own]))
                    place += own
                    guard place < steps.count else { break }
                    let offset = Self.number(steps, &place)
                    let length = Self.number(steps, &place)
                    pass(UnsafeRawBufferPointer(rebasing: base[offset..<offset + length]))
                }
            }
        }
    }

    /// Returns the bytes from `start` on.
    package func bytes(from start: Int = 0) -> [UInt8] {
        Array(unsafeUninitializedCapacity: max(count - start, 0)) { buffer, filled in
            forEachPiece(from: start) { piece in
                UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                    .copyMemory(from: piece)
                filled += piece.count
            }
        }
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Int {
        var number = 0
        var shift = 0
        while true {
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 0x7f) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
