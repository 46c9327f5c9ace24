import KubeAPI
import KubeJSON

/// The version in which clients of a registry write and patch its objects: the stored version or one that is converted
/// to and from it, possibly asynchronously.
struct ObjectForm<Object: KubeObject>: Sendable {
    struct Decoded {
        var object: Object
        /// Upstream's messages about unknown and duplicate fields.
        var problems: [String]
    }

    /// The type whose fields define how a strategic merge patch merges lists; nil for kinds without such patches.
    let mergeType: (any KubeStruct.Type)?
    /// Converts the body of a request of any supported media type to JSON.
    let read: @Sendable (_ body: [UInt8], _ contentType: String?) throws(StatusError) -> RequestBody
    let decode: @Sendable (RequestBody, WriteRequest.FieldValidation) async throws(StatusError) -> Decoded
    /// Decodes an object that a patch has changed.
    let decodePatched:
        @Sendable (RequestBody, WriteRequest.FieldValidation, _ isStrategic: Bool) async throws(StatusError) -> Decoded
    let encode: @Sendable (Object) async throws(StatusError) -> [UInt8]

    /// The stored form of a generated kind.
    static func stored(_ kind: GroupVersionKind) -> ObjectForm where Object.TypeContext == Void {
        converted(VersionConversion<Object, Object>(toServed: { $0 }, toStored: { $0 }), kind)
    }

    static func converted<Served: KubeObject<Void>>(
        _ conversion: VersionConversion<Served, Object>, _ kind: GroupVersionKind
    ) -> ObjectForm {
        let decoder = BodyDecoder<Served>(kind: kind)
        let patchDecoder = BodyDecoder<Served>(kind: kind, source: .patch)
        let mergeDecoder = BodyDecoder<Served>(kind: kind, source: .strategicMerge)
        return ObjectForm(
            mergeType: Served.self,
            read: { (body, contentType) throws(StatusError) in
                try BodyDecoder<Served>.read(body, contentType: contentType)
            },
            decode: { (body, validation) throws(StatusError) in
                let decoded = try decoder.decode(body, validation: validation)
                return Decoded(object: try conversion.toStored(decoded.object), problems: decoded.problems)
            },
            decodePatched: { (body, validation, isStrategic) throws(StatusError) in
                let decoded = try (isStrategic ? mergeDecoder : patchDecoder).decode(body, validation: validation)
                return Decoded(object: try conversion.toStored(decoded.object), problems: decoded.problems)
            },
            encode: { (object) throws(StatusError) in try conversion.toServed(object).json() })
    }

    func decode(_ request: WriteRequest) async throws(StatusError) -> Decoded {
        try await decode(try read(request.body, request.contentType), request.fieldValidation)
    }
}
