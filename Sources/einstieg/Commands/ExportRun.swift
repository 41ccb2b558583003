import ArgumentParser
import Foundation
import Linguistics
import Privacy
import Reports

/// Puts out everything that is kept about a person.
struct ExportRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Everything that is kept about you, as JSON. / Alles, was über Sie gespeichert ist.",
        discussion: """
            Every table and file of the store with its purpose, and every row about the person. With --output the file is
            readable for you alone, and purge and forget delete it as well.

            Examples:
              einstieg export falke > falke.json
              einstieg export falke --output falke.json
            """,
        aliases: ["auskunft"])

    @Argument(help: "The name you practise under; “ich” or “me” where you use none. / Ihr Name beim Üben.")
    var person: String
    @Option(help: "File to write. / Datei, in die geschrieben wird.")
    var output: String?
    @OptionGroup var teamOptions: TeamOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let person = Pseudonym.asked(person)
            try options.insist(on: person)
            let notebook = try options.openNotebook()
            let document = try notebook.everything(
                about: person, retention: teamOptions.retention(), language: options.language)
            let text = try JSONText.text(document)
            guard let output else { return try options.put(text) }
            try notebook.write(text + "\n", to: output, for: person)
            let rows = document.holdings.map(\.rows.count).reduce(0, +)
            try options.put(
                Localized(
                    de: "\(output): \(rows == 1 ? "1 Eintrag" : "\(rows) Einträge") über „\(person.title.de)“.",
                    en: "\(output): \(rows == 1 ? "1 entry" : "\(rows) entries") about “\(person.title.en)”.")[
                        options.language])
        }
    }
}

extension GlobalOptions {
    /// Whoever looks on as somebody else does not take a person's data out or away.
    func insist(on person: Pseudonym) throws(Complaint) {
        guard traineeName != nil else { return }
        let trainee = try trainee
        guard trainee != person else { return }
        throw .usage(
            Localized(
                de: "Das kann nur „\(person.title.de)“ selbst. Lassen Sie --as weg, wenn Sie das sind.",
                en: "Only “\(person.title.en)” can do that. Leave out --as if that is you."))
    }

    /// Prints text that has been laid out.
    func put(_ text: String) throws(Complaint) {
        do throws(ScreenError) { try Screen().print(text) } catch { throw .output(error.wording) }
    }
}
