import Linguistics
import Outcomes

/// The sentences about two variants, the same on the terminal and on a page.
struct ComparisonWording {
    let comparison: VariantComparison
    let language: Language
    private var figures: Figures { Figures(language: language) }

    private func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    private var firstName: String { comparison.first.key.variantTitle(language) }
    private var secondName: String { comparison.second.key.variantTitle(language) }

    /// Which two are compared.
    var title: String {
        let key = comparison.first.key
        return words(
            "\(key.template ?? "–"), \(key.temperature.title.de): \(firstName) gegen \(secondName)",
            "\(key.template ?? "–"), \(key.temperature.title.en): \(firstName) against \(secondName)")
    }

    /// How large the difference is.
    var size: String {
        let range = comparison.difference
        let points = words(
            "\(figures.signed(range.lowerBound)) bis \(figures.signed(range.upperBound)) Prozentpunkte",
            "\(figures.signed(range.lowerBound)) to \(figures.signed(range.upperBound)) percentage points")
        return words(
            "\(firstName): \(figures.share(comparison.first.answers)). \(secondName): \(figures.share(comparison.second.answers)). Unterschied (Newcombe, 95 %): \(points).",
            "\(firstName): \(figures.share(comparison.first.answers)). \(secondName): \(figures.share(comparison.second.answers)). Difference (Newcombe, 95 %): \(points)."
        )
    }

    /// Whether it can be chance, for those who fixed the end beforehand.
    ///
    /// - Parameter count: how many comparisons were made.
    func test(of count: Int) -> String {
        let p = figures.pValue(comparison.pValue)
        let corrected = figures.pValue(comparison.corrected)
        let value =
            count > 1
            ? words(
                "p = \(p), nach Holm für \(count) Vergleiche \(corrected)",
                "p = \(p), after Holm for \(count) comparisons \(corrected)")
            : "p = \(p)"
        let verdict =
            comparison.corrected < 0.05
            ? words("So weit auseinander liegen sie durch Zufall selten.", "By chance they are seldom so far apart.")
            : words("So weit auseinander können sie auch durch Zufall liegen.", "They may be that far apart by chance.")
        return "Fisher: \(value). \(verdict)"
    }

    /// Whether one may stop, which may be asked daily.
    var stopping: String {
        let evidence = comparison.evidence
        let needed = figures.short(comparison.needed)
        guard evidence.pairs > 0 else {
            return words("Aufhören? Es gibt noch kein Paar zum Vergleichen.", "Stop? There is no pair to compare yet.")
        }
        if let pair = comparison.decidedAt {
            let isSecond = (comparison.second.answers.value ?? 0) > (comparison.first.answers.value ?? 0)
            let better = isSecond ? secondName : firstName
            return words(
                "Aufhören? Ja: Nach \(figures.whole(pair)) Paaren war E = \(needed) erreicht. \(better) bringt mehr Antworten; was danach kam, nimmt das nicht zurück.",
                "Stop? Yes: after \(figures.whole(pair)) pairs E = \(needed) was reached. \(better) brings more answers; what came later does not take that back."
            )
        }
        return words(
            "Aufhören? Noch nicht entschieden: E = \(figures.decimal(evidence.value, 1)) nach \(figures.whole(evidence.pairs)) Paaren, nötig sind \(needed). Sie dürfen täglich nachsehen, das macht nichts kaputt.",
            "Stop? Not decided yet: E = \(figures.decimal(evidence.value, 1)) after \(figures.whole(evidence.pairs)) pairs, \(needed) is needed. Look daily if you like, that does no harm."
        )
    }

    /// What all comparisons rest on, and what each of their figures is for.
    static func ground(of count: Int, _ language: Language) -> String {
        let cost =
            count > 1
            ? Localized(
                de: " Bei \(count) Vergleichen zählt erst das \(count)-Fache von 20.",
                en: " With \(count) comparisons only \(count) times 20 counts.")
            : Localized(de: "", en: "")
        return Localized(
            de:
                "Fisher gilt für einen einzigen Blick, am vorher festgelegten Ende; das Intervall sagt, wie groß der Unterschied ist; E darf man täglich ansehen.\(cost.de) Alles setzt voraus, dass der Zufall entschied, wer welche Variante bekam, und nicht, wer vielversprechend aussah.",
            en:
                "Fisher holds for a single look, at the end fixed beforehand; the interval tells the size of the difference; E may be looked at daily.\(cost.en) All of it takes for granted that chance decided who got which variant, and not who looked promising."
        )[language]
    }
}
