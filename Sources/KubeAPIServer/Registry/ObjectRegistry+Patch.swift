import KubeAPI
import KubeJSON

extension ObjectRegistry {
    package func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        try await self.patch(
            request, try PatchRequest(request.body, contentType: request.contentType, type: form.mergeType))
    }

    func patch(_ request: WriteRequest, _ patch: PatchRequest) async throws(StatusError) -> WriteResult {
        if patch.createsMissing, request.subresource == nil, try await isAbsent(request) {
            return try await create(request, patch)
        }
        let form = form
        let validation = request.fieldValidation
        let problems = PatchProblems()
        var result = try await modify(request) { (old) throws(StatusError) in
            let encoded = try await form.encode(old)
            let document: JSONValue
            do throws(JSONError) {
                document = try JSONValue(json: encoded)
            } catch {
                throw .internalError(error.message)
            }
            let patched = try patch.apply(to: document)
            let body = patched.json()
            do throws(StatusError) {
                let decoded = try await form.decodePatched(RequestBody(json: body), validation, patch.isStrategic)
                problems.set(decoded.problems)
                return decoded.object
            } catch  where error.reason == .badRequest {
                // The object was valid before, so that the error is in the patch.
                throw .invalid(
                    GroupVersionKind(group: "", version: "", kind: ""), "",
                    [.invalid(FieldPath("patch"), patch.shown(body), error.description)])
            }
        }
        result.warnings = problems.get() + result.warnings
        return result
    }

    /// Creates a missing object by applying the patch to an object with only kind and name.
    private func create(_ request: WriteRequest, _ patch: PatchRequest) async throws(StatusError) -> WriteResult {
        if let refusal = await request.creationRefusal() { throw refusal }
        let kind = definition.groupVersionKind
        var metadata: JSONObject = ["name": .string(request.name)]
        if definition.isNamespaced { metadata["namespace"] = .string(request.namespace) }
        let bare = JSONValue.object([
            "apiVersion": .string(kind.apiVersion), "kind": .string(kind.kind), "metadata": .object(metadata),
        ])
        let decoded = try await form.decodePatched(
            RequestBody(json: try patch.apply(to: bare).json()), request.fieldValidation, patch.isStrategic)
        var result = try await create(decoded.object, request)
        result.warnings = decoded.problems + result.warnings
        return result
    }
}
