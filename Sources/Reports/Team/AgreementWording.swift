import Linguistics
import Teamwork

extension MarkAgreement {
    /// How far observers and program agree, and whether there is enough to tell more.
    public var wording: Localized {
        guard let percent else {
            return Localized(de: "Noch keine Marken zum Vergleichen.", en: "No marks to compare yet.")
        }
        let share = Localized(
            de: "Beobachter und Programm sind sich bei \(same) von \(count) Marken einig (\(percent)\u{A0}%).",
            en: "Observers and program agree on \(same) of \(count) marks (\(percent)%).")
        let more: Localized
        if let kappa {
            more = Localized(
                de:
                    "Gewichtetes Kappa: \(Figures(language: .german).decimal(kappa, 2)) (1 ist völlig einig, 0 wie durch Zufall).",
                en:
                    "Weighted kappa: \(Figures(language: .english).decimal(kappa, 2)) (1 is perfect, 0 is what chance would bring)."
            )
        } else if isEnough {
            more = Localized(
                de: "Kappa sagt hier nichts: Alle Marken sind gleich.",
                en: "Kappa tells nothing here: all marks are the same.")
        } else {
            more = Localized(
                de: "Für Kappa sind das zu wenige, es braucht \(MarkAgreement.pairsNeeded).",
                en: "That is too few for kappa, which needs \(MarkAgreement.pairsNeeded).")
        }
        return Localized(de: "\(share.de) \(more.de)", en: "\(share.en) \(more.en)")
    }
}
