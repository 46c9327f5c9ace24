/// Formats numbers with at least three significant digits and thousands separators.
enum Figures {
    static func milliseconds(_ nanoseconds: UInt64) -> String { number(Double(nanoseconds) / 1e6) }

    static func microseconds(_ seconds: Double, _ operations: Int) -> String {
        number(seconds * 1e6 / Double(operations))
    }

    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "-" }
        let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : 2
        let scale = [1.0, 10, 100][decimals]
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let whole = grouped(Int(scaled) / Int(scale))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return sign + whole }
        let digits = String(Int(scaled) % Int(scale))
        return "\(sign)\(whole).\(String(repeating: "0", count: decimals - digits.count))\(digits)"
    }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }
}
