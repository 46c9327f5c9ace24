import KubeJSON

/// One way in which an answer is not what was recorded.
package struct Difference: Sendable {
    /// What differs, in a form that is the same for all lines with this kind of difference: without names and indices.
    package let shape: String
    /// Where, exactly.
    package let place: String
    package let expected: JSONValue?
    package let got: JSONValue?

    package init(_ shape: String, at place: String, expected: JSONValue?, got: JSONValue?) {
        self.shape = shape
        self.place = place
        self.expected = expected
        self.got = got
    }
}

/// A place in a document: keys, and indices of lists.
struct Place {
    /// With its indices.
    private(set) var text: String
    /// With `[*]` for indices and `*` for keys that users choose.
    private(set) var shape: String
    private var isChosen = false

    /// Maps whose keys users choose.
    private static let maps: Set<String> = [
        "labels", "annotations", "matchLabels", "data", "stringData", "binaryData", "nodeSelector", "hard", "used",
        "requests", "limits", "capacity", "allocatable", "properties", "fieldsV1",
    ]

    init(_ root: String) {
        text = root
        shape = root
    }

    func appending(_ key: String) -> Place {
        var place = self
        place.text += text.isEmpty ? key : ".\(key)"
        let isMember = isChosen || key.hasPrefix("f:") || key.hasPrefix("k:") || key.hasPrefix("v:")
        place.shape += (shape.isEmpty ? "" : ".") + (isMember ? "*" : key)
        place.isChosen = Self.maps.contains(key)
        return place
    }

    func appending(_ index: Int) -> Place {
        var place = self
        place.text += "[\(index)]"
        place.shape += "[*]"
        return place
    }
}

/// Texts without what differs from line to line.
enum Shape {
    /// `text` with `"…"` for quoted parts and `N` for numbers.
    static func of(_ text: String) -> String {
        var result = ""
        var isQuoted = false
        var isNumber = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
                if isQuoted { result += "\"…\"" }
                continue
            }
            if isQuoted { continue }
            if character.isNewline {
                result += " "
                continue
            }
            let isDigit = character.isASCII && character.isNumber
            if isDigit, !isNumber { result.append("N") }
            if !isDigit { result.append(character) }
            isNumber = isDigit
        }
        return String(result.prefix(160))
    }
}
