import Linguistics
import Reports
import Roleplay
import Scenarios

/// What a calibration found, for people: a row a scenario, then what is not as expected.
struct CalibrationView {
    let calibrations: [Calibration]
    let isStrict: Bool

    func text(_ page: Page) -> String {
        var rows = [table(page)]
        if calibrations.count == 1, let calibration = calibrations.first { rows.append(endings(calibration, page)) }
        let findings = calibrations.flatMap { finding($0) }
        rows += findings.map { page.paragraph($0[page.language], indent: 0) }
        return rows.joined(separator: "\n")
    }

    private func table(_ page: Page) -> String {
        let language = page.language
        var table = Table(
            columns: [
                Table.Column(Localized(de: "Szenario", en: "Scenario")[language]),
                Table.Column(Localized(de: "Stufe", en: "Level")[language], minimumWidth: 4),
            ]
                + Skill.allCases.map { Table.Column($0.title[language], alignment: .trailing, minimumWidth: 6) }
                + [Table.Column("", minimumWidth: 2)])
        for calibration in calibrations {
            table.rows.append(
                [calibration.scenario, String(repeating: "●", count: calibration.difficulty)]
                    + calibration.outcomes.map { $0.best.text } + [sign(calibration)])
        }
        return table.rendered(width: max(page.width, 60), ansi: page.ansi)
    }

    /// Every ending by skill, for one scenario.
    private func endings(_ calibration: Calibration, _ page: Page) -> String {
        let language = page.language
        var table = Table(
            columns: [Table.Column(Localized(de: "Ausgang", en: "Ending")[language])]
                + Skill.allCases.map { Table.Column($0.title[language], alignment: .trailing, minimumWidth: 6) })
        for ending in EndingKind.allCases where calibration.outcomes.contains(where: { $0.share(ending).count > 0 }) {
            table.rows.append([ending.title[language]] + calibration.outcomes.map { $0.share(ending).text })
        }
        return "\n" + table.rendered(width: max(page.width, 60), ansi: page.ansi) + "\n"
    }

    private func sign(_ calibration: Calibration) -> String {
        if !calibration.holds(isStrict: isStrict) { return "✗" }
        return calibration.holds(isStrict: true) ? "" : "~"
    }

    // MARK: What is not as expected

    private func finding(_ calibration: Calibration) -> [Localized] {
        var findings: [Localized] = []
        for outcome in calibration.outcomes where outcome.verdict != .inside {
            guard let band = outcome.band else { continue }
            let isAbove = outcome.best.percent > Double(band.upperBound)
            let expected = "\(band.lowerBound)–\(band.upperBound) %"
            findings.append(
                Localized(
                    de:
                        "\(calibration.scenario): \(outcome.skill.title.de) \(outcome.best.text), erwartet \(expected): \(isAbove ? "zu oft" : "zu selten")\(proof(outcome.verdict).de)",
                    en:
                        "\(calibration.scenario): \(outcome.skill.title.en) \(outcome.best.text), expected \(expected): \(isAbove ? "too often" : "too seldom")\(proof(outcome.verdict).en)"
                ))
        }
        for (pair, verdict) in zip(zip(calibration.outcomes, calibration.outcomes.dropFirst()), calibration.order)
        where verdict != .inside {
            let (lower, higher) = pair
            findings.append(
                Localized(
                    de:
                        "\(calibration.scenario): \(lower.skill.title.de) \(lower.best.text) kommt nicht seltener ans Ziel als \(higher.skill.title.de) \(higher.best.text)\(proof(verdict).de)",
                    en:
                        "\(calibration.scenario): \(lower.skill.title.en) \(lower.best.text) gets there no less often than \(higher.skill.title.en) \(higher.best.text)\(proof(verdict).en)"
                ))
        }
        return findings
    }

    private func proof(_ verdict: Calibration.Verdict) -> Localized {
        verdict == .outside
            ? Localized(de: ".", en: ".")
            : Localized(
                de: "; das kann Zufall sein, mehr --sessions klären es.",
                en: "; that may be chance, more --sessions would tell.")
    }
}

extension Share {
    /// The share with its interval, rounded outward: "8 % (4–15)".
    var text: String {
        let low = Int(interval.lowerBound.rounded(.down))
        let high = Int(interval.upperBound.rounded(.up))
        return "\(Int(percent.rounded())) % (\(low)–\(high))"
    }
}
