import Linguistics

extension Double {
    /// The number with one decimal place at most, as a language writes it: "3,5", "3.5", "3".
    func shortened(_ language: Language) -> String {
        let tenths = Int((self * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        let sign = tenths < 0 ? "−" : ""
        return sign + "\(whole)" + (rest == 0 ? "" : (language == .german ? "," : ".") + "\(rest)")
    }

    /// A p-value with two decimal places: "= 0,04", "< 0,01".
    func asProbability(_ language: Language) -> String {
        let point = language == .german ? "," : "."
        let hundredths = Int((self * 100).rounded())
        if hundredths == 0 { return "< 0\(point)01" }
        return "= \(hundredths / 100)\(point)" + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
