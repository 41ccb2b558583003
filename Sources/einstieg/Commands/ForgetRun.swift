import ArgumentParser
import Foundation
import Linguistics
import Privacy
import Reports

/// Deletes everything about a person.
struct ForgetRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Delete everything about a person for good. / Alles über eine Person löschen.",
        discussion: """
            Sessions, transcripts, scores, what was typed, and the files that export wrote. The store is written anew, so
            that nothing can be read from its free pages or its log. Figures of the team stay: they speak of five people and
            more. Without a terminal it needs --yes.
            """,
        aliases: ["vergessen", "vergiss"])

    @Argument(help: "The name that was practised under. / Der Name, unter dem geübt wurde.")
    var person: String
    @Flag(help: "Do not ask. / Nicht nachfragen.")
    var yes = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let person = Pseudonym.asked(person)
            try options.insist(on: person)
            let notebook = try options.openNotebook()
            guard try yes || isMeant(person) else { return }
            let (removals, changed) = try notebook.forget(person)
            let view = RemovalView(
                removals: removals.map { RemovalView.Row(holding: $0.holding, count: $0.count) }, left: changed,
                copies: notebook.copies)
            let screen = Screen()
            try options.put(
                view.forgotten(
                    person, Page(language: options.language, width: screen.width, ansi: screen.hasColour)))
        }
    }

    /// Asks at the terminal.
    private func isMeant(_ person: Pseudonym) throws -> Bool {
        let question = Localized(
            de: "Alles über „\(person.title.de)“ löschen? Zurückholen lässt es sich nicht. (j/n) ",
            en: "Delete everything about “\(person.title.en)”? It cannot be brought back. (y/n) ")
        guard isatty(STDIN_FILENO) == 1 else {
            throw Complaint.usage(
                Localized(
                    de: "Ohne Terminal wird nicht gefragt: Schreiben Sie --yes dazu.",
                    en: "Without a terminal nobody can be asked: add --yes."))
        }
        FileHandle.standardOutput.write(Data(question[options.language].utf8))
        return ["j", "ja", "y", "yes"].contains((readLine() ?? "").trimmingSpace.lowercased())
    }
}
