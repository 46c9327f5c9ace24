import TestSupport
import Testing

@testable import KubeSupport

@Suite struct SortedMapTests {
    @Test("an empty map has no elements")
    func empty() {
        let map = SortedMap<Int, String>()
        #expect(map.isEmpty)
        #expect(map.first == nil)
        #expect(map.last == nil)
        #expect(map[1] == nil)
        #expect(Array(map.elements(from: 0)).isEmpty)
        #expect(map.rank(of: 7) == 0)
    }

    @Test(
        "elements are in the order of their keys, regardless of the order of insertion",
        arguments: [1, 31, 32, 33, 5_000])
    func order(count: Int) {
        let keys = Array(0..<count)
        var random = SplitMix64(seed: 42)
        for order in [keys, keys.reversed(), keys.shuffled(using: &random)] {
            var map = SortedMap<Int, Int>()
            for key in order { #expect(map.updateValue(-key, forKey: key) == nil) }
            #expect(map.map(\.key) == keys)
            #expect(map.map(\.value) == keys.map { -$0 })
            #expect(map.count == count)
            map.checkInvariants()
        }
    }

    @Test("the differences between two states are found, with few other elements", arguments: [0, 10, 5_000])
    func difference(count: Int) {
        var random = SplitMix64(seed: 11)
        var map = SortedMap<Int, Int>()
        for key in 0..<count { map[key * 2] = key }
        for _ in 0..<50 {
            let before = map
            var changes: [Int: Int?] = [:]
            for _ in 0..<Int.random(in: 0..<4, using: &random) {
                let key = Int.random(in: 0..<(2 * count + 10), using: &random)
                let value = Bool.random(using: &random) ? Int.random(in: 0..<1_000_000, using: &random) : nil
                map[key] = value
                changes[key] = .some(value)
            }
            let fresh = Dictionary(uniqueKeysWithValues: map.elements(notSharedWith: before).map { ($0.key, $0.value) })
            let stale = before.elements(notSharedWith: map).map(\.key)
            for (key, value) in changes {
                if let value {
                    #expect(fresh[key] == value)
                } else if before[key] != nil {
                    #expect(stale.contains(key))
                }
            }
            #expect(fresh.allSatisfy { map[$0.key] == $0.value })
            if changes.isEmpty { #expect(fresh.isEmpty && stale.isEmpty) }
            // At most a few leaves for each change.
            #expect(fresh.count <= 100 * changes.count && stale.count <= 100 * changes.count)
        }
    }

    @Test("nodes never allocate more than their capacity", arguments: [40, 5_000])
    func room(count: Int) {
        var random = SplitMix64(seed: 7)
        for order in [Array(0..<count), Array(0..<count).shuffled(using: &random)] {
            var map = SortedMap<Int, UInt8>()
            var snapshot = map
            for key in order {
                map[key] = 1
                if key % 10 == 0 { snapshot = map }
            }
            #expect(snapshot.count <= count)
            // The allocator may round up.
            func check(_ node: SortedMap<Int, UInt8>.Node) {
                guard node.isLeaf else { return node.children.forEach(check) }
                #expect(node.keys.capacity < SortedMap<Int, UInt8>.Node.capacity * 3 / 2)
            }
            check(map.root)
        }
    }

    @Test("copies are independent of each other")
    func snapshots() {
        var map = SortedMap<Int, Int>()
        for key in 0..<1_000 { map[key] = 0 }
        let snapshot = map
        var fork = map
        for key in 0..<1_000 where key % 3 == 0 { map[key] = 1 }
        for key in 0..<1_000 where key % 3 == 1 { map[key] = nil }
        for key in 1_000..<2_000 { fork[key] = 2 }
        #expect(snapshot.map(\.key) == Array(0..<1_000))
        #expect(snapshot.allSatisfy { $0.value == 0 })
        #expect(map.map(\.key) == (0..<1_000).filter { $0 % 3 != 1 })
        #expect(fork.count == 2_000)
        for tree in [map, snapshot, fork] { tree.checkInvariants() }
    }

    @Test("an iterator is not affected by later changes")
    func iteratorSnapshot() {
        var map = SortedMap<Int, Int>()
        for key in 0..<500 { map[key] = key }
        var seen: [Int] = []
        for (key, _) in map {
            seen.append(key)
            map[key] = nil
            map[1_000 + key] = key
        }
        #expect(seen == Array(0..<500))
        #expect(map.map(\.key) == Array(1_000..<1_500))
    }

    @Test("popping first elements keeps the invariants")
    func queue() {
        var map = SortedMap<Int, Int>()
        var expected = 0
        for key in 0..<5_000 {
            map[key] = key
            if key > 300 {
                #expect(map.popFirst()?.key == expected)
                expected += 1
            }
        }
        map.checkInvariants()
        while let (key, _) = map.popFirst() {
            #expect(key == expected)
            expected += 1
        }
        #expect(expected == 5_000)
        #expect(map.isEmpty)
    }

    @Test("random changes agree with a sorted array, snapshots included", arguments: [UInt64(1), 2, 3, 4])
    func model(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var map = SortedMap<Int, UInt64>()
        var model: [(key: Int, value: UInt64)] = []
        var snapshots: [(map: SortedMap<Int, UInt64>, model: [(key: Int, value: UInt64)])] = []
        for step in 0..<20_000 {
            // Phases of growth and shrinking, with a large and then a small key space.
            let key = Int.random(in: 0..<(step < 10_000 ? 3_000 : 300), using: &random)
            let at = model.partitioningIndex { $0.key >= key }
            let present = at < model.count && model[at].key == key
            #expect(map[key] == (present ? model[at].value : nil))
            if Int.random(in: 0..<100, using: &random) < (step / 2_500 % 2 == 0 ? 70 : 20) {
                let value = random.next()
                #expect(map.updateValue(value, forKey: key) == (present ? model[at].value : nil))
                if present { model[at].value = value } else { model.insert((key, value), at: at) }
            } else {
                #expect(map.removeValue(forKey: key) == (present ? model[at].value : nil))
                if present { model.remove(at: at) }
            }
            if step % 500 == 0 {
                snapshots.append((map, model))
                map.checkInvariants()
                let rank = model.partitioningIndex { $0.key >= key }
                #expect(map.rank(of: key) == rank)
                #expect(map.elements(from: key).map(\.key) == model[rank...].map(\.key))
                #expect(map.first?.key == model.first?.key)
                #expect(map.last?.key == model.last?.key)
            }
        }
        for (map, model) in snapshots {
            #expect(map.count == model.count)
            #expect(map.elementsEqual(model) { $0.key == $1.key && $0.value == $1.value })
            map.checkInvariants()
        }
    }

    @Test("readers on other threads see a consistent snapshot during writes")
    func concurrentReaders() async {
        var map = SortedMap<Int, Int>()
        for key in 0..<2_000 { map[key] = 0 }
        await withTaskGroup(of: Bool.self) { group in
            for round in 1...50 {
                let snapshot = map
                group.addTask {
                    snapshot.count == 2_000 && snapshot.allSatisfy { $0.value == round - 1 }
                }
                for key in 0..<2_000 { map[key] = round }
            }
            for await whole in group { #expect(whole) }
        }
    }
}

@Suite struct UTF8KeyTests {
    @Test("keys are ordered by their UTF-8 bytes")
    func order() {
        let sorted = ["", "A", "a", "a\u{0}", "a/", "ab", "e\u{301}", "z", "\u{e9}", "\u{ffff}", "\u{10000}"]
        #expect(
            sorted.shuffled().sorted { UTF8Key($0) < UTF8Key($1) }.elementsEqual(sorted) { UTF8Key($0) == UTF8Key($1) })
    }

    @Test("canonically equivalent strings are different keys")
    func equivalence() {
        #expect("e\u{301}" == "\u{e9}")
        #expect(UTF8Key("e\u{301}") != UTF8Key("\u{e9}"))
        #expect(Set([UTF8Key("e\u{301}"), UTF8Key("\u{e9}"), UTF8Key("\u{e9}")]).count == 2)
    }

    @Test("long and short strings are compared the same way")
    func long() {
        let prefix = String(repeating: "/registry/pods", count: 10)
        #expect(UTF8Key(prefix + "a") < UTF8Key(prefix + "b"))
        #expect(UTF8Key(prefix) < UTF8Key(prefix + "a"))
        #expect(UTF8Key("/") < UTF8Key(prefix))
        #expect(!(UTF8Key(prefix) < UTF8Key(prefix)))
    }
}

extension SortedMap {
    /// Checks the invariants: depth, fill, counts and the order of separators.
    fileprivate func checkInvariants() {
        var depths: Set<Int> = []
        func check(_ node: Node, depth: Int, from lower: Key?, to upper: Key?) {
            #expect(zip(node.keys, node.keys.dropFirst()).allSatisfy { $0 < $1 })
            if let lower { #expect(node.keys.allSatisfy { $0 >= lower }) }
            if let upper { #expect(node.keys.allSatisfy { $0 < upper }) }
            #expect(node.size <= Node.capacity)
            if node.isLeaf {
                depths.insert(depth)
                #expect(node.values.count == node.keys.count)
                #expect(node.count == node.keys.count)
                #expect(depth == 0 || node.count > 0)
            } else {
                #expect(node.children.count >= 2)
                #expect(node.values.isEmpty)
                #expect(node.keys.count == node.children.count - 1)
                #expect(node.count == node.children.reduce(0) { $0 + $1.count })
                for (index, child) in node.children.enumerated() {
                    check(
                        child, depth: depth + 1, from: index == 0 ? lower : node.keys[index - 1],
                        to: index == node.keys.count ? upper : node.keys[index])
                }
            }
        }
        check(root, depth: 0, from: nil, to: nil)
        #expect(depths.count <= 1)
    }
}

extension Array {
    fileprivate func partitioningIndex(where belongsRight: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsRight(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
