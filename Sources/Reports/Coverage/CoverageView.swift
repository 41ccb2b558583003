import Linguistics
import Roleplay
import Scenarios

/// What sessions have used of a scenario, as people read it: the counts, what was never used with its place, and the lines
/// that led nowhere with what to add for them.
public struct CoverageView {
    private let coverage: Coverage
    private let places: ScenarioPlaces

    /// Creates a view; the places are those of the scenario's file.
    public init(_ coverage: Coverage, places: ScenarioPlaces) {
        self.coverage = coverage
        self.places = places
    }

    /// The coverage as text for a page.
    public func text(_ page: Page) -> String {
        let language = page.language
        var rows = [page.heading("\(coverage.scenario.title) (\(coverage.scenario.id))")]
        rows.append(
            page.note(
                Localized(
                    de: "\(coverage.sessions) \(coverage.sessions == 1 ? "Sitzung" : "Sitzungen"), "
                        + "\(coverage.turns) \(coverage.turns == 1 ? "Zeile" : "Zeilen")",
                    en: "\(coverage.sessions) \(coverage.sessions == 1 ? "session" : "sessions"), "
                        + "\(coverage.turns) \(coverage.turns == 1 ? "line" : "lines")")[language]))
        rows.append(table(page))
        let unused = unusedRows
        if !unused.isEmpty {
            rows.append("")
            rows.append(page.heading(Localized(de: "Nie benutzt", en: "Never used")[language]))
            // Not wrapped, so that a place can be clicked or copied.
            rows += unused.map { "  " + $0.sanitized }
        }
        rows += strayRows(page)
        return rows.joined(separator: "\n")
    }

    private func table(_ page: Page) -> String {
        var table = Table(columns: [
            Table.Column(""),
            Table.Column(Localized(de: "benutzt", en: "used")[page.language], alignment: .trailing),
            Table.Column(Localized(de: "von", en: "of")[page.language], alignment: .trailing, minimumWidth: 4),
            Table.Column("", alignment: .trailing, minimumWidth: 5),
        ])
        for kind in CoveredPart.Kind.allCases {
            let parts = coverage.parts(kind)
            let used = parts.count { $0.uses > 0 }
            let share = parts.isEmpty ? "" : "\(used * 100 / parts.count) %"
            table.rows.append([kind.title[page.language], "\(used)", "\(parts.count)", share])
        }
        return table.rendered(width: page.width, indent: 2, ansi: page.ansi)
    }

    /// What was never used, each with its place: the single lines only of what was used at all, and samples by their entry.
    private var unusedRows: [String] {
        var unused: Set<String> = []
        var rows: [(place: SourcePlace, text: String)] = []
        for kind in [CoveredPart.Kind.needs, .answers, .objections, .endings] {
            for (part, uses) in coverage.parts(kind) where uses == 0 {
                unused.insert(part.name)
                rows.append((part.place(in: coverage.scenario, places), part.name))
            }
        }
        for (part, uses) in coverage.parts(.lines) where uses == 0 && !unused.contains(part.name.parent) {
            rows.append((part.place(in: coverage.scenario, places), part.name))
        }
        var entries: [(path: String, unused: Int, all: Int)] = []
        for (part, uses) in coverage.parts(.samples) {
            if entries.last?.path != part.name.parent { entries.append((part.name.parent, 0, 0)) }
            entries[entries.count - 1].all += 1
            if uses == 0 { entries[entries.count - 1].unused += 1 }
        }
        for entry in entries where entry.unused > 0 && !unused.contains(entry.path.parent) {
            rows.append((places.key(entry.path), "\(entry.path) (\(entry.unused)/\(entry.all))"))
        }
        return rows.enumerated().sorted { ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset) }
            .map { "\($0.element.place.file):\($0.element.place.line)  \($0.element.text)" }
    }

    private func strayRows(_ page: Page) -> [String] {
        let language = page.language
        let groups = coverage.groups
        guard !groups.isEmpty else { return [] }
        var rows = [
            "",
            page.heading(
                Localized(de: "Nicht verstanden oder ausgewichen", en: "Not understood, or evaded")[language]),
        ]
        for group in groups {
            for (index, line) in group.lines.enumerated() {
                rows.append(page.entry(index == 0 ? "\(group.count) ×" : "   ", line.text, indent: 2))
            }
            let proposal = SampleProposal(group, in: coverage.scenario)
            rows.append(page.note(hint(proposal)[language], indent: 7))
            rows.append(proposal.yaml.split(separator: "\n").map { String($0).sanitized }.joined(separator: "\n"))
        }
        return rows
    }

    private func hint(_ proposal: SampleProposal) -> Localized {
        guard let entry = proposal.entry else {
            return Localized(
                de: "Dazu passt kein Eintrag. Als neuer unter „answers“:",
                en: "No entry fits. As a new one in “answers”:")
        }
        let place = places.key(entry + ".samples")
        let position = "\(place.file):\(place.line)"
        return Localized(
            de: "Am nächsten kommt „\(entry)“. Unter „samples“ dort (\(position)):",
            en: "“\(entry)” comes nearest. In its “samples” (\(position)):")
    }
}

extension String {
    /// The path one step up: "needs.fahrten" of "needs.fahrten.open".
    fileprivate var parent: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? "" }
}

extension CoveredPart {
    /// Where the part is written.
    func place(in scenario: Scenario, _ places: ScenarioPlaces) -> SourcePlace {
        switch self {
        case .line(let id): scenario.allLines.first { $0.id == id }?.place ?? places.key(id)
        case .answer(let id): places.key("answers.\(id).id")
        default: places.key(name)
        }
    }
}

extension CoveredPart.Kind {
    /// The name of the parts for people.
    var title: Localized {
        switch self {
        case .lines: Localized(de: "Sätze der Person", en: "The person's lines")
        case .needs: Localized(de: "Bedarf, vorsichtig und offen", en: "Needs, guarded and open")
        case .answers: Localized(de: "Antworten", en: "Answers")
        case .objections: Localized(de: "Einwände, erhoben und ausgeräumt", en: "Objections, raised and met")
        case .endings: Localized(de: "Ausgänge", en: "Endings")
        case .samples: Localized(de: "Beispielfragen", en: "Samples")
        }
    }
}
