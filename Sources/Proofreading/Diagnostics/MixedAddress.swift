import Linguistics
import Scenarios

/// A German text that says "du" where the two say "Sie" to each other, or the other way round.
public struct MixedAddress: ContentCheck {
    let word: String
    let address: AddressForm

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        guard draft.scenario.language == .german else { return [] }
        let address = draft.scenario.prospect.address
        let texts =
            draft.lines.map { ($0.text, $0.place) } + draft.samples.map { ($0.text, $0.place) } + draft.passes
        return texts.compactMap { text, place in
            word(against: address, in: text).map {
                Diagnostic(MixedAddress(word: $0, address: address), at: place)
            }
        }
    }

    /// The first word of the other form outside quotation marks.
    private static func word(against address: AddressForm, in source: String) -> String? {
        let text = Text(source)
        for sentence in text.sentences {
            for index in sentence.words {
                let word = text.words[index]
                switch address {
                case .sie: guard familiar.contains(word) else { continue }
                // "Sie" that opens a sentence can be "they", and so can "Ihr" behind a dash or a colon.
                case .du:
                    guard formal.contains(word), word.isCapitalized, index > sentence.words.lowerBound,
                        word.gap <= .comma
                    else { continue }
                }
                if !isQuoted(word, text) { return text.quote(word.start..<word.end) }
            }
        }
        return nil
    }

    private static func isQuoted(_ word: Word, _ text: Text) -> Bool {
        let before = String(decoding: text.bytes[..<word.start], as: UTF8.self)
        return before.count { "„“»«\"”‚‘›‹".contains($0) } % 2 == 1
    }

    private static let familiar: WordSet = [
        "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "deines",
    ]
    private static let formal: WordSet = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"]

    public var message: Localized {
        address == .du
            ? Localized(
                de: "„\(word)“ siezt, und hier duzt man sich (address: du).",
                en: "“\(word)” is formal, and these two say “du” (address: du).")
            : Localized(
                de: "„\(word)“ duzt, und hier siezt man sich (address: Sie).",
                en: "“\(word)” is familiar, and these two say “Sie” (address: Sie).")
    }

    public var hint: Localized {
        Localized(
            de:
                "Gleichen Sie den Satz an, oder ändern Sie „address“ unter „prospect“; Zitate stehen in Anführungszeichen.",
            en: "Change the sentence, or “address” in “prospect”; what is quoted stands in quotation marks.")
    }

    public static let page = DiagnosticPage(
        code: "S312", severity: .warning,
        title: Localized(de: "Du und Sie gemischt", en: "“Du” and “Sie” mixed"),
        explanation: Localized(
            de:
                "„address“ legt fest, wie die beiden einander anreden, und der Archetyp spricht danach. Ein eigener Satz, eine Beispielfrage oder ein Einstieg in der anderen Form klingt, als spräche jemand Fremdes dazwischen.",
            en:
                "“address” says how the two address each other, and the archetype speaks accordingly. A line, a sample or an opener in the other form sounds as if a stranger had cut in."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - «Da musst du nach Fürstenfeldbruck fahren.»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - Da müssen Sie nach Fürstenfeldbruck fahren.
            """),
        message: Localized(
            de:
                "„du“ duzt, und hier siezt man sich (address: Sie). Gleichen Sie den Satz an, oder ändern Sie „address“ unter „prospect“; Zitate stehen in Anführungszeichen.",
            en:
                "“du” is familiar, and these two say “Sie” (address: Sie). Change the sentence, or “address” in “prospect”; what is quoted stands in quotation marks."
        ))
}
