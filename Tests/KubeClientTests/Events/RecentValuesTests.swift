import Testing

@testable import KubeClient

@Suite struct RecentValuesTests {
    @Test("the values set most recently are kept when the capacity is exceeded")
    func bounded() {
        var values = RecentValues<Int, Int>(capacity: 10)
        for number in 0..<100 {
            values[number] = number
            values[-1] = number
            #expect(values.count <= 20)
        }
        for number in 92..<100 { #expect(values[number] == number) }
        #expect(values[-1] == 99)
        #expect(values[1] == nil)
        values[99] = nil
        #expect(values[99] == nil)
    }
}
