import KubeServing
import NIOCore
import Testing

@testable import Kubelet

@Suite("Channel protocols")
struct ChannelProtocolTests {
    private func chosen(_ offered: [String]) -> ChannelProtocol? {
        ChannelProtocol.choose(from: offered, of: ChannelProtocol.remoteCommand)
    }

    @Test("The client's first supported protocol is selected; without a protocol, the oldest one is")
    func choice() {
        #expect(chosen(["v9.channel.k8s.io", "channel.k8s.io", "v5.channel.k8s.io"])?.name == "channel.k8s.io")
        #expect(chosen(["v5.channel.k8s.io", "v4.channel.k8s.io"])?.version == 5)
        #expect(chosen([])?.name == "" && chosen([])?.version == 1)
        #expect(chosen(["other"]) == nil && chosen([""]) == nil)
        for name in ["base64.channel.k8s.io", "v4.base64.channel.k8s.io"] { #expect(chosen([name])?.isBase64 == true) }
        #expect(ChannelProtocol.choose(from: ["v5.channel.k8s.io"], of: ChannelProtocol.portForward) == nil)
    }

    @Test("Messages consist of a channel's number and content, in binary or in base64")
    func messages() throws {
        let binary = try #require(chosen(["channel.k8s.io"]))
        let text = try #require(chosen(["base64.channel.k8s.io"]))
        #expect(binary.message(1, [0x68, 0x69]) == .binary(ByteBuffer(bytes: [1, 0x68, 0x69])))
        #expect(text.message(1, [0x68, 0x69]) == .text("1aGk="))
        for framing in [binary, text] {
            let read = try #require(framing.read(framing.message(4, [7, 8])))
            #expect(read.channel == 4 && read.content == ByteBuffer(bytes: [7, 8]))
        }
        #expect(binary.read(.text("\u{0}ls"))?.content == ByteBuffer(string: "ls"))
        for message in ["", "xaGk=", "1a", "1:::"] { #expect(text.read(.text(message)) == nil) }
        #expect(binary.read(.binary(ByteBuffer())) == nil)
    }

    @Test("A command's result is a Status; old protocols send a failure's message, and nothing for success")
    func results() throws {
        let new = try #require(chosen(["v4.channel.k8s.io"]))
        let old = try #require(chosen(["channel.k8s.io"]))
        let success = Array(#"{"metadata":{},"status":"Success"}"#.utf8)
        let failure = Array(#"{"metadata":{},"status":"Failure","message":"it failed: 5","code":500}"#.utf8)
        #expect(RemoteCommand.result(success, new) == success && RemoteCommand.result(failure, new) == failure)
        #expect(RemoteCommand.result(success, old) == nil)
        #expect(RemoteCommand.result(failure, old) == Array("it failed: 5".utf8))
        #expect(RemoteCommand.result([], new) == nil)
    }

    @Test("Invalid port numbers are rejected")
    func ports() throws {
        #expect(try PortForward.ports(of: [("port", "80,443"), ("x", "1"), ("port", "8080")]) == [80, 443, 8080])
        for value in ["0", "-1", "65536", "http", "", "80,"] {
            #expect(throws: KubeletError.self, "\(value)") { try PortForward.ports(of: [("port", value)]) }
        }
        #expect(throws: KubeletError.self) { try PortForward.ports(of: []) }
        #expect(throws: KubeletError.self) {
            try PortForward.ports(of: (1...128).map { ("port", "\($0)") })
        }
    }
}
