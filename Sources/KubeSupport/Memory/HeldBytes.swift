/// Bytes that are stored whole or packed.
package enum HeldBytes: Sendable {
    case whole([UInt8])
    case packed(PackedBytes)

    package var count: Int {
        switch self {
        case .whole(let bytes): bytes.count
        case .packed(let bytes): bytes.count
        }
    }

    /// The bytes; unpacked on each access if they are packed.
    package var bytes: [UInt8] {
        switch self {
        case .whole(let bytes): bytes
        case .packed(let bytes): bytes.bytes()
        }
    }

    package var isPacked: Bool { if case .packed = self { true } else { false } }
}
