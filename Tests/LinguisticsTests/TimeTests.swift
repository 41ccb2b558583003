import Testing

@testable import Linguistics

@Suite("Times and durations that a text names")
struct TimeTests {
    @Test(arguments: [
        ("Dienstag um zehn oder Donnerstag um 14 Uhr?", ["Dienstag um zehn", "Donnerstag um 14 Uhr"]),
        ("Dienstag oder Mittwoch", ["Dienstag", "Mittwoch"]),
        ("am 18. Juni, 9:30 Uhr", ["18. Juni, 9:30 Uhr"]),
        ("morgen um halb zehn", ["morgen um halb zehn"]),
        ("Donnerstag um 7 Uhr 30", ["Donnerstag um 7 Uhr 30"]), ("at quarter past four", ["at quarter past four"]),
        ("Thursday at a quarter past four", ["Thursday at a quarter past four"]), ("next quarter", ["next quarter"]),
        ("Donnerstag um drei am Telefon", ["Donnerstag um drei"]), ("Thursday at three am", ["Thursday at three am"]),
        ("um 10 oder um 14 Uhr", ["um 10", "um 14 Uhr"]),
        ("10 oder 14 Uhr", ["10", "14 Uhr"]),
        ("vor der Frühschicht", ["vor der Frühschicht"]),
        ("nächste Woche", ["nächste Woche"]),
        ("am 3. um acht oder am 6. nach Dienstschluss", ["3. um acht", "6. nach Dienstschluss"]),
        ("Montag zwischen acht und neun", ["Montag zwischen acht und neun"]), ("Di/Do", ["Di", "Do"]),
        ("Mo–Do 8–16 Uhr", ["Mo–Do 8–16 Uhr"]), ("KW 12", ["KW 12"]), ("wed or fri", ["wed", "fri"]),
        ("tue at 10?", ["tue at 10"]), ("wed 10am", ["wed 10am"]), ("they wed 10 years ago", []),
        ("at ten past four", ["at ten past four"]), ("the 9th or the 12th", ["9th", "12th"]),
        ("vor oder nach der Mittagspause", ["vor oder nach der Mittagspause"]),
        ("Tuesday at ten or Friday at two", ["Tuesday at ten", "Friday at two"]),
        ("at half past two", ["at half past two"]), ("tomorrow at 3 pm", ["tomorrow at 3 pm"]),
        ("UEBERMORGEN, übermorgen", ["UEBERMORGEN", "übermorgen"]),
        ("Wir sind um 20 Minuten schneller", []), ("Guten Morgen", []), ("Good morning", []),
        ("mit di und mo", []), ("nach zwei Jahren", []), ("20 Prozent", []), ("am Morgen. Zehn Leute", ["Morgen"]),
        ("", []),
    ])
    func times(source: String, expected: [String]) {
        let text = Text(source)
        #expect(TimeMark.all(in: text).map { text.quote(text.range(ofWords: $0.words)) } == expected)
    }

    @Test(arguments: [
        ("Dienstag", true, false, false), ("um zehn Uhr", false, true, false), ("vormittags", false, false, true),
        ("Dienstag um zehn", true, true, false), ("Mittwoch vormittags", true, false, true),
        ("nächste Woche", false, false, false), ("Tuesday afternoon", true, false, true),
    ])
    func parts(source: String, day: Bool, clock: Bool, part: Bool) throws {
        let marks = TimeMark.all(in: Text(source))
        #expect(marks.count == 1)
        let mark = try #require(marks.first)
        #expect([mark.hasDay, mark.hasClock, mark.hasPart] == [day, clock, part])
        #expect(mark.isVague == !(day || clock || part))
    }

    @Test(arguments: [
        ("eine Viertelstunde", [15]), ("10 Minuten oder eine halbe Stunde", [10, 30]), ("twenty minutes", [20]),
        ("a quarter of an hour", [15]), ("half an hour", [30]), ("eine Stunde", [60]), ("zwei Stunden", [120]),
        ("10–15 Minuten", [15]), ("zehn bis fünfzehn Minuten", [15]), ("10 kurze Minuten", [10]),
        ("fünfzehn Minütchen", [15]), ("FUENFZEHN MINUTEN", [15]), ("ein paar Minuten", [5]), ("20 min", [20]),
        ("a couple of minutes", [5]), ("15-minütig", [15]), ("dreiviertelstunde", [45]), ("an hour", [60]),
        ("in zwei Jahren", []), ("zehn. Minuten", []), ("Minuten", []), ("20 Prozent", []), ("", []),
    ])
    func durations(source: String, minutes: [Int]) {
        #expect(DurationMark.all(in: Text(source)).map(\.minutes) == minutes)
    }

    /// Marks lie in the text, in order and without overlaps, whatever the text.
    @Test func marksLieInTheText() {
        var generator = SplitMix(state: 5)
        let pieces = [
            "Dienstag", "um", "zehn", "10", "14:30", "Uhr", "oder", "bis", "–", ",", ".", "halb", "nach", "der",
            "Woche",
            "nächste", "18.", "Juni", "Minuten", "eine", "Viertelstunde", "half", "an", "hour", "past", "Di", "Do",
            "am",
            "morgen", "früh", "jeden", "Tag", "vor", "Frühschicht", "\n", "first", "thing", "pm", "quarter", "zwischen",
        ]
        for _ in 0..<10_000 {
            let source = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined(separator: " ")
            let text = Text(source)
            var end = 0
            for mark in TimeMark.all(in: text) {
                #expect(end <= mark.words.lowerBound && !mark.words.isEmpty, "\(source)")
                #expect(mark.words.upperBound <= text.words.count, "\(source)")
                if let day = mark.dayWord { #expect(mark.words.contains(day), "\(source)") }
                end = mark.words.upperBound
            }
            end = 0
            for mark in DurationMark.all(in: text) {
                #expect(end <= mark.words.lowerBound && mark.words.upperBound <= text.words.count, "\(source)")
                #expect(mark.minutes >= 0)
                end = mark.words.upperBound
            }
        }
    }
}
