import Linguistics
import Scenarios

/// A hidden need that nothing else in the scenario speaks of, so that nobody gets the idea to ask.
public struct NoWayToNeed: ContentCheck {
    let need: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        return scenario.needs.filter(\.isHidden).compactMap { need in
            let topics = TellingWords(need.topics + [need.title] + need.samples, scenario.language)
            var clues = scenario.prospect.facts.map(\.text) + [scenario.prospect.role, scenario.prospect.industry]
            if let trigger = scenario.prospect.trigger { clues.append(trigger.what) }
            for line in draft.lines where line.part != .open(need.id) && line.part != .guarded(need.id) {
                clues.append(line.text)
            }
            guard !TellingWords(clues, scenario.language).meets(topics) else { return nil }
            return Diagnostic(NoWayToNeed(need: need.id), at: draft.places.value("needs.\(need.id).id"))
        }
    }

    public var message: Localized {
        Localized(
            de: "Zum verborgenen Bedarf „\(need)“ führt nichts hin: Kein Satz und keine Angabe berührt ihn.",
            en: "Nothing leads to the hidden need “\(need)”: no line and no fact touches it.")
    }

    public var hint: Localized {
        Localized(
            de: "Lassen Sie die Person an anderer Stelle eines seiner Stichwörter fallen.",
            en: "Let the person drop one of its words somewhere else.")
    }

    public static let page = DiagnosticPage(
        code: "S305", severity: .warning,
        title: Localized(de: "Zu diesem Bedarf führt nichts hin", en: "Nothing leads to this need"),
        explanation: Localized(
            de:
                "Ein verborgener Bedarf soll durch gutes Zuhören zu finden sein. Dafür braucht es eine Spur: ein Wort im offenen Bedarf, in einer Antwort, im Einwand oder auf der Karte, an dem jemand nachfragt. Ohne Spur findet ihn nur, wer ihn kennt.",
            en:
                "A hidden need is to be found by good listening. That takes a trace: a word in the open need, in an answer, in the objection or on the card, at which somebody asks on. Without a trace only those find it who know it."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag, Wochenende, Schicht]
                guarded: [Das bekommen wir schon hin.]
                open: ["Am Samstag stehe ich selbst im Laden, seit zwei Monaten."]
              - id: «nachfolge»
                title: Der Bruder will aussteigen
                hidden: true
                topics: [Bruder, Anteil]
                guarded: [Das ist Familiensache.]
                open: [Mein Bruder möchte ausbezahlt werden, und zwar noch heuer.]
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag, Wochenende, Schicht]
                guarded: [Das bekommen wir schon hin.]
                open: ["Am Samstag stehe ich selbst im Laden, seit mein Bruder nicht mehr will."]
              - id: nachfolge
                title: Der Bruder will aussteigen
                hidden: true
                topics: [Bruder, Anteil]
                guarded: [Das ist Familiensache.]
                open: [Er möchte ausbezahlt werden, und zwar noch heuer.]
            """),
        message: Localized(
            de:
                "Zum verborgenen Bedarf „nachfolge“ führt nichts hin: Kein Satz und keine Angabe berührt ihn. Lassen Sie die Person an anderer Stelle eines seiner Stichwörter fallen.",
            en:
                "Nothing leads to the hidden need “nachfolge”: no line and no fact touches it. Let the person drop one of its words somewhere else."
        ))
}
