import KubeSupport
import Testing

@Suite struct SortedMapBuildingTests {
    @Test("a map made from sorted keys equals one made by insertions, also after changes", arguments: 0...3)
    func building(scale: Int) {
        let sizes = [[0, 1, 2, 7, 8, 23, 24, 25], [31, 32, 33, 48, 49, 100], [575, 576, 577, 1_000], [20_000]][scale]
        for size in sizes {
            let keys = (0..<size).map { $0 * 2 }
            var map = SortedMap(sortedKeys: keys, values: keys.map { -$0 })
            #expect(map.count == size)
            #expect(map.map(\.key) == keys)
            #expect(keys.allSatisfy { map[$0] == -$0 && map[$0 + 1] == nil })
            #expect(keys.enumerated().allSatisfy { map.rank(of: $0.element) == $0.offset })
            let snapshot = map
            for key in keys where key % 3 == 0 { map[key] = nil }
            for key in keys { map[key + 1] = key }
            let expected = keys.flatMap { $0 % 3 == 0 ? [$0 + 1] : [$0, $0 + 1] }
            #expect(map.map(\.key) == expected)
            #expect(snapshot.map(\.key) == keys)
            for key in expected { map[key] = nil }
            #expect(map.isEmpty)
        }
    }
}
