import Checklist
import Linguistics
import Outcomes
import Roleplay
import Scenarios
import Scripts

/// Two openers for people: a table of what can be counted, the words they do not share, and the personas' answers.
public struct ComparisonView {
    private let comparison: OpenerComparison

    /// Creates a view of a comparison.
    public init(_ comparison: OpenerComparison) { self.comparison = comparison }

    /// The whole as text for a page.
    public func text(_ page: Page) -> String {
        var rows = [
            page.entry("A", comparison.a.name, indent: 0), page.entry("B", comparison.b.name, indent: 0), "",
            measures(page), "",
        ]
        rows += words(page)
        if !comparison.trials.isEmpty { rows += [""] + personas(page) }
        return rows.joined(separator: "\n")
    }

    // MARK: What can be counted

    private func measures(_ page: Page) -> String {
        let language = page.language
        let figures = Figures(language: language)
        let (a, b) = (comparison.a.measures, comparison.b.measures)
        var table = Table(columns: [
            Table.Column("", minimumWidth: 16), Table.Column("A", alignment: .trailing, minimumWidth: 4),
            Table.Column("B", alignment: .trailing, minimumWidth: 4),
        ])
        func add(_ title: Localized, _ value: (OpenerMeasures) -> String) {
            table.rows.append([title[language], value(a), value(b)])
        }
        for item in ChecklistItem.allCases { add(item.title) { $0.marks.level(item).symbol } }
        for flag in Flag.allCases where a.marks.isRaised(flag) || b.marks.isRaised(flag) {
            add(flag.title) { $0.marks.isRaised(flag) ? "!" : "–" }
        }
        add(Localized(de: "Checkliste, von 100", en: "Checklist, of 100")) { "\($0.marks.score)" }
        add(Localized(de: "Wörter", en: "Words")) { "\($0.readability.words)" }
        add(Localized(de: "Sätze", en: "Sentences")) { "\($0.readability.sentences)" }
        add(Localized(de: "Wörter je Satz", en: "Words a sentence")) {
            $0.readability.sentenceLength.map(figures.short) ?? "–"
        }
        let isGerman = a.readability.language == .german
        add(
            isGerman
                ? Localized(
                    de: "Lesbarkeit (Flesch–Amstad, 100 = leicht)", en: "Reading ease (Flesch–Amstad, 100 = easy)")
                : Localized(de: "Lesbarkeit (Flesch, 100 = leicht)", en: "Reading ease (Flesch, 100 = easy)")
        ) { $0.readability.ease.map(figures.short) ?? "–" }
        if isGerman {
            add(Localized(de: "Schulstufe (Wiener Sachtextformel)", en: "School year (Wiener Sachtextformel)")) {
                $0.readability.schoolYear.map(figures.short) ?? "–"
            }
        }
        add(Localized(de: "„ich, wir“ : „Sie, du“", en: "“I, we” : “you”")) {
            "\($0.address.sender) : \($0.address.recipient)"
        }
        add(Localized(de: "Fragen", en: "Questions")) { "\($0.questions)" }
        return table.rendered(width: page.width, ansi: page.ansi)
    }

    // MARK: Words

    /// The difference word by word where the two are variants of one text, else the words that only one has.
    private func words(_ page: Page) -> [String] {
        let (a, b) = (comparison.a.measures, comparison.b.measures)
        let difference = WordDifference(from: a.text.body, to: b.text.body)
        guard difference.keptShare < 0.5 else {
            let title = Localized(de: "Von A zu B, Wort für Wort", en: "From A to B, word by word")
            return [page.heading(title[page.language]), WordDifferenceView(difference).text(page)]
        }
        func list(_ title: Localized, _ words: [String]) -> String {
            let shown = words.prefix(ComparisonView.shownWords).joined(separator: ", ")
            let more = words.count - ComparisonView.shownWords
            let rest = more > 0 ? Localized(de: " und \(more) weitere", en: " and \(more) more")[page.language] : ""
            return page.entry(title[page.language], words.isEmpty ? "–" : shown + rest, indent: 0)
        }
        return [
            list(Localized(de: "Nur in A", en: "Only in A"), a.ownWords(besides: b)),
            list(Localized(de: "Nur in B", en: "Only in B"), b.ownWords(besides: a)),
        ]
    }

    private static let shownWords = 16

    // MARK: Personas

    private func personas(_ page: Page) -> [String] {
        let language = page.language
        let figures = Figures(language: language)
        let sessions = comparison.trials.first?.pairs.count ?? 0
        let count = comparison.trials.count
        let title = Localized(
            de:
                "Wie \(count == 1 ? "eine Person es nimmt" : "\(count) Personen es nehmen"), je \(sessions) Paare mit gleichen Startwerten (A | B)",
            en:
                "How \(count == 1 ? "one person takes" : "\(count) people take") it, \(sessions) pairs each with the same seeds (A | B)"
        )
        var table = Table(columns: [
            Table.Column(Localized(de: "Szenario", en: "Scenario")[language], minimumWidth: 10),
            Table.Column(Localized(de: "Person", en: "Person")[language], minimumWidth: 8),
            Table.Column(Localized(de: "Vertrauen", en: "Trust")[language], alignment: .trailing, minimumWidth: 5),
            Table.Column(Localized(de: "Interesse", en: "Interest")[language], alignment: .trailing, minimumWidth: 5),
            Table.Column(Localized(de: "Geduld", en: "Patience")[language], alignment: .trailing, minimumWidth: 5),
            Table.Column(Localized(de: "Schritt", en: "Step")[language], alignment: .trailing, minimumWidth: 5),
            Table.Column("", minimumWidth: 1),
        ])
        for trial in comparison.trials {
            func means(_ measure: KeyPath<OpenerTrial.Reception, Int>) -> String {
                let mean = trial.mean(measure)
                return figures.short(mean.a) + " | " + figures.short(mean.b)
            }
            let (a, b) = trial.reached
            table.rows.append([
                trial.scenario, trial.archetype.title[language], means(\.trust), means(\.interest), means(\.patience),
                "\(a) | \(b)", a > b ? "A" : b > a ? "B" : "=",
            ])
        }
        return [page.heading(title[language]), table.rendered(width: max(page.width, 60), ansi: page.ansi), ""]
            + conclusions.map { page.paragraph($0[language], indent: 0) }
    }

    private var conclusions: [Localized] {
        let steps = comparison.nextSteps
        let wins = comparison.wins
        let ties = comparison.trials.count - wins.a - wins.b
        let interval = steps.interval
        func step(_ language: Language) -> String {
            let figures = Figures(language: language)
            let (a, b) = (steps.both + steps.onlyA, steps.both + steps.onlyB)
            let difference = figures.signed(steps.value ?? 0)
            let range = "\(figures.signed(interval.lowerBound)) … \(figures.signed(interval.upperBound))"
            let p = probability(steps.pValue, figures)
            return Localized(
                de:
                    "Bis zum nächsten Schritt: A \(a), B \(b) von \(steps.total). B minus A: \(difference) Prozentpunkte (95 %: \(range)); Vorzeichentest \(p).",
                en:
                    "To the next step: A \(a), B \(b) of \(steps.total). B minus A: \(difference) percentage points (95 %: \(range)); sign test \(p)."
            )[language]
        }
        func scenarios(_ language: Language) -> String {
            let p = probability(SignTest.pValue(wins: wins.a, losses: wins.b), Figures(language: language))
            return Localized(
                de:
                    "Szenarien, in denen A weiter kommt: \(wins.a), B: \(wins.b), gleich: \(ties); Vorzeichentest \(p).",
                en: "Scenarios in which A gets further: \(wins.a), B: \(wins.b), the same: \(ties); sign test \(p)."
            )[language]
        }
        return [
            Localized(de: step(.german), en: step(.english)),
            Localized(de: scenarios(.german), en: scenarios(.english)),
            Localized(
                de:
                    "Nach dem Einstieg macht ein geskripteter Übender weiter, für A und B derselbe. Das zeigt, wie diese Personen es nehmen, nicht, was draußen wirkt.",
                en:
                    "After the opener a scripted trainee goes on, the same for A and B. This shows how these people take it, not what works outside."
            ),
        ]
    }

    /// "p = 0,215", "p < 0,001".
    private func probability(_ p: Double, _ figures: Figures) -> String {
        let value = figures.pValue(p)
        return "p\u{A0}" + (value.hasPrefix("<") ? "" : "=\u{A0}") + value
    }
}
