import Linguistics
import Scenarios

/// A name in a team file that nobody can practise under.
public struct NoPseudonym: Diagnostic.Problem {
    let typed: String
    let mistake: Pseudonym.Mistake

    public init(_ typed: String, _ mistake: Pseudonym.Mistake) {
        self.typed = typed
        self.mistake = mistake
    }

    public var message: Localized {
        Localized(
            de: "Unter „\(shortened)“ kann niemand üben.",
            en: "Nobody can practise under “\(shortened)”.")
    }

    public var hint: Localized {
        Localized(
            de:
                "Ein Name hat Buchstaben, Ziffern, - und _, höchstens \(Pseudonym.limit) davon, und verrät niemanden: falke.",
            en:
                "A name has letters, digits, - and _, \(Pseudonym.limit) of them at most, and gives nobody away: falcon."
        )
    }

    private var shortened: String { typed.count > 40 ? typed.prefix(39) + "…" : typed }

    public static let page = DiagnosticPage(
        code: "E101", severity: .error,
        title: Localized(
            de: "Das kann kein Name beim Üben sein",
            en: "This cannot be a name to practise under"),
        explanation: Localized(
            de:
                "In einer Teamdatei stehen die Namen, unter denen die Leute üben: selbst gewählt und kein voller Name. Leerzeichen gibt es darin nicht. Wer sich dahinter verbirgt, gehört in keine Datei dieses Programms.",
            en:
                "A team file has the names that people practise under: chosen by themselves and no full names. There are no spaces in them. Who is behind them belongs in no file of this program."
        ),
        bad: .team(
            """
            einstieg: 1
            id: muster
            title: Vertrieb Nord
            members:
              - falke
              - «Katrin Behnke»
            """),
        good: .team(
            """
            einstieg: 1
            id: muster
            title: Vertrieb Nord
            members:
              - falke
              - amsel
            """),
        message: Localized(
            de:
                "Unter „Katrin Behnke“ kann niemand üben. Ein Name hat Buchstaben, Ziffern, - und _, höchstens 32 davon, und verrät niemanden: falke.",
            en:
                "Nobody can practise under “Katrin Behnke”. A name has letters, digits, - and _, 32 of them at most, and gives nobody away: falcon."
        ))
}
