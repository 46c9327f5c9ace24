import KubeAPI
import KubeJSON
import NIOCore

/// Sends responses in the encoding that the client accepts. Handlers respond in JSON; API objects are encoded again
/// here, everything else is passed on unchanged.
struct NegotiatedSink: ResponseSink {
    private let base: any ResponseSink
    /// The encoding of successful responses.
    private let media: MediaType
    /// The encoding of errors.
    private let plainMedia: MediaType

    /// Wraps `sink`; returns `sink` itself if all responses to the request are sent as JSON.
    static func around(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard let accept = request.accept, accept != MediaType.json.rawValue else { return sink }
        let plain = ResponseFormat.plainMedia(accept: accept)
        // Handlers refuse a header without a supported format.
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

    /// Returns the object in the encoding `media`; nil if it must be sent as JSON.
    private static func encode(_ json: [UInt8], _ kind: GroupVersionKind, _ media: MediaType) throws(StatusError)
        -> (media: MediaType, bytes: ByteBuffer)?
    {
        switch media {
        case .json: return nil
        case .protobuf:
            // Discovery documents of the core group have no version.
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
