import KubeAPI

/// Lists of indexes and ranges of indexes, such as `0,2-4`.
enum IndexList {
    struct Problem: Error, Hashable {
        let text: String
    }

    /// Returns the number of indexes in the list, or the problem if it is malformed or has an index not below
    /// `completions`.
    static func count(_ text: String, completions: Int32) -> Result<Int32, Problem> {
        if text.isEmpty { return .success(0) }
        var total: Int32 = 0
        var last: Int32?
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let limits = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            if limits.count > 2 {
                return .failure(
                    Problem(
                        text:
                            "the fragment \(GoText.quoted(String(part))) violates the requirement that an index interval "
                            + "can have at most two parts separated by '-'"))
            }
            var numbers: [Int32] = []
            for limit in limits {
                guard let number = Int32(limit) else {
                    return .failure(
                        Problem(text: "cannot convert string to integer for index: \(GoText.quoted(limit))"))
                }
                if number >= completions {
                    return .failure(Problem(text: "too large index: \(GoText.quoted(limit))"))
                }
                numbers.append(number)
            }
            let (first, end) = (numbers[0], numbers[numbers.count - 1])
            if numbers.count == 2, first >= end {
                return .failure(Problem(text: "non-increasing order, previous: \(first), current: \(end)"))
            }
            if let last, last >= first {
                return .failure(Problem(text: "non-increasing order, previous: \(last), current: \(first)"))
            }
            total += end - first + 1
            last = end
        }
        return .success(total)
    }
}
