/// The protobuf message of a field that has a simpler form in JSON.
package enum ProtobufUnion: Sendable {
    /// The fields of `JSONSchemaProps` that are a schema or another type.
    case schemaOrBool, schemaOrArray, schemaOrStrings
    /// A list with a named type in Go: a message with the elements in field 1.
    case items
}
