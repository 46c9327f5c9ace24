import KubeAPI
import KubeJSON

/// The form in which the clients of a registry write and patch its objects: the stored one, or one that is converted.
struct ObjectForm<Object: KubeObject>: Sendable {
    struct Decoded {
        var object: Object
        /// Unknown and duplicate fields, in upstream's words.
        var problems: [String]
    }

    /// The type whose fields say how lists are merged by a strategic merge patch; nil for kinds that take none.
    let mergeType: (any KubeStruct.Type)?
    /// The body of a request as JSON of this form, whatever it came as.
    let read: @Sendable (_ body: [UInt8], _ contentType: String?) throws(StatusError) -> RequestBody
    let decode: @Sendable (RequestBody, WriteRequest.FieldValidation) throws(StatusError) -> Decoded
    /// The same of an object that a patch has changed.
    let decodePatched:
        @Sendable (RequestBody, WriteRequest.FieldValidation, _ isStrategic: Bool) throws(StatusError) -> Decoded
    let encode: @Sendable (Object) -> [UInt8]

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
                return Decoded(object: conversion.toStored(decoded.object), problems: decoded.problems)
            },
            decodePatched: { (body, validation, isStrategic) throws(StatusError) in
                let decoded = try (isStrategic ? mergeDecoder : patchDecoder).decode(body, validation: validation)
                return Decoded(object: conversion.toStored(decoded.object), problems: decoded.problems)
            },
            encode: { conversion.toServed($0).json() })
    }

    func decode(_ request: WriteRequest) throws(StatusError) -> Decoded {
        try decode(try read(request.body, request.contentType), request.fieldValidation)
    }
}
