import Linguistics

/// What somebody sees of another person's practice who may know no more than whether a scenario was passed.
public struct PassedView {
    /// A scenario that was finished.
    public struct Entry: Encodable, Sendable {
        let scenario: String
        let isPassed: Bool

        /// Creates an entry.
        public init(scenario: String, isPassed: Bool) {
            self.scenario = scenario
            self.isPassed = isPassed
        }
    }

    public let entries: [Entry]

    /// Creates a view.
    public init(_ entries: [Entry]) { self.entries = entries }

    /// The entries as a table.
    public func text(_ page: Page) -> String {
        func column(_ wording: Localized) -> Table.Column { Table.Column(wording[page.language]) }
        guard !entries.isEmpty else {
            return page.note(
                Localized(de: "Noch nichts abgeschlossen.", en: "Nothing finished yet.")[page.language], indent: 0)
        }
        return Table(
            columns: [
                column(Localized(de: "Szenario", en: "Scenario")), column(Localized(de: "Bestanden", en: "Passed")),
            ],
            rows: entries.map {
                [
                    $0.scenario.sanitized,
                    ($0.isPassed ? Localized(de: "ja", en: "yes") : Localized(de: "noch nicht", en: "not yet"))[
                        page.language],
                ]
            }
        ).rendered(width: page.width, ansi: page.ansi)
    }
}
