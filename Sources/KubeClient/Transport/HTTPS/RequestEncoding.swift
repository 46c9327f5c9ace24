import NIOCore
import NIOHTTP1

extension APIRequest {
    /// Returns the request target: the percent-encoded path and query.
    func target(prefix: String) -> String {
        var target = prefix + PercentEncoding.path(path)
        for (index, (name, value)) in query.enumerated() {
            target += index == 0 ? "?" : "&"
            target += PercentEncoding.component(name) + "=" + PercentEncoding.component(value)
        }
        return target
    }

    func head(server: ServerURL, userAgent: String, token: String?) -> HTTPRequestHead {
        var headers: HTTPHeaders = ["Host": server.authority, "User-Agent": userAgent]
        if let accept { headers.add(name: "Accept", value: accept) }
        if let contentType { headers.add(name: "Content-Type", value: contentType) }
        if let token { headers.add(name: "Authorization", value: "Bearer \(token)") }
        if !body.isEmpty || method == "POST" || method == "PUT" || method == "PATCH" {
            headers.add(name: "Content-Length", value: String(body.count))
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: method), uri: target(prefix: server.prefix),
            headers: headers)
    }
}
