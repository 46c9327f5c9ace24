import KubeAPI
import KubeJSON

extension ObjectRegistry {
    package func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        let patch = try PatchRequest(request.body, contentType: request.contentType, type: Object.self)
        let decoder = decoder
        let validation = request.fieldValidation
        let problems = Collected()
        var result = try await modify(request) { (old) throws(StatusError) in
            let document: JSONValue
            do throws(JSONError) {
                document = try JSONValue(json: old.json())
            } catch {
                throw .internalError(error.message)
            }
            let patched = try patch.apply(to: document)
            let decoded = try decoder.decode(patched.json(), validation: validation)
            problems.set(decoded.problems)
            return decoded.object
        }
        result.warnings = problems.get()
        return result
    }
}
