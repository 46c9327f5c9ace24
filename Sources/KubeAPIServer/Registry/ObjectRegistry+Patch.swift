import KubeAPI
import KubeJSON

extension ObjectRegistry {
    package func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        let patch = try PatchRequest(request.body, contentType: request.contentType, type: form.mergeType)
        let form = form
        let validation = request.fieldValidation
        let problems = Collected()
        var result = try await modify(request) { (old) throws(StatusError) in
            let document: JSONValue
            do throws(JSONError) {
                document = try JSONValue(json: form.encode(old))
            } catch {
                throw .internalError(error.message)
            }
            let patched = try patch.apply(to: document)
            let body = patched.json()
            do throws(StatusError) {
                let decoded = try form.decodePatched(RequestBody(json: body), validation, patch.isStrategic)
                problems.set(decoded.problems)
                return decoded.object
            } catch  where error.reason == .badRequest {
                // An object that was good before: the patch is wrong.
                throw .invalid(
                    GroupVersionKind(group: "", version: "", kind: ""), "",
                    [.invalid(FieldPath("patch"), patch.shown(body), error.description)])
            }
        }
        result.warnings = problems.get() + result.warnings
        return result
    }
}
