import TestSupport
import Testing

@testable import KubePKI

/// No kubeconfig file makes the reader crash, and every file that can be read survives a round trip.
@Suite struct KubeconfigFuzzTests {
    private static let files = [
        """
        apiVersion: v1
        kind: Config
        clusters:
        - cluster: {certificate-authority-data: eA==, server: 'https://192.0.2.1:6443', tls-server-name: k}
          name: c
        - name: d
          cluster:
            insecure-skip-tls-verify: true
            certificate-authority: /etc/ca.crt
            server: https://[::1]:6443
        contexts:
        - context: {cluster: c, user: u, namespace: n}
          name: x
        current-context: x
        users:
        - name: u
          user: {client-certificate-data: eA==, client-key-data: eA==}
        - name: t
          user: {token: abc, tokenFile: /var/token, username: a, password: b}
        preferences: {}
        """,
        #"{"apiVersion":"v1","kind":"Config","clusters":[{"name":"c","cluster":{"server":"https://h"}}],"users":null}"#,
        "a: &a [1]\nb: *a\nclusters:\n- &c {name: c, cluster: {server: s}}\n- *c\n",
    ].map { Array($0.utf8) }

    @Test("mutated kubeconfig files are rejected or survive a round trip")
    func files() throws {
        for seed in FuzzRounds(800) {
            var mutator = Mutator(seed: seed)
            let bytes = mutator.mutated(mutator.pick(Self.files), with: mutator.pick(Self.files))
            guard let read = try? Kubeconfig(yaml: String(decoding: bytes, as: UTF8.self), name: "file") else {
                continue
            }
            _ = try? read.resolve(directory: "/nonexistent")
            // libyaml does not handle hundreds of byte order marks correctly.
            guard let text = try? read.yaml(), !text.contains("\\uFEFF") else { continue }
            #expect(try Kubeconfig(yaml: text, name: "again") == read, "seed \(seed): \(text.debugDescription)")
        }
    }
}
