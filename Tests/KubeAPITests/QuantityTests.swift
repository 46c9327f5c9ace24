import KubeSupport
import TestSupport
import Testing

@testable import KubeAPI

@Suite struct QuantityTests {
    @Test(
        "the description is the canonical form",
        arguments: [
            ("0", "0"), ("100m", "100m"), ("0.1", "100m"), ("1000m", "1"), ("1024Mi", "1Gi"), ("1.5Gi", "1536Mi"),
            ("1000Ki", "1000Ki"), ("1e3", "1e3"), ("1500", "1500"), ("12000", "12k"), ("-1", "-1"), ("+5", "5"),
            ("0.5Ki", "512"), ("1n", "1n"), ("0.1n", "1n"), ("100Ei", "100Ei"), ("1.0", "1"), ("2.5", "2500m"),
            ("128974848", "128974848"), ("129e6", "129e6"), ("5E", "5E"), ("1E3", "1e3"), (".5", "500m"), ("5.", "5"),
        ])
    func canonical(text: String, expected: String) {
        #expect(Quantity(text)?.description == expected)
    }

    @Test(
        "invalid quantities are rejected",
        arguments: ["", "x", "1x", "1.2.3", "--1", "1 Gi", "Gi", ".", "1gi", "1e", "0x10"])
    func broken(text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test("amounts finer than the precision are rounded up")
    func rounding() {
        #expect(("1500m" as Quantity).value == 2)
        #expect(("100m" as Quantity).milliValue == 100)
        #expect(("0.0001" as Quantity).milliValue == 1)
        #expect(("1Gi" as Quantity).value == 1_073_741_824)
    }

    @Test("huge amounts are limited")
    func huge() {
        #expect(("999999999999999999999999999999999999999999Ei" as Quantity).value == .max)
    }

    @Test("amounts are added and compared regardless of their format")
    func arithmetic() {
        #expect(("1Gi" as Quantity) + "1024Mi" == "2Gi")
        #expect(("500m" as Quantity) < "1")
        #expect(("1024Mi" as Quantity) == "1Gi")
    }

    @Test("the fast paths have the same results as the general ones")
    func shortForms() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            let digits = String(random.next() % [10, 1_000, 2_000_000, 10_000_000_000][Int(random.next() % 4)])
            let suffix = ["", "m", "k", "Ki", "Mi", "Gi", "M", "u", "e3"][Int(random.next() % 9)]
            let sign = random.next() % 4 == 0 ? "-" : ""
            let text = sign + digits + suffix
            let quantity = try #require(Quantity(text))
            #expect(quantity.jsonString() == "\"\(quantity.description)\"")
            // A leading plus forces the general path.
            #expect(sign == "-" || Quantity("+" + text)?.description == quantity.description)
            #expect(try Quantity(json: quantity.json()) == quantity)
        }
    }
}
