/// A table in the format of etcdctl.
enum TextTable {
    static func text(_ titles: [String], _ rows: [[String]]) -> String {
        let widths = titles.indices.map { column in
            ([titles] + rows).reduce(0) { max($0, $1[column].count) }
        }
        let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
        func line(_ cells: [String], centred: Bool) -> String {
            let padded = zip(cells, widths).map { cell, width in
                let space = width - cell.count
                let left = centred ? (space + 1) / 2 : space
                return " " + String(repeating: " ", count: left) + cell + String(repeating: " ", count: space - left)
                    + " "
            }
            return "|" + padded.joined(separator: "|") + "|"
        }
        return ([rule, line(titles, centred: true), rule] + rows.map { line($0, centred: false) } + [rule])
            .joined(separator: "\n")
    }
}
