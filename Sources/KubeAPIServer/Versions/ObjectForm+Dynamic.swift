import KubeAPI
import KubeJSON

extension ObjectForm where Object == DynamicObject {
    /// The form of a kind without a Swift type: JSON or YAML, and no strategic merge patch, as for upstream's custom
    /// resources.
    ///
    /// - Parameters:
    ///   - toServed: Converts an object from the stored version to that of `kind`.
    ///   - toStored: Converts an object back.
    static func dynamic(
        _ kind: DynamicKind,
        toServed: @escaping @Sendable (DynamicObject) async throws(StatusError) -> DynamicObject = { $0 },
        toStored: @escaping @Sendable (DynamicObject) async throws(StatusError) -> DynamicObject = { $0 }
    ) -> ObjectForm {
        let prune: @Sendable (inout DynamicObject) -> [String] = { object in
            // An absent kind or API version defaults to that of the path.
            object.identify(in: kind)
            return object.prune(in: kind)
        }
        func decoder(_ source: BodyDecoder<DynamicObject>.Source) -> BodyDecoder<DynamicObject> {
            BodyDecoder(kind: kind.groupVersionKind, source: source, dynamicKind: kind, prune: prune)
        }
        let (bodyDecoder, patchDecoder) = (decoder(.body), decoder(.patch))
        return ObjectForm(
            mergeType: nil,
            read: { (body, contentType) throws(StatusError) in
                let mediaType = contentType?.split(separator: ";").first
                if mediaType?.lowercased() == MediaType.protobuf.rawValue {
                    throw StatusError(
                        .unsupportedMediaType,
                        "the body of the request was in an unknown format - accepted media types include: "
                            + "application/json, application/yaml")
                }
                return try BodyDecoder<DynamicObject>.read(body, contentType: contentType)
            },
            decode: { (body, validation) throws(StatusError) in
                let decoded = try bodyDecoder.decode(body, validation: validation)
                return Decoded(object: try await toStored(decoded.object), problems: decoded.problems)
            },
            decodePatched: { (body, validation, _) throws(StatusError) in
                let decoded = try patchDecoder.decode(body, validation: validation)
                return Decoded(object: try await toStored(decoded.object), problems: decoded.problems)
            },
            encode: { (object) throws(StatusError) in try await toServed(object).json() })
    }
}
