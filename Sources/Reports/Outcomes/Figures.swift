import Linguistics
import Outcomes

/// Figures as people write them in a language; a figure and its sign are never parted at the end of a line.
struct Figures {
    let language: Language

    /// A whole number with its thousands grouped: "1.240", "1,240".
    func whole(_ number: Int) -> String {
        let digits = String(abs(number))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .german ? "." : "," }
            grouped.append(digit)
        }
        return (number < 0 ? "−" : "") + grouped
    }

    /// A number with so many decimals: "0,3".
    func decimal(_ number: Double, _ places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        guard abs(number) < 1e12 else { return number < 0 ? "−∞" : "∞" }
        let scaled = Int((abs(number) * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let sign = number < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + whole(scaled) }
        let point = language == .german ? "," : "."
        return sign + whole(scaled / scale) + point + String(repeating: "0", count: places - fraction.count) + fraction
    }

    /// A number without a decimal that says nothing: "2", "2,5".
    func short(_ number: Double) -> String {
        number.rounded() == number ? decimal(number, 0) : decimal(number, 1)
    }

    /// A share in percent without the sign: one decimal below ten percent, none above.
    func points(_ share: Double) -> String {
        let percent = share * 100
        return abs(percent) < 9.95 && percent != 0 ? decimal(percent, 1) : decimal(percent, 0)
    }

    /// A share in percent: "3,0 %".
    func percent(_ share: Double) -> String { points(share) + "\u{A0}%" }

    /// An interval of shares: "1,7–5,2 %".
    func percent(_ range: ClosedRange<Double>) -> String {
        "\(points(range.lowerBound))–\(points(range.upperBound))\u{A0}%"
    }

    /// A round share, such as the end of a scale: "5 %", "0,5 %".
    func round(_ share: Double) -> String {
        let percent = (share * 1e6).rounded() / 1e4
        return short(percent) + "\u{A0}%"
    }

    /// A band of whole percents: "1–3 %".
    func band(_ range: ClosedRange<Double>) -> String {
        "\(decimal(range.lowerBound * 100, 0))–\(decimal(range.upperBound * 100, 0))\u{A0}%"
    }

    /// A difference of shares in percentage points: "+3,0".
    func signed(_ difference: Double) -> String { (difference > 0 ? "+" : "") + points(difference) }

    /// A share with its interval: "12 von 400: 3,0 % (1,7–5,2 %)".
    func share(_ share: Share) -> String {
        let head = Localized(
            de: "\(whole(share.count)) von \(whole(share.total))", en: "\(whole(share.count)) of \(whole(share.total))")[
                language]
        guard let value = share.value else { return head }
        return "\(head): \(percent(value)) (\(percent(share.wilson)))"
    }

    /// A p-value: "0,059", "< 0,001".
    func pValue(_ p: Double) -> String { p < 0.0005 ? "<\u{A0}" + decimal(0.001, 3) : decimal(p, 3) }

    /// A time of so many minutes: "42 Minuten", "3,5 Stunden", "2 Tage".
    func duration(_ minutes: Double) -> String {
        func unit(_ value: Double, _ one: Localized, _ many: Localized) -> String {
            "\(short(value))\u{A0}\((value == 1 ? one : many)[language])"
        }
        if minutes < 120 {
            return unit(minutes, Localized(de: "Minute", en: "minute"), Localized(de: "Minuten", en: "minutes"))
        }
        if minutes < 2880 {
            let hours = (minutes / 6).rounded() / 10
            return unit(hours, Localized(de: "Stunde", en: "hour"), Localized(de: "Stunden", en: "hours"))
        }
        let days = (minutes / 144).rounded() / 10
        return unit(days, Localized(de: "Tag", en: "day"), Localized(de: "Tage", en: "days"))
    }

    /// A day: "28.11.2026", "28 Nov 2026".
    func day(_ day: CalendarDay) -> String {
        let text = PlanView.day(day, language)
        return String(text.drop { $0 != " " }.dropFirst())
    }
}
