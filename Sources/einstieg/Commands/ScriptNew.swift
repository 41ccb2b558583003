import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Scripts

/// Writes the beginning of a new template.
struct ScriptNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a new template. / Eine neue Vorlage anfangen.",
        discussion: """
            Asks five questions, or takes the answers as options, and writes a commented file that can be filled and checked
            at once. It goes into Scripts/<language>/<channel> of the library that --library, $EINSTIEG_LIBRARY or the
            working folder names, else into the working folder.

            Examples:
              einstieg script new
              einstieg vorlage neu --title "Nach der Hausmesse" --signal Messe --channel email --temperature warm
            """,
        aliases: ["neu"])

    @Argument(help: "Id of the template; made of the title if missing. / Name der Vorlage.")
    var id: String?
    @Option(help: "Title in the list. / Titel in der Liste.")
    var title: String?
    @Option(help: "Language of the text: de or en. / Sprache des Textes.")
    var language: Language?
    @Option(help: "phone, email or linkedin")
    var channel: Channel?
    @Option(help: "cold or warm")
    var temperature: Temperature?
    @Option(help: "The occasion it is for. / Der Anlass, für den sie ist.")
    var signal: String?
    @ArgumentParser.Flag(help: "Overwrite a file that is there. / Eine vorhandene Datei überschreiben.")
    var force = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk: Desk
            var reader: any LineReader
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: Library(folder: "."), notebook: .none, trainee: nil)
            let start = try start(desk, &reader)
            let path = folder(for: start) + start.id + ".md"
            try write(start, to: path)
            try desk.show(Localized(de: "Geschrieben: ", en: "Written: ")[desk.language] + path.sanitized)
            try desk.note(Localized(de: "So geht es weiter:", en: "What comes next:"))
            let file = path.contains(" ") ? "'\(path)'" : path
            try desk.show("  einstieg script check \(file)")
            try desk.note(Localized(de: "prüfen, was Sie geändert haben", en: "check what you have changed"))
            try desk.show("  einstieg script fill \(file) --examples")
            try desk.note(Localized(de: "mit den Beispielen gefüllt lesen", en: "read it filled with its examples"))
        }
    }

    /// What the options say, and what the author answers to the rest.
    private func start(_ desk: Desk, _ reader: inout any LineReader) throws(Complaint) -> TemplateStart {
        var (title, signal, channel, temperature, language) = (
            self.title ?? id, self.signal, self.channel, self.temperature, self.language
        )
        if desk.isInteractive, title == nil || signal == nil {
            let interview = Interview(desk: desk)
            if title == nil {
                title = try interview.ask(
                    Localized(de: "Wie soll die Vorlage heißen?", en: "What shall the template be called?"),
                    Localized(de: "Nach der Hausmesse", en: "After the open day"), &reader)
            }
            if signal == nil {
                signal = try interview.ask(
                    Localized(de: "Für welchen Anlass ist sie?", en: "Which occasion is it for?"),
                    Localized(de: "Messe", en: "trade fair"), &reader)
            }
            if channel == nil {
                channel = try interview.choose(
                    Localized(de: "Auf welchem Weg?", en: "By which channel?"), Channel.allCases, standard: .email,
                    title: \.title, &reader)
            }
            if temperature == nil {
                temperature = try interview.choose(
                    Localized(
                        de: "Kalt, oder gab es vorher einen Anlass?", en: "Cold, or was there an occasion before?"),
                    Temperature.allCases, standard: .cold, title: \.title, &reader)
            }
            if language == nil {
                language = try interview.choose(
                    Localized(de: "In welcher Sprache?", en: "In which language?"), Language.allCases,
                    standard: desk.language, title: \.title, &reader)
            }
        }
        let missing = [("--title", title), ("--signal", signal)].filter { $0.1?.trimmingSpace.isEmpty ?? true }.map(\.0)
        guard let title, let signal, missing.isEmpty else {
            let list = missing.joined(separator: ", ")
            throw .usage(
                Localized(
                    de: "Es fehlt: \(list). Im Terminal fragt das Programm danach.",
                    en: "Missing: \(list). In a terminal, the program asks for it."))
        }
        let plain = FileName.plain(id ?? title)
        guard !plain.isEmpty else {
            throw .usage(
                Localized(
                    de: "„\(id ?? title)“ taugt nicht als Name: Nehmen Sie Buchstaben und Ziffern.",
                    en: "“\(id ?? title)” will not do as a name: use letters and figures."))
        }
        return TemplateStart(
            id: plain, title: title, language: language ?? options.language, channel: channel ?? .email,
            temperature: temperature ?? .cold, signal: signal)
    }

    /// The folder that the file goes to; a library that was only found somewhere else belongs to somebody else.
    private func folder(for start: TemplateStart) -> String {
        let named = options.library ?? ProcessInfo.processInfo.environment["EINSTIEG_LIBRARY"] ?? ""
        let part = "Scripts/\(start.language.rawValue)/\(start.channel.rawValue)/"
        if !named.isEmpty { return "\(named)/\(part)" }
        return CheckSource.isFolder("Scripts") ? part : ""
    }

    private func write(_ start: TemplateStart, to path: String) throws(Complaint) {
        if !force, FileManager.default.fileExists(atPath: path) {
            throw .usage(
                Localized(
                    de: "\(path) gibt es schon. Nehmen Sie einen anderen Namen, oder --force, um sie zu überschreiben.",
                    en: "\(path) is there already. Choose another name, or --force to overwrite it."))
        }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try Data(start.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
    }
}
