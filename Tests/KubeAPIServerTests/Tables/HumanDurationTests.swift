import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct HumanDurationTests {
    @Test(
        "durations have at most two units",
        arguments: [
            (-2, "<invalid>"), (-1, "0s"), (119, "119s"), (120, "2m"), (330, "5m30s"), (600, "10m"), (10_800, "3h"),
            (12_600, "3h30m"), (28_800, "8h"), (172_800, "2d"), (187_200, "2d4h"), (691_200, "8d"),
            (63_072_000, "2y"), (65_664_000, "2y30d"), (252_288_000, "8y"),
        ] as [(Int64, String)])
    func text(_ seconds: Int64, _ expected: String) {
        #expect(HumanDuration.text(seconds: seconds) == expected)
    }

    @Test("labels and selectors are sorted by key, and <none> without any")
    func labels() {
        #expect(LabelText.labels([:]) == "<none>")
        #expect(LabelText.labels(["b": "2", "a": "1"]) == "a=1,b=2")
        #expect(LabelText.selector(nil) == "<none>")
        #expect(LabelText.selector(LabelSelector { $0.matchLabels = ["b": "2", "a": "1"] }) == "a=1,b=2")
    }
}
