import Checklist
import Linguistics
import Scenarios

/// A line that nobody would say, or write, in one go.
public struct TooLongLine: ContentCheck {
    let words: Int
    let characters: Int
    let channel: Channel

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let channel = draft.scenario.channel
        let (words, characters) = limits(channel)
        return draft.lines.filter { $0.words > words || $0.text.count > characters }.map {
            Diagnostic(TooLongLine(words: $0.words, characters: $0.text.count, channel: channel), at: $0.place)
        }
    }

    /// How many words and characters a line may have.
    private static func limits(_ channel: Channel) -> (words: Int, characters: Int) {
        switch channel {
        case .phone: (45, 250)
        case .linkedin: (70, 400)
        case .email: (110, 650)
        }
    }

    public var message: Localized {
        let limits = TooLongLine.limits(channel)
        return Localized(
            de:
                "Das sind \(words) Wörter und \(characters) Zeichen am Stück; hier sind \(limits.words) und \(limits.characters) genug.",
            en:
                "These are \(words) words and \(characters) characters in one go; \(limits.words) and \(limits.characters) are enough here."
        )
    }

    public var hint: Localized {
        Localized(
            de: "Machen Sie zwei Einträge daraus: Der zweite kommt, wenn nachgefragt wird.",
            en: "Make two entries of it: the second comes when somebody asks on.")
    }

    public static let page = DiagnosticPage(
        code: "S315", severity: .warning,
        title: Localized(de: "Zu lang zum Sagen", en: "Too long to say"),
        explanation: Localized(
            de:
                "Am Telefon sagt niemand mehr als zwei, drei Sätze am Stück, und ein Kommentar auf LinkedIn ist kürzer als eine Mail. Kurze Sätze lassen Übenden außerdem etwas zum Nachfragen übrig.",
            en:
                "On the phone nobody says more than two or three sentences in one go, and a message on LinkedIn is shorter than a letter. Short lines leave trainees something to ask on about, too."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - «Gebacken wird noch immer in Fürstenfeldbruck, da steht der alte Ofen vom Großvater, den haben wir zweimal neu ausmauern lassen, und seit die Filiale in Germering dazugekommen ist, fangen die Leute um halb eins an statt um zwei, und der Fahrer wartet trotzdem jeden Morgen.»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck, da steht der alte Ofen vom Großvater.
                  - Seit Germering dazugekommen ist, fangen die Leute um halb eins an statt um zwei.
            """),
        message: Localized(
            de:
                "Das sind 45 Wörter und 272 Zeichen am Stück; hier sind 45 und 250 genug. Machen Sie zwei Einträge daraus: Der zweite kommt, wenn nachgefragt wird.",
            en:
                "These are 45 words and 272 characters in one go; 45 and 250 are enough here. Make two entries of it: the second comes when somebody asks on."
        ))
}
