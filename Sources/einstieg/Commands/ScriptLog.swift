import ArgumentParser
import Linguistics
import Outcomes
import Records
import Reports

/// Notes what came of real contacts: one at a time, or from a table.
struct ScriptLog: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Note what came of real contacts. / Eintragen, was aus Kontakten wurde.",
        discussion: """
            Channel and temperature come from the template unless --segment says otherwise; the day is today. A later
            step speaks for the earlier ones: --meeting says that there was an answer.

            Nothing is overwritten: a correction and a withdrawal are entries of their own. Nobody's name is kept; what
            --prospect names (a customer number, an address) is stored as a keyed hash and only tells contacts apart.

            Examples:
              einstieg script log nachgezaehlt --segment industry=Maschinenbau,size=140 --meeting --minutes 12
              einstieg script log nachgezaehlt --variant B --sent 40 --answers 2
              einstieg script log --correct 17 --opportunity
              einstieg script log --take-back 17
              einstieg script log --import kontakte.csv --map "Kampagne=template" --dry-run
              einstieg script log nachgezaehlt --import export.csv --preset hubspot

            A table has a header; cells are parted by commas, semicolons or tabs, in UTF-8 or Windows-1252. Columns are
            known by usual names, those of a preset, and those that --map gives a meaning: template, variant, day,
            prospect, industry, size, role, channel, temperature, sent, answers, meetings, noShows, opportunities,
            minutes, answeredAt, reaction, signalAt. What a row does not say comes from the options. A row that cannot be entered is named
            with its line and column, the others are entered, and the exit code is 65. The same row is entered once,
            also from a later table; where --prospect tells people apart, a changed outcome replaces the earlier one.
            """,
        aliases: ["protokoll"])

    @Argument(help: "Id of the template. / Name der Vorlage.")
    var template: String?
    @Option(help: "Variant of the template. / Variante der Vorlage.")
    var variant: String?
    @Option(help: "industry, size, role, channel, temperature: field=value, with commas. / Wer angesprochen wurde.")
    var segment: String?
    @Option(help: "Day of sending: 2026-12-01 or 1.12.2026. / Tag des Kontakts.")
    var day: String?
    @Option(help: "Number or address that tells the prospect apart; stored as a hash. / Kennung der Person.")
    var prospect: String?
    @Flag(help: "There was an answer. / Es kam eine Antwort.")
    var answered = false
    @Flag(help: "A meeting was agreed. / Ein Termin wurde vereinbart.")
    var meeting = false
    @Flag(help: "Nobody came to the meeting. / Zum Termin kam niemand.")
    var noShow = false
    @Flag(help: "An opportunity came of it. / Eine Verkaufschance wurde daraus.")
    var opportunity = false
    @Option(help: "Minutes to their answer. / Minuten bis zur Antwort.")
    var minutes: String?
    @Option(help: "Minutes from a warm signal to this contact. / Minuten vom Signal bis zu diesem Kontakt.")
    var reaction: String?
    @Option(help: "How many contacts, if several. / Wie viele Kontakte, wenn mehrere.")
    var sent: Int?
    @Option(help: "How many answers. / Wie viele Antworten.")
    var answers: Int?
    @Option(help: "How many meetings. / Wie viele Termine.")
    var meetings: Int?
    @Option(help: "How many no-shows. / Wie viele geplatzte Termine.")
    var noShows: Int?
    @Option(help: "How many opportunities. / Wie viele Verkaufschancen.")
    var opportunities: Int?
    @Option(help: "Replace this entry; what is not named stays as it was. / Diesen Eintrag berichtigen.")
    var correct: Int?
    @Option(help: "Take this entry back. / Diesen Eintrag zurücknehmen.")
    var takeBack: Int?
    @Flag(help: "Show the last entries. / Die letzten Einträge zeigen.")
    var list = false
    @OptionGroup var table: ImportOptions
    @Option(help: "How many entries to list. / Wie viele Einträge.")
    var last = 20
    @Option(help: "text or json, with --list and --import")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let others = [correct != nil, takeBack != nil, list, table.file != nil].count { $0 }
        guard others == 1 || others == 0 && template != nil else {
            throw ValidationError(
                "Name a template, or one of --correct, --take-back, --list, --import. / Eine Vorlage oder eins davon.")
        }
        guard (1...100_000).contains(last) else { throw ValidationError("--last: 1 … 100000") }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            if list { return try show() }
            let log = try LogDesk(options)
            if let path = table.file {
                try read(path, log)
            } else if let takeBack {
                try enter(.withdrawal(of: takeBack), log)
            } else if let correct {
                guard let before = try log.desk.notebook.contact(in: correct) else {
                    throw log.complaint(.unknownEntry(correct))
                }
                var contact = try log.contact(values(log, before.values), prospect: prospect)
                contact.prospect = contact.prospect ?? before.prospect
                try enter(.correction(of: correct, contact), log)
            } else {
                try enter(.contact(try log.contact(values(log, [:]), prospect: prospect)), log)
            }
        }
    }

    /// What the options say, and where they say nothing, what stood there before.
    private func values(_ log: LogDesk, _ before: [LogField: String]) throws(Complaint) -> [LogField: String] {
        var values = before
        values[.day] = values[.day] ?? log.rules.today.description
        if let segment {
            do throws(LogFault) {
                values.merge(try SegmentFilter(segment).values) { $1 }
            } catch {
                throw log.complaint(error)
            }
        }
        let said: [(LogField, String?)] = [
            (.template, template), (.variant, variant), (.day, day), (.minutes, minutes), (.reaction, reaction),
            (.sent, text(sent)),
            (.answers, text(answers) ?? (answered ? "1" : nil)), (.meetings, text(meetings) ?? (meeting ? "1" : nil)),
            (.noShows, text(noShows) ?? (noShow ? "1" : nil)),
            (.opportunities, text(opportunities) ?? (opportunity ? "1" : nil)),
        ]
        for (field, text) in said { values[field] = text ?? values[field] }
        return values
    }

    private func text(_ count: Int?) -> String? { count.map { "\($0)" } }

    private func enter(_ change: LogEntry.Change, _ log: LogDesk) throws(Complaint) {
        let view = LogView(options.language)
        let contact = change.contact.map(view.sentence)
        switch try log.desk.notebook.enter(change) {
        case .refused(let fault): throw log.complaint(fault)
        case .repeated(let number):
            throw .usage(
                Localized(
                    de: "Diesen Kontakt gibt es schon, in Eintrag \(number). Ändern: script log --correct \(number) …",
                    en:
                        "This contact is there already, in entry \(number). To change it: script log --correct \(number) …"
                ))
        case .added(let number), .updated(let number, _):
            let replaced = change.replaced ?? 0
            let wording =
                switch change {
                case .contact: Localized(de: "Eintrag \(number)", en: "Entry \(number)")
                case .correction:
                    Localized(de: "Eintrag \(number) ersetzt \(replaced)", en: "Entry \(number) replaces \(replaced)")
                case .withdrawal:
                    Localized(
                        de: "Eintrag \(number) nimmt \(replaced) zurück.",
                        en: "Entry \(number) takes \(replaced) back.")
                }
            try log.desk.show(
                log.desk.page.paragraph(
                    wording[options.language] + (contact.map { ": " + $0 + "." } ?? ""), indent: 0))
        }
    }

    private func read(_ path: String, _ log: LogDesk) throws {
        var defaults = try values(log, [:])
        // A row without a day is no contact of today.
        defaults[.day] = day
        var pass = try ImportPass(log, path: path, options: table, defaults: defaults)
        try pass.run()
        switch format {
        case .text: try pass.show()
        case .json: try log.desk.show(JSONText.text(pass.summary))
        }
        if pass.summary.faulty > 0 { throw ExitCode(65) }
    }

    private func show() throws {
        let desk = try Desk.forOutput(options)
        let rows = try desk.notebook.entries(newest: last).reversed().map {
            LogView.Row(entry: $0.entry, follower: $0.follower)
        }
        switch format {
        case .json: try desk.show(JSONText.text(rows.map(LogDocument.init)))
        case .text where rows.isEmpty:
            try desk.note(
                Localized(
                    de: "Noch nichts eingetragen. „einstieg script log VORLAGE“ fängt an.",
                    en: "Nothing entered yet. “einstieg script log TEMPLATE” begins."))
        case .text: try desk.show(LogView(options.language).table(rows, desk.page))
        }
    }
}
