import Checklist
import Linguistics
import Reports
import Scoring
import Teamwork

/// After a call: those who listened mark it, then the program, and what differs is talked about.
extension TeamTraining {
    mutating func askForMarks(of member: Int, _ reader: inout any LineReader) throws {
        if isNews, session.turns.last?.observations.isEmpty == true { try remindOfGuide() }
        let typed = try ask(name(member) + Localized(de: ", vier Marken", en: ", four marks")[language], &reader)
        guard let typed else { return }
        if typed == "-" || typed == "–" { return try record(.marked(member: member, nil)) }
        guard let levels = ItemLevels(typed) else {
            return try desk.note(
                Localized(
                    de:
                        "Vier Zahlen in der Reihenfolge des Leitfadens, je 0, 1 oder 2, etwa 2102; ein Strich enthält sich.",
                    en: "Four figures in the order of the guide, each 0, 1 or 2, as 2102; a dash abstains."))
        }
        try record(.marked(member: member, levels))
    }

    /// Shows the guide before the first marks, and its headings before later ones.
    private func remindOfGuide() throws {
        guard session.turns.contains(where: { $0.program != nil }) else { return try showGuide() }
        let items = ChecklistItem.allCases.enumerated().map { "\($0 + 1) \($1.title[language])" }
        try desk.note(
            Localized(
                de: items.joined(separator: " · ") + ". /leitfaden zeigt mehr.",
                en: items.joined(separator: " · ") + ". /guide shows more."))
    }

    /// Shows what is marked, and how.
    func showGuide() throws {
        try desk.show(desk.page.heading(Localized(de: "Leitfaden", en: "Guide")[language]))
        try desk.show(ObserverGuide.text(desk.page))
        try desk.note(
            Localized(
                de:
                    "Jeder für sich: vier Zahlen, etwa 2102. Ein Strich enthält sich, /zurück nimmt die letzten zurück.",
                en: "Each on their own: four figures, as 2102. A dash abstains, /back takes the last ones back."))
    }

    /// Shows the program's marks, once everybody has given theirs.
    mutating func compare(_ reader: inout any LineReader) throws {
        guard let turn = session.turns.last else { return }
        let label = Localized(
            de: "Alle haben markiert, Enter zeigt das Programm", en: "All have marked, Enter shows the program")
        guard try ask(label[language], &reader) != nil else { return }
        let marks = try marks(of: turn)
        let caller = turn.roles.caller
        var events: [TeamEvent] = []
        if let marks, let sentence = BestSentence.of(turn.callerLines, marks.contact) {
            events.append(.praised(member: caller, sentence: sentence))
        }
        let advice =
            marks.map { MarksView($0.contact, subject: $0.subject, text: $0.text).advice.first }
            ?? Localized(
                de: "Sagen Sie in einem Satz, warum Sie sich gerade hier melden.",
                en: "Say in one sentence why you are getting in touch here of all places.")
        if let advice { events.append(.advised(member: caller, advice: advice[language])) }
        let program = ProgramMarks(
            levels: ItemLevels { marks?.contact.level($0) ?? .missing },
            flags: marks?.contact.flags.map(\.flag) ?? [], rules: Marks.rules)
        try record(events + [.revealed(program)])
        try showComparison()
    }

    /// Shows all marks of the call side by side, and how far team and program agree by now.
    func showComparison() throws {
        guard let turn = session.turns.last else { return }
        let reasons = try marks(of: turn)?.contact.items.mapValues(\.reason) ?? [:]
        try desk.show("")
        try desk.show(SideBySideView(turn, names: session.names, reasons: reasons).text(desk.page))
        try desk.show("")
        try desk.note(MarkAgreement(session.turns).wording)
    }

    /// Leaves room to talk about what differs.
    mutating func discuss(_ reader: inout any LineReader) throws {
        try announce(
            Localized(
                de:
                    "Reden Sie über das, was auseinandergeht. Irrt das Programm: /korrektur PUNKT MARKE GRUND, etwa /korrektur 2 1 zu allgemein. Enter geht weiter.",
                en:
                    "Talk about what differs. Where the program errs: /override ITEM MARK REASON, as /override 2 1 too general. Enter goes on."
            ))
        guard try ask(Localized(de: "Weiter", en: "Go on")[language], &reader) != nil else { return }
        try record(.discussed)
    }

    /// Marks an item otherwise than the program; the program's mark stays beside it.
    mutating func override(_ item: ChecklistItem, _ level: Level, reason: String) throws {
        try record(.corrected(item, level, reason: reason))
        try showComparison()
    }
}
