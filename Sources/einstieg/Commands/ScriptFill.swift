import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts

/// Fills a template, for one person or for everybody in a table.
struct ScriptFill: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Fill a template, for one person or for a whole list. / Eine Vorlage füllen.",
        discussion: """
            A filled text never holds an open slot: what is missing is asked for at a terminal, and named elsewhere.
            Columns of a table are named like slots; “id” names a row, “email” says where its letter goes.

            Examples:
              einstieg script fill beobachtung-stellenanzeige --scenario presse-in-posen \\
                --set sender="Katrin Behnke" --set observation="dass Sie Techniker suchen" --examples
              einstieg script fill neuer-standort --csv firmen.csv --format csv --output briefe.csv
              einstieg script fill neuer-standort --csv firmen.csv --format eml --from k@servio.example --output Briefe
            """,
        aliases: ["fülle", "fuelle"])

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, eml, csv }

    @Argument(help: "Id or file of the template, with :VARIANT if wanted. / Name oder Datei, auch mit :VARIANTE.")
    var template: String
    @Option(help: "Scenario to take facts from. / Szenario, aus dem die Angaben kommen.")
    var scenario: String?
    @Option(name: .customLong("set"), help: "A slot's value: name=text. May be repeated. / Ein Platzhalter.")
    var values: [String] = []
    @Option(help: "Table with a prospect a row. / Tabelle mit einer Person je Zeile.")
    var csv: String?
    @Option(help: "Another wording of the template. / Eine andere Fassung.")
    var variant: String?
    @Option(help: "Sie or du, where the text knows both. / Sie oder du, wo der Text beides kann.")
    var address: AddressForm?
    @Flag(help: "Fill what is left with the slots' examples. / Den Rest mit Beispielen füllen.")
    var examples = false
    @Flag(name: .customLong("no-input"), help: "Never ask. / Nie nachfragen.")
    var noInput = false
    @Option(help: "Your name. / Ihr Name.")
    var name: String?
    @Option(help: "Sender of an .eml; else $EMAIL. / Absender einer .eml, sonst $EMAIL.")
    var from: String?
    @Option(help: "Receiver of an .eml. / Empfänger einer .eml.")
    var to: String?
    @Option(help: "text, eml or csv")
    var format: Format = .text
    @Option(help: "File to write, for several .eml a folder. / Datei, für mehrere .eml ein Ordner.")
    var output: String?
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var status: Int32 = 0
        try reportingComplaints(options.language) {
            let library = try options.openLibrary(forTemplate: template, scenario: scenario)
            var desk: Desk
            var reader: any LineReader
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: library, notebook: .none, trainee: name)
            let found = try library.template(template)
            var pass = FillPass(
                template: try variant.map { name throws(Complaint) in try Library.wording(name, of: found) } ?? found,
                values: try given(),
                scenario: try scenario.map { name throws(Complaint) in try library.scenario(name) },
                trainee: name, address: address, usesExamples: examples)
            let rows = try csv.map(ProspectRows.read) ?? []
            let table = try rows.first.map { header throws(Complaint) in
                try ProspectRows.table(header, file: csv ?? "", template: pass.template)
            }
            if desk.isInteractive, !noInput {
                for slot in pass.openSlots(besides: table?.slots ?? []) {
                    pass.values[slot.name] = try ask(slot, desk, &reader)
                }
            }
            guard let table, let csv else {
                let letter = Letterhead(id: nil, address: to, filled: try pass.letter())
                return try write([letter], desk)
            }
            if let open = pass.openSlots(besides: table.slots).first {
                throw Complaint.row(file: csv, line: 1, OpenColumn.wording(open.name))
            }
            let (letters, complaints) = pass.letters(file: csv, rows: Array(rows.dropFirst()), table: table)
            try write(letters, desk)
            for complaint in complaints { complaint.tell(options.language) }
            status = complaints.first?.exitCode ?? 0
        }
        if status != 0 { throw ExitCode(status) }
    }

    /// The values given with --set.
    private func given() throws(Complaint) -> [String: String] {
        var given: [String: String] = [:]
        for value in values {
            let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw .usage(
                    Localized(
                        de: "„\(value)“: --set erwartet name=text.", en: "“\(value)”: --set expects name=text."))
            }
            given[String(parts[0])] = String(parts[1])
        }
        return given
    }

    private func ask(_ slot: Slot, _ desk: Desk, _ reader: inout any LineReader) throws(Complaint) -> String {
        let question = "\(slot.name): \(slot.description)"
        return try Interview(desk: desk).ask(
            Localized(de: question, en: question), Localized(de: slot.example, en: slot.example), &reader
        ) { !$0.isEmpty }
    }

    // MARK: Output

    private func write(_ letters: [Letterhead], _ desk: Desk) throws(Complaint) {
        switch format {
        case .text: try writeTexts(letters, desk)
        case .csv: try write(LetterOutput.table(letters), to: output, desk)
        case .eml: try writeMessages(letters, desk)
        }
    }

    private func writeTexts(_ letters: [Letterhead], _ desk: Desk) throws(Complaint) {
        let texts = letters.map { letter in
            (letter.id.map { "== \($0.sanitized)\n\n" } ?? "") + LetterOutput.text(letter.filled, options.language)
        }
        if !texts.isEmpty { try write(texts.joined(separator: "\n\n") + "\n", to: output, desk) }
    }

    private func writeMessages(_ letters: [Letterhead], _ desk: Desk) throws(Complaint) {
        let sender = from ?? ProcessInfo.processInfo.environment["EMAIL"] ?? ""
        guard EmailMessage.isMailbox(sender) else {
            throw .usage(
                Localized(
                    de: "Eine E-Mail braucht einen Absender: --from \"Katrin Behnke <k@servio.example>\".",
                    en: "An e-mail needs a sender: --from \"Katrin Behnke <k@servio.example>\"."))
        }
        let date = Self.date()
        guard letters.count != 1 || csv != nil else {
            return try write(try LetterOutput.message(letters[0], from: sender, date: date), to: output, desk)
        }
        guard let folder = output else {
            throw .usage(
                Localized(
                    de: "Für eine Liste legt --format eml je Person eine Datei an: Nennen Sie mit --output den Ordner.",
                    en: "For a list, --format eml writes a file a person: name the folder with --output."))
        }
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
            throw .unwritable(folder)
        }
        var taken: Set<String> = []
        for (index, letter) in letters.enumerated() {
            let plain = FileName.plain(letter.id ?? "")
            var name = plain.isEmpty ? "\(index + 1)" : plain
            while !taken.insert(name).inserted { name += "-\(index + 1)" }
            let message = try LetterOutput.message(letter, from: sender, date: date)
            try write(message, to: "\(folder)/\(template.fileStem)-\(name).eml", desk)
        }
        let count = letters.count
        try desk.note(
            Localized(
                de: count == 1 ? "1 Datei in \(folder)." : "\(count) Dateien in \(folder).",
                en: count == 1 ? "1 file in \(folder)." : "\(count) files in \(folder)."))
    }

    private func write(_ text: String, to path: String?, _ desk: Desk) throws(Complaint) {
        guard let path else {
            do throws(ScreenError) { try desk.screen.write(text) } catch { throw .output(error.wording) }
            return
        }
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw .unwritable(path)
        }
    }

    /// The time as e-mails write it.
    private static func date() -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return formatter.string(from: Date())
    }
}

extension AddressForm: ExpressibleByArgument {}

extension String {
    /// The name of a template or its file, fit for the name of another file.
    fileprivate var fileStem: String { FileName.plain(Library.stem(self)) }
}
