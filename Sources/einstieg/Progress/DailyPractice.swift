import Checklist
import Linguistics
import Reports
import Roleplay
import Scenarios
import Scoring

/// The round of the day at the keyboard: a sentence to warm up, a short scenario, an old mistake said better.
struct DailyPractice {
    private let desk: Desk
    private let seed: UInt64
    private let journal: PracticeJournal
    private let round: DailyRound

    init(desk: Desk, seed: UInt64) throws(Complaint) {
        self.desk = desk
        self.seed = seed
        journal = try PracticeJournal(desk, scenarios: desk.library.scenarios().readable, transcripts: .all)
        round = journal.round(desk.language, seed: seed)
    }

    /// Plays the round; whoever leaves a part of it leaves the round.
    ///
    /// - Parameter showsPlan: whether to say first what is due and why, where that does not stand on the screen already.
    func run(_ reader: inout any LineReader, showsPlan: Bool) throws {
        guard let next = round.plan.next, let scenario = journal.scenario(next.scenario.id) else {
            try desk.note(
                Localized(
                    de:
                        "Für heute gibt es kein anderes Szenario als das letzte. „einstieg scenario new“ schreibt eines.",
                    en: "There is no scenario today but the last one. “einstieg scenario new” writes one."))
            return
        }
        try desk.show(
            desk.page.heading(
                Localized(de: "Die Runde für heute: etwa fünf Minuten", en: "Today's round: about five minutes")[
                    desk.language]))
        if showsPlan { try desk.show(PracticePlanView(round.plan).text(desk.page)) }
        try desk.show("")
        let number = round.warmUp == nil ? 1 : 2
        if let warmUp = round.warmUp, let stage = journal.scenario(warmUp.scenario.id) {
            try heading(1, Localized(de: "Aufwärmen", en: "Warm-up"))
            guard try drill(warmUp.skill.item, in: stage, &reader) else { return }
        }
        try heading(number, Localized(de: "Ein kurzes Gespräch", en: "One short contact"))
        guard try play(scenario, &reader) else { return }
        if let lookBack = round.lookBack, let past = journal.past(lookBack.session) {
            try heading(number + 1, Localized(de: "Ein Blick zurück", en: "One look back"))
            guard try mend(lookBack, past, &reader) else { return }
        }
        try close()
    }

    private func heading(_ number: Int, _ title: Localized) throws {
        try desk.show(desk.page.heading("\(number). \(title[desk.language])"))
    }

    private func play(_ scenario: Scenario, _ reader: inout any LineReader) throws -> Bool {
        while true {
            var practice = try Practice(desk: desk, scenario: scenario, seed: seed, isExam: false)
            switch try practice.play(&reader) {
            case .restart: continue
            case .left: return false
            case .finished: return true
            }
        }
    }

    /// Asks for one sentence that meets one item, twice at most; false where the trainee leaves.
    private func drill(
        _ item: ChecklistItem, in scenario: Scenario, _ reader: inout any LineReader
    ) throws -> Bool {
        let prospect = scenario.prospect
        let page = desk.page
        try desk.show(page.paragraph("\(prospect.name), \(prospect.role), \(prospect.company), \(prospect.industry)"))
        try desk.show(prospect.facts.map { page.entry("–", $0.text, indent: 4) }.joined(separator: "\n"))
        if let trigger = prospect.trigger {
            let occasion = Localized(de: "Anlass:", en: "Occasion:")[desk.language]
            try desk.show(page.entry(occasion, trigger.what + (trigger.when.map { ", \($0)" } ?? "")))
        }
        try desk.note(
            Localized(
                de: "Ein oder zwei Sätze genügen. Gefragt ist nur dieser Punkt: \(item.title.de).",
                en: "A sentence or two will do. Only this point is asked for: \(item.title.en)."))
        return try attempt(item, in: scenario, tries: 2, &reader)
    }

    /// Shows what was said then and asks for it once more; false where the trainee leaves.
    private func mend(
        _ lookBack: DailyRound.LookBack, _ past: PastSession, _ reader: inout any LineReader
    ) throws -> Bool {
        guard let mistake = past.mistake("opener.\(lookBack.item.rawValue)") else { return true }
        let scenario = past.session.scenario
        let page = desk.page
        let ago = round.plan.today - journal.day(lookBack.session)
        try desk.show(
            page.paragraph(
                Localized(
                    de:
                        "„\(scenario.title)“, \(ago == 1 ? "gestern" : "vor \(ago) Tagen"), \(scenario.prospect.name), \(scenario.prospect.company):",
                    en:
                        "“\(scenario.title)”, \(ago == 1 ? "yesterday" : "\(ago) days ago"), \(scenario.prospect.name), \(scenario.prospect.company):"
                )[desk.language]))
        let marks = desk.language == .german ? ("„", "“") : ("“", "”")
        if let sentence = mistake.sentence { try desk.show(page.note(marks.0 + sentence + marks.1, indent: 4)) }
        try desk.show(page.entry(mistake.title[desk.language], mistake.reason[desk.language]))
        if let advice = mistake.advice { try desk.show(page.entry("→", advice[desk.language])) }
        try desk.note(Localized(de: "Wie sagen Sie es heute?", en: "How do you say it today?"))
        return try attempt(lookBack.item, in: scenario, tries: 1, &reader)
    }

    private func attempt(
        _ item: ChecklistItem, in scenario: Scenario, tries: Int, _ reader: inout any LineReader
    ) throws -> Bool {
        var prefill: String?
        for number in 1...tries {
            guard let said = try line(prefill, &reader) else { return false }
            guard !said.isEmpty else { break }
            let letter = Letter(
                scenario.channel.isWritten ? said.replacingBreakMarks : said, channel: scenario.channel)
            let marks = desk.checker.marks(
                for: Opener(context: scenario.openerContext, subject: letter.subject, text: letter.body))
            guard let mark = marks.items[item] else { break }
            try show(mark, item)
            if mark.level == .met { break }
            if number < tries {
                try desk.note(
                    Localized(
                        de: "Noch einmal? Eine leere Zeile geht weiter.", en: "Once more? An empty line goes on."))
                prefill = said
            }
        }
        try desk.show("")
        return true
    }

    private func show(_ mark: ItemMark, _ item: ChecklistItem) throws {
        let page = desk.page
        try desk.show(page.entry(mark.level.symbol, "\(item.title[desk.language])  \(mark.reason[desk.language])"))
        if let advice = mark.advice { try desk.show(page.entry("→", advice[desk.language], indent: 4)) }
    }

    /// The line that is typed; empty to go on, nil to leave.
    private func line(_ prefill: String?, _ reader: inout any LineReader) throws -> String? {
        let prompt = Localized(de: "Sie> ", en: "You> ")[desk.language]
        while true {
            switch try desk.read(&reader, prompt: prompt, prefill: prefill) {
            case .interrupted, .setAside: continue
            case .end: return nil
            case .line(let typed):
                let said = typed.trimmingSpace
                if ["/ende", "/quit"].contains(said.lowercased()) { return nil }
                if !desk.isInteractive { try desk.show(desk.page.entry(prompt.trimmingSpace, said, indent: 0)) }
                return said
            }
        }
    }

    private func close() throws {
        let sessions = try PracticeJournal(desk, scenarios: [], transcripts: .wherePointsAreMissing).sessions
        let clock = desk.notebook.clock
        let streak = PracticePlanView.streak(PracticeStreak(sessions, now: clock.now(), days: clock.days))
        try desk.note(
            Localized(
                de: ["Das war die Runde für heute.", streak?.de].compactMap(\.self).joined(separator: " "),
                en: ["That was today's round.", streak?.en].compactMap(\.self).joined(separator: " ")))
    }
}
