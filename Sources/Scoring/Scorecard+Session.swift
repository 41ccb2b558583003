import Checklist
import Linguistics
import Roleplay
import Scenarios

extension Scorecard {
    /// Scores a session by the rules of its scenario.
    public init(_ session: Session, checker: Checker) {
        let rules = session.scenario.scoring
        let marks = SessionMarks(session, checker: checker)
        entries =
            Scorecard.openerEntries(marks, of: rules.opener, session.scenario.profile)
            + ConversationScore(session).entries(of: rules.conversation)
            + [Scorecard.nextStepEntry(session, of: rules.nextStep)]
            + [Scorecard.fairnessEntry(session, of: rules.fairness)]
        profile = session.scenario.profile
        blockers = rules.blockers(with: profile).filter { blocker in
            switch blocker {
            case .rule(.flag(.pretence)): session.turns.contains { $0.understanding.does(.pretence) }
            case .afterNo: session.state.linesAfterNo > 0
            case .rule(.flag): marks.map { blocker.blocks($0.contact) } ?? false
            // Without an opener every item is missing.
            case .rule(.item), .ownItem: marks.map { blocker.blocks($0.contact) } ?? true
            }
        }
        passMark = rules.passMark(with: profile)
    }

    // MARK: Opener

    private static func openerEntries(_ marks: SessionMarks?, of possible: Int, _ profile: Profile?) -> [Entry] {
        let shares = Shares(of: possible, profile: profile)
        var entries = ChecklistItem.allCases.filter { shares.worth($0) > 0 || profile == nil }.map { item in
            let worth = shares.worth(item)
            guard let mark = marks?.contact.items[item] else {
                return Entry(
                    part: .opener, id: "opener.\(item.rawValue)", title: item.title, points: 0, possible: worth,
                    reason: Localized(de: "Es gab keinen Einstieg.", en: "There was no opener."), quote: nil,
                    advice: Localized(
                        de: "Sagen Sie in einem Satz, warum Sie sich gerade hier melden.",
                        en: "Say in one sentence why you are getting in touch here of all places."))
            }
            return Entry(
                part: .opener, id: "opener.\(item.rawValue)", title: item.title,
                points: worth * mark.level.rawValue / 2, possible: worth, reason: mark.reason,
                quote: mark.evidence.first?.quote, advice: mark.advice)
        }
        for (index, item) in (profile?.items ?? []).enumerated() {
            entries.append(ownEntry(item, marks?.contact.own[index], worth: shares.worth(ofItem: index)))
        }
        for mark in marks?.contact.flags ?? [] {
            entries.append(
                Entry(
                    part: .opener, id: "opener.\(mark.flag.rawValue)", title: mark.flag.title,
                    points: -min(2, max(0, entries.filter { $0.part == .opener }.reduce(0) { $0 + $1.points })),
                    possible: 0, reason: mark.reason, quote: mark.evidence?.quote, advice: mark.advice))
        }
        return entries
    }

    // MARK: Next step

    private static func nextStepEntry(_ session: Session, of possible: Int) -> Entry {
        let hasRespectedNo = session.ending == .no && session.state.saidNo && session.state.linesAfterNo == 0
        let twentieths: Int
        let reason: Localized
        switch session.ending {
        case .nextStep:
            twentieths = 20
            let time = session.state.agreedTime ?? ""
            reason = Localized(
                de: "Ein kleiner Schritt mit Tag und Uhrzeit ist vereinbart: \(time).",
                en: "A small step with a day and a time is agreed: \(time).")
        case .weaker:
            twentieths = 12
            reason = Localized(
                de: "Etwas ist zugesagt, aber ohne Tag und Uhrzeit.",
                en: "Something is promised, but without a day and a time.")
        case .doorOpen:
            twentieths = 6
            reason = Localized(
                de: "Die Tür steht offen, vereinbart ist nichts.", en: "The door is open, nothing is agreed.")
        case .no where hasRespectedNo:
            twentieths = 10
            reason = Localized(
                de: "Es kam ein klares Nein, und Sie haben es gelten lassen.",
                en: "There was a clear no, and you let it stand.")
        case .no:
            twentieths = 0
            reason = Localized(de: "Es endete ohne Ergebnis.", en: "It ended without a result.")
        case .hungUp:
            twentieths = 0
            reason = Localized(de: "Das Gespräch wurde beendet.", en: "The contact was cut off.")
        case .noAnswer:
            twentieths = 0
            reason = Localized(de: "Es kam keine Antwort.", en: "No answer came.")
        case nil:
            twentieths = 0
            reason = Localized(de: "Das Gespräch ist nicht zu Ende geführt.", en: "The contact was not finished.")
        }
        let proposal = session.turns.last { $0.understanding.proposal != nil }?.line
        return Entry(
            part: .nextStep, id: "nextStep", title: nextStepTitle,
            points: possible * twentieths / 20, possible: possible, reason: reason,
            quote: session.ending == .nextStep ? proposal.map(excerpt) : nil,
            advice: twentieths == 20
                ? nil
                : Localized(
                    de: "Fragen Sie erst nach, dann schlagen Sie höchstens 20 Minuten vor, mit zwei Zeiten zur Wahl.",
                    en: "Ask first; then propose twenty minutes at most, with two times to choose from."))
    }

    // MARK: Fairness

    private static func fairnessEntry(_ session: Session, of possible: Int) -> Entry {
        let breaches: [(act: Act, tenths: Int, name: Localized)] = [
            (.pretence, 10, Localized(de: "etwas vorgetäuscht", en: "pretence")),
            (.insult, 10, Localized(de: "eine Beleidigung", en: "an insult")),
            (.pressure, 5, Localized(de: "Druck gemacht", en: "pressure")),
            (.wrongFact, 4, Localized(de: "etwas Falsches behauptet", en: "a wrong fact")),
        ]
        var lost = 0
        var names: [Localized] = []
        var quote: String?
        for turn in session.turns {
            for breach in breaches where turn.understanding.does(breach.act) {
                lost += breach.tenths
                if !names.contains(breach.name) { names.append(breach.name) }
                quote = quote ?? excerpt(turn.line)
            }
        }
        if session.state.linesAfterNo > 0 {
            lost += 10
            names.append(Localized(de: "nach einem klaren Nein weitergemacht", en: "going on after a clear no"))
        }
        let points = possible - min(possible, possible * lost / 10)
        let isFair = names.isEmpty
        return Entry(
            part: .fairness, id: "fairness", title: fairnessTitle, points: points,
            possible: possible,
            reason: isFair
                ? Localized(
                    de: "Kein Druck, nichts vorgetäuscht, nichts Falsches.",
                    en: "No pressure, no pretence, no wrong facts.")
                : Localized(
                    de: "Gestört hat: \(names.map(\.de).joined(separator: ", ")).",
                    en: "What hurt: \(names.map(\.en).joined(separator: ", "))."),
            quote: quote,
            advice: isFair
                ? nil
                : Localized(
                    de: "Sagen Sie offen, wer Sie sind und was Sie wollen, und lassen Sie ein Nein gelten.",
                    en: "Say openly who you are and what you want, and let a no stand."))
    }

    /// The start of a line, short enough for a scorecard.
    static func excerpt(_ line: String) -> String {
        let row = line.split { $0.isNewline }.joined(separator: " ")
        return row.count <= 90 ? row : row.prefix(89) + "…"
    }
}
