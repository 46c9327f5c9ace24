import KubeAPI
import Testing

@Suite struct IntOrStringTests {
    @Test(
        "percentages are scaled, rounded and limited",
        arguments: [
            ("25%", 10, true, 3), ("25%", 10, false, 2), ("0%", 10, true, 0), ("100%", 7, false, 7),
            ("200%", 7, true, 14), ("9223372036854775807%", 1_000, true, Int(Int32.max)),
        ] as [(IntOrString, Int, Bool, Int)])
    func percentages(value: IntOrString, total: Int, roundUp: Bool, expected: Int) {
        #expect(value.scaled(total: total, roundUp: roundUp) == expected)
    }

    @Test("integers are not scaled, and other strings have no value")
    func others() {
        #expect(IntOrString.int(3).scaled(total: 100, roundUp: true) == 3)
        #expect(IntOrString.string("http").scaled(total: 100, roundUp: true) == nil)
        #expect(IntOrString.string("%").scaled(total: 100, roundUp: true) == nil)
    }
}
