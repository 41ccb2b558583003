import Linguistics
import Scenarios

/// A template whose own words claim what somebody has to have counted or compared, and do not say who.
public struct UnsourcedClaim: TemplateCheck {
    let claim: String

    /// The slots that name where something was read or counted.
    private static let sourceSlots: Set = ["source", "quelle"]

    public static func findings(in file: TemplateFile) -> [Diagnostic] {
        guard file.template.source == nil else { return [] }
        var seen: Set<String> = []
        return file.template.wordings.flatMap { wording in
            (sentences(wording.subject ?? "", wording.language) + sentences(wording.text, wording.language))
                .compactMap { sentence in
                    guard let claim = ClaimWords.claim(in: sentence, wording.language), seen.insert(claim).inserted
                    else { return nil }
                    let place = file.parts.place(ofQuote: claim)
                    return Diagnostic(UnsourcedClaim(claim: claim), at: place.place, extent: place.extent)
                }
        }
    }

    /// The sentences of a template's own words, without those that a slot gives a source to.
    private static func sentences(_ text: String, _ language: Language) -> [String] {
        guard let pieces = try? TemplateText(text, language: language).pieces else { return [] }
        var sentences = [(words: "", isSourced: false)]
        for piece in pieces {
            let last = sentences.count - 1
            switch piece {
            case .place(let place):
                if case .slot(let name, _) = place.content, sourceSlots.contains(name) {
                    sentences[last].isSourced = true
                }
                sentences[last].words += " … "
            case .words(let words):
                for character in words {
                    sentences[sentences.count - 1].words.append(character)
                    if ".?!\n".contains(character) { sentences.append(("", false)) }
                }
            }
        }
        return sentences.filter { !$0.isSourced }.map(\.words)
    }

    public var message: Localized {
        Localized(
            de: "„\(claim)“ ist eine Behauptung ohne Quelle.", en: "“\(claim)” is a claim without a source.")
    }

    public var hint: Localized {
        Localized(
            de:
                "Nennen Sie die Quelle oben unter „source“ oder im selben Satz mit einem Platzhalter „source“, oder lassen Sie die Behauptung weg.",
            en: "Name the source at the top under “source” or in the same sentence by a slot “source”, or leave it out."
        )
    }

    public static let page = DiagnosticPage(
        code: "T112", severity: .warning,
        title: Localized(de: "Eine Behauptung ohne Quelle", en: "A claim without a source"),
        explanation: Localized(
            de:
                "Prozente, Vergleiche und Superlative im festen Text gehen an jeden, der die Vorlage bekommt. Wer nachfragt, will die Quelle hören, und wer keine hat, verliert mehr, als die Zahl gebracht hätte. Was nur für eine Person gilt, gehört in einen Platzhalter.",
            en:
                "Percentages, comparisons and superlatives in the fixed text go to everybody who gets the template. Whoever asks wants to hear the source, and without one more is lost than the figure would have brought. What holds for one person alone belongs in a slot."
        ),
        bad: .template(
            SampleTemplate.text(
                body: SampleTemplate.body.replacing("die samstags", with: "die heute «doppelt so» ruhig und samstags"))),
        good: .template(
            SampleTemplate.text(
                more: "source: Kundin in Bruck, Schichtpläne vom Mai und vom Juni",
                body: SampleTemplate.body.replacing("die samstags", with: "die heute doppelt so ruhig und samstags"))),
        message: Localized(
            de:
                "„doppelt so“ ist eine Behauptung ohne Quelle. Nennen Sie die Quelle oben unter „source“ oder im selben Satz mit einem Platzhalter „source“, oder lassen Sie die Behauptung weg.",
            en:
                "“doppelt so” is a claim without a source. Name the source at the top under “source” or in the same sentence by a slot “source”, or leave it out."
        ))
}
