/// The type of a field.
package indirect enum FieldType: Sendable {
    case string, bool, int32, int64, double
    /// Bytes, in Base64 in JSON.
    case bytes
    case time, microTime, quantity, intOrString
    /// Any JSON value.
    case any
    /// Any JSON object.
    case rawObject
    case object(any KubeStruct.Type)
    /// An object without a Swift type.
    case structure(FieldTable)
    case list(FieldType)
    case map(FieldType)

    /// The field table of an object type; nil for other types.
    package var table: FieldTable? {
        switch self {
        case .object(let type): type.fieldTable
        case .structure(let table): table
        default: nil
        }
    }
}
