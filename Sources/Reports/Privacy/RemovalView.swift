import Linguistics
import Privacy

/// What was deleted, or would be.
public struct RemovalView {
    /// How much of a holding goes.
    public struct Row {
        let holding: Holding
        let count: Int

        /// Creates a row.
        public init(holding: Holding, count: Int) {
            self.holding = holding
            self.count = count
        }
    }

    private let rows: [Row]
    /// Files that were changed since they were written, and are left to their owner.
    private let left: [String]
    /// Other files with old data, in which nothing is searched.
    private let copies: [String]
    private let isAheadOfClock: Bool

    /// Creates a view.
    public init(removals: [Row], left: [String], copies: [String] = [], isAheadOfClock: Bool = false) {
        rows = removals
        self.left = left
        self.copies = copies
        self.isAheadOfClock = isAheadOfClock
    }

    /// What was deleted about a person.
    public func forgotten(_ person: Pseudonym, _ page: Page) -> String {
        let found = rows.filter { $0.count > 0 }
        let head =
            found.isEmpty
            ? Localized(
                de: "Über „\(person.title.de)“ war nichts gespeichert.",
                en: "Nothing was kept about “\(person.title.en)”.")
            : Localized(
                de: "Alles über „\(person.title.de)“ ist gelöscht: "
                    + found.map { "\($0.holding.title.de) \($0.count)" }.joined(separator: ", ") + ".",
                en: "Everything about “\(person.title.en)” is deleted: "
                    + found.map { "\($0.holding.title.en.lowercased()) \($0.count)" }.joined(separator: ", ") + ".")
        let sent = found.contains { $0.holding.table == Holding.delivery.table }
        let elsewhere = Localized(
            de:
                "Was schon an einen Server für Lerndaten gesendet wurde, löscht das nicht: Lassen Sie es dort für ungültig erklären.",
            en: "What was sent to a learning record store already is not deleted by that: have it voided there.")
        return
            ([page.paragraph(head[page.language], indent: 0)]
            + (sent ? ["\n" + page.paragraph(elsewhere[page.language], indent: 0)] : []) + remarks(page))
            .joined(separator: "\n")
    }

    /// What was older than it may be.
    public func purged(_ retention: Retention, isDryRun: Bool, _ page: Page) -> String {
        let language = page.language
        func column(_ de: String, _ en: String, right: Bool = false) -> Table.Column {
            Table.Column(
                Localized(de: de, en: en)[language], alignment: right ? .trailing : .leading, minimumWidth: 4)
        }
        let table = Table(
            columns: [
                column("Was", "What"), column("Tage", "Days", right: true),
                isDryRun ? column("Ginge", "Would go", right: true) : column("Gelöscht", "Deleted", right: true),
            ],
            rows: rows.map { [$0.holding.title[language], "\(retention[$0.holding.kind])", "\($0.count)"] })
        return ([table.rendered(width: page.width, ansi: page.ansi)] + remarks(page)).joined(separator: "\n")
    }

    private func remarks(_ page: Page) -> [String] {
        var remarks: [Localized] = []
        if isAheadOfClock {
            remarks.append(
                Localized(
                    de:
                        "Im Übungsstand liegen Einträge aus der Zukunft. Prüfen Sie die Uhr: Geht sie nach, bleibt manches länger als vereinbart.",
                    en:
                        "The store holds entries from the future. Check the clock: if it is slow, some of it stays longer than agreed."
                ))
        }
        if !left.isEmpty {
            remarks.append(
                Localized(
                    de:
                        "Diese Auszüge wurden nach dem Schreiben geändert und bleiben liegen: \(left.joined(separator: ", ")).",
                    en: "These exports were changed after they were written and stay: \(left.joined(separator: ", ")).")
            )
        }
        if !copies.isEmpty {
            remarks.append(
                Localized(
                    de:
                        "In diesen Dateien neben dem Übungsstand wird nicht gesucht; löschen Sie sie selbst: \(copies.joined(separator: ", ")).",
                    en:
                        "These files beside the store are not searched; delete them yourself: \(copies.joined(separator: ", "))."
                ))
        }
        return remarks.map { "\n" + page.paragraph($0[page.language], indent: 0) }
    }
}
