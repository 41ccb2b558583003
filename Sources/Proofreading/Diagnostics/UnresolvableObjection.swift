import Linguistics
import Scenarios

/// An objection that nothing the trainee says can meet.
public struct UnresolvableObjection: ContentCheck {
    let objection: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        draft.scenario.objections.filter { $0.topics.isEmpty && $0.resolvedBy.allSatisfy { $0 == .topic } }.map {
            Diagnostic(
                UnresolvableObjection(objection: $0.id), at: draft.places.key("objections.\($0.id).resolvedBy"))
        }
    }

    public var message: Localized {
        Localized(
            de: "Den Einwand „\(objection)“ räumt nur ein Stichwort aus, und „topics“ nennt keines.",
            en: "Only a topic meets the objection “\(objection)”, and “topics” names none.")
    }

    public var hint: Localized {
        Localized(
            de: "Nennen Sie unter „topics“ Wörter einer guten Antwort, oder ergänzen Sie „acknowledge“.",
            en: "Name words of a good reply in “topics”, or add “acknowledge”.")
    }

    public static let page = DiagnosticPage(
        code: "S303", severity: .error,
        title: Localized(de: "Ein Einwand, den nichts ausräumt", en: "An objection that nothing meets"),
        explanation: Localized(
            de:
                "„resolvedBy“ sagt, was auf den Einwand hilft: ihn ernst nehmen (acknowledge), nachfragen (question), etwas Nützliches geben (value), den Schritt kleiner machen (smallStep), mit einem der „topics“ antworten (topic). Steht dort nichts, was Übende tun können, endet jedes Gespräch an diesem Einwand.",
            en:
                "“resolvedBy” says what helps against the objection: taking it seriously (acknowledge), asking back (question), giving something useful (value), making the step smaller (smallStep), answering with one of the “topics” (topic). Where trainees can do none of it, every talk ends at this objection."
        ),
        bad: .scenario(
            """
            objections:
              - id: zettel
                title: Der Plan hängt am Kühlhaus
                occasion: pitch
                lines:
                  - Unser Plan hängt am Kühlhaus, den kennt jeder.
                «resolvedBy»: [topic]
                resolved:
                  - Lesen kann ihn freilich nur noch meine Mutter.
            """),
        good: .scenario(
            """
            objections:
              - id: zettel
                title: Der Plan hängt am Kühlhaus
                occasion: pitch
                lines:
                  - Unser Plan hängt am Kühlhaus, den kennt jeder.
                topics: [Zettel, Kühlhaus, lesen]
                resolvedBy: [topic, acknowledge]
                resolved:
                  - Lesen kann ihn freilich nur noch meine Mutter.
            """),
        message: Localized(
            de:
                "Den Einwand „zettel“ räumt nur ein Stichwort aus, und „topics“ nennt keines. Nennen Sie unter „topics“ Wörter einer guten Antwort, oder ergänzen Sie „acknowledge“.",
            en:
                "Only a topic meets the objection “zettel”, and “topics” names none. Name words of a good reply in “topics”, or add “acknowledge”."
        ))
}
