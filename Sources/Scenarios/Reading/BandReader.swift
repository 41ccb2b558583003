import Linguistics

extension Skill {
    /// What the bands of a scenario look like: `{novice: 0-15, expert: 60-95}`, in percent.
    static let bands = Group(
        allCases.map { skill in
            Key(
                skill.rawValue, .text,
                Localized(
                    de: "Die Spanne in Prozent für die Stufe „\(skill.title.de)“.",
                    en: "The band in percent for the skill “\(skill.title.en)”."), .optional)
        },
        rule: { mapping in
            for entry in mapping.entries {
                if let text = try? entry.text(), band(text) == nil { return entry.mistake(BandExpected(text)) }
            }
            return nil
        })

    /// Reads where trainees of each skill should get.
    static func readBands(_ field: YAMLField) throws(Diagnostic) -> [Skill: ClosedRange<Int>] {
        let mapping = try field.mapping()
        var bands: [Skill: ClosedRange<Int>] = [:]
        for skill in allCases { bands[skill] = band(try mapping[skill.rawValue]?.text() ?? "") }
        return bands
    }

    /// Two whole numbers from 0 to 100 with a dash between them; a percent sign may follow.
    private static func band(_ text: String) -> ClosedRange<Int>? {
        let numbers = text.filter { !$0.isWhitespace && $0 != "%" }
            .split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { Int($0) }
        guard numbers.count == 2, let low = numbers[0], let high = numbers[1] else { return nil }
        return 0 <= low && low <= high && high <= 100 ? low...high : nil
    }
}
