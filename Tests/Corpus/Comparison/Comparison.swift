import KubeJSON

/// Compares what was answered with what was recorded.
package struct Comparison: Sendable {
    /// Nil where recorded texts have no markers.
    let markers: Markers?
    let cleaning: Cleaning

    /// - Parameter issuer: The name of the service account issuer, for texts with markers.
    package init(issuer: String? = nil, caller: String = CorpusServer.administrator) {
        markers = issuer.map { Markers(issuer: $0) }
        cleaning = Cleaning(caller: caller)
    }

    init(markers: Markers?, cleaning: Cleaning) {
        self.markers = markers
        self.cleaning = cleaning
    }

    /// How `got` differs from `expected`, which are both cleaned. `root` names the document in the differences.
    package func documents(_ expected: JSONValue?, _ got: JSONValue?, _ root: String) -> [Difference] {
        var differences: [Difference] = []
        compare(expected, got, Place(root), &differences)
        return differences
    }

    private func compare(
        _ expected: JSONValue?, _ got: JSONValue?, _ place: Place, _ differences: inout [Difference]
    ) {
        func note(_ what: String) {
            differences.append(
                Difference("\(place.shape) \(what)", at: place.text, expected: expected, got: got))
        }
        switch (expected, got) {
        case (nil, nil): return
        case (_?, nil): note("missing")
        case (nil, _?): note("unexpected")
        case (.object(let expected)?, .object(let got)?):
            for (key, value) in expected { compare(value, got[key], place.appending(key), &differences) }
            for (key, value) in got where expected[key] == nil {
                compare(nil, value, place.appending(key), &differences)
            }
        case (.array(let expected)?, .array(let got)?):
            guard expected.count == got.count else {
                return note(expected.count < got.count ? "has more elements" : "has fewer elements")
            }
            for index in expected.indices {
                compare(expected[index], got[index], place.appending(index), &differences)
            }
        case (let expected?, let got?):
            if !Self.areEqual(expected, got), !isMarked(expected, got) {
                note(expected.typeName == got.typeName ? "differs" : "is a \(got.typeName), not a \(expected.typeName)")
            }
        }
    }

    /// JSON has one type of numbers.
    static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .number(let right)): Double(left) == right
        case (.number(let left), .integer(let right)): left == Double(right)
        default: left == right
        }
    }

    private func isMarked(_ expected: JSONValue, _ got: JSONValue) -> Bool {
        guard let markers, case .string(let expected) = expected, case .string(let got) = got else { return false }
        return markers.match(expected, got)
    }

    /// Whether two texts are the same as far as they have to be.
    func areTextsEqual(_ expected: String, _ got: String) -> Bool {
        expected == got || markers?.match(expected, got) ?? false
    }

    /// Messages are the same when their parts between brackets are, in any order: they come from maps.
    package func areMessagesEqual(_ expected: String, _ got: String) -> Bool {
        let (expected, got) = (cleaning.message(expected), cleaning.message(got))
        if areTextsEqual(expected, got) { return true }
        guard let expected = BracketedMessage(expected), let got = BracketedMessage(got),
            areTextsEqual(expected.begin, got.begin), areTextsEqual(expected.end, got.end)
        else { return false }
        return areSetsEqual(expected.parts, got.parts, areTextsEqual)
    }

    /// Whether each element of one list is the same as one of the other.
    func areSetsEqual<Element>(
        _ expected: [Element], _ got: [Element], _ areEqual: (Element, Element) -> Bool
    ) -> Bool {
        guard expected.count == got.count else { return false }
        var rest = got
        for element in expected {
            guard let index = rest.firstIndex(where: { areEqual(element, $0) }) else { return false }
            rest.remove(at: index)
        }
        return true
    }
}

/// A message with a list of parts in it: `… is invalid: [first, second]`.
private struct BracketedMessage {
    var begin: String
    var parts: [String]
    var end: String

    init?(_ text: String) {
        guard let open = text.range(ofText: ": ["), let close = text.lastIndex(of: "]"), open.upperBound <= close else {
            return nil
        }
        begin = String(text[..<open.upperBound])
        end = String(text[close...])
        parts = []
        var rest = text[open.upperBound..<close]
        while let comma = rest.range(ofText: ", ") {
            parts.append(String(rest[..<comma.lowerBound]))
            rest = rest[comma.upperBound...]
        }
        parts.append(String(rest))
    }
}
