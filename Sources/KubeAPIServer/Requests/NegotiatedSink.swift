import KubeAPI
import KubeJSON
import NIOCore

/// Sends answers in the encoding that the client asked for. Handlers answer in JSON; what is an object of the API is
/// encoded anew here, everything else goes on as it is.
struct NegotiatedSink: ResponseSink {
    private let base: any ResponseSink
    /// For what was asked for.
    private let media: MediaType
    /// For what was not: errors.
    private let plainMedia: MediaType

    /// `sink` itself when the client wants JSON.
    static func around(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard let accept = request.accept, accept != MediaType.json.rawValue else { return sink }
        let plain = ResponseFormat.plainMedia(accept: accept)
        // A header that nothing satisfies is the handlers' to refuse.
        let media = (try? ResponseFormat(accept: accept, query: request.query))?.media ?? plain
        if plain == .json, media == .json { return sink }
        return NegotiatedSink(base: sink, media: media, plainMedia: plain)
    }

    func send(_ response: ServerResponse) {
        guard response.contentType == MediaType.json.rawValue else { return base.send(response) }
        let json = Array(response.body.readableBytesView)
        guard let meta = try? TypeMeta(json: json), !meta.kind.isEmpty else { return base.send(response) }
        let kind = GroupVersionKind(apiVersion: meta.apiVersion, kind: meta.kind)
        do throws(StatusError) {
            guard let body = try Self.encode(json, kind, meta.kind == "Status" ? plainMedia : media) else {
                return base.send(response)
            }
            var response = response
            response.contentType = body.media.rawValue
            response.body = body.bytes
            base.send(response)
        } catch {
            base.send(ServerResponse(error))
        }
    }

    /// The object in another encoding than JSON; nil when it has none.
    private static func encode(_ json: [UInt8], _ kind: GroupVersionKind, _ media: MediaType) throws(StatusError)
        -> (media: MediaType, bytes: ByteBuffer)?
    {
        switch media {
        case .json: return nil
        case .protobuf:
            // Discovery of the core group says no version.
            let known = GroupVersionKind(
                group: kind.group, version: kind.version.isEmpty ? "v1" : kind.version, kind: kind.kind)
            guard let type = KubeTypes.type(of: known) else { return nil }
            do throws(ProtobufError) {
                return (.protobuf, ByteBuffer(bytes: try ProtobufEnvelope.encode(json: json, as: type, kind: kind)))
            } catch {
                throw .internalError("\(kind.kind) can't be written as protobuf: \(error)")
            }
        case .yaml:
            do {
                let text = try YAML.write(try JSONValue(json: json), sortsKeys: true)
                return (.yaml, ByteBuffer(string: text))
            } catch {
                throw .internalError("\(kind.kind) can't be written as YAML: \(error)")
            }
        }
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        base.stream(status: status, contentType: contentType)
    }

    func listStream(status: Int, contentType: String) -> any ResponseStream {
        base.listStream(status: status, contentType: contentType)
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        base.upgradeToWebSocket(upgrade)
    }
}
