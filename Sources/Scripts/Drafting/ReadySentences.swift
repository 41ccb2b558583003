import Checklist
import Linguistics

/// Sentences made of what a context knows, to be put into a draft; those that name most come first.
struct ReadySentences {
    let context: DraftContext

    init(_ context: DraftContext) { self.context = context }

    private var language: Language { context.opener.language }
    private var isFamiliar: Bool { context.address == .du }

    /// The sentences for a gap; none where they would have to be made up.
    func sentences(for rule: Rule) -> [String] {
        switch rule {
        case .item(.personalEntry): observations.map { $0 + "." }
        case .item(.needsQuestion): questions
        case .item(.valueFollowUp): gifts
        case .item(.nextStep): steps
        case .flag(.noOptOut): [optOut]
        case .flag: []
        }
    }

    /// What is known, said to the person: the trigger first, then the facts; those with a figure or a time are the most
    /// telling.
    private var observations: [String] {
        let prospect = context.opener.prospect
        var all: [String] = []
        if let trigger = prospect.trigger {
            let note = Localized(
                de: "Mein Anlass: \([trigger.what, trigger.when].compactMap(\.self).joined(separator: ", "))",
                en: "My reason for this: \([trigger.what, trigger.when].compactMap(\.self).joined(separator: ", "))")
            let sentence = FactSentence(trigger.what, language, context.address, when: trigger.when)
            all.append(sentence?.text ?? note[language])
        }
        let telling = prospect.facts.filter(isTelling)
        for fact in telling + prospect.facts.filter({ !isTelling($0) }) {
            let note = Localized(de: "Aufgefallen ist mir: \(fact)", en: "One thing caught my eye: \(fact)")
            all.append(FactSentence(fact, language, context.address)?.text ?? note[language])
        }
        return all
    }

    private func isTelling(_ fact: String) -> Bool {
        let text = Text(fact)
        return text.words.contains(where: \.isNumber) || !TimeMark.all(in: text).isEmpty
    }

    private var questions: [String] {
        let open = Localized(
            de: isFamiliar
                ? "Wie läuft das bei euch im Moment, und was kostet dabei am meisten Zeit?"
                : "Wie läuft das bei Ihnen im Moment, und was kostet dabei am meisten Zeit?",
            en: "How does that work on your side at the moment, and what takes most of the time?")[language]
        let company = context.opener.prospect.company
        let who = Localized(
            de: "Wer kümmert sich bei \(company) im Moment darum, und was bleibt dabei liegen?",
            en: "Who looks after that at \(company) at the moment, and what gets left undone?")[language]
        return [open] + (company.isEmpty ? [] : [who]) + observations.map { $0 + ": " + open }
    }

    private var gifts: [String] {
        context.values.map { value in
            switch context.opener.channel {
            case .phone:
                Localized(
                    de: "Das lasse ich \(isFamiliar ? "dir" : "Ihnen") in jedem Fall da: \(value).",
                    en: "I'll leave you this either way: \(value).")[language]
            case .email, .linkedin:
                Localized(
                    de: "Ich lege \(isFamiliar ? "dir" : "Ihnen") etwas bei, das auch ohne uns nützt: \(value).",
                    en: "I've attached something to use with or without us: \(value).")[language]
            }
        }
    }

    private var steps: [String] {
        let times = context.times.joined(separator: Localized(de: " oder ", en: " or ")[language])
        return [
            Localized(
                de: isFamiliar
                    ? "Passt dir eine Viertelstunde am Telefon, \(times)?"
                    : "Passt Ihnen eine Viertelstunde am Telefon, \(times)?",
                en: "Could we talk on the phone for fifteen minutes, \(times)?")[language]
        ]
    }

    private var optOut: String {
        Localized(
            de: isFamiliar
                ? "Wenn das nichts für dich ist, genügt ein kurzes Nein."
                : "Wenn das nichts für Sie ist, genügt ein kurzes Nein.",
            en: "If this is not for you, a short no will do.")[language]
    }
}
