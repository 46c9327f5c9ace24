import KubeAPI
import KubeJSON

extension ObjectRegistry {
    package func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        let patch = try PatchRequest(request.body, contentType: request.contentType, type: form.type)
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
            let decoded = try form.decode(RequestBody(json: patched.json()), validation)
            problems.set(decoded.problems)
            return decoded.object
        }
        result.warnings = problems.get() + result.warnings
        return result
    }
}
