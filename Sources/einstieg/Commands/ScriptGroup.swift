import ArgumentParser
import Linguistics
import Reports
import Scenarios
import Scripts

/// Everything about opener templates.
struct ScriptGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "List, show and fill opener templates. / Vorlagen für Einstiege.",
        subcommands: [ScriptList.self, ScriptShow.self, ScriptFill.self, ScriptPlan.self, ScriptLog.self],
        aliases: ["vorlage"])
}

/// Lists the templates of the library.
struct ScriptList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates. / Alle Vorlagen.", aliases: ["liste"])

    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    struct Entry: Encodable {
        let id: String
        let title: String
        let language: String
        let channel: String
        let temperature: String
        let signal: String
        let touch: Int
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let all = desk.library.templates()
            switch format {
            case .text:
                let language = options.language
                func column(_ de: String, _ en: String) -> Table.Column {
                    Table.Column(Localized(de: de, en: en)[language], minimumWidth: 4)
                }
                let table = Table(
                    columns: [
                        column("Vorlage", "Template"), column("Name", "Id"), column("Spr.", "Lang."),
                        column("Kanal", "Channel"), column("Art", "Kind"), column("Anlass", "Signal"),
                        column("Kontakt", "Touch"),
                    ],
                    rows: all.readable.map {
                        [
                            $0.title, $0.id, $0.language.rawValue, $0.channel.title[language],
                            $0.temperature.title[language], $0.signal, "\($0.touch)",
                        ]
                    })
                try desk.show(table.rendered(width: desk.screen.width, ansi: desk.page.ansi))
            case .json:
                try desk.show(
                    JSONText.text(
                        all.readable.map {
                            Entry(
                                id: $0.id, title: $0.title, language: $0.language.rawValue,
                                channel: $0.channel.rawValue, temperature: $0.temperature.rawValue, signal: $0.signal,
                                touch: $0.touch)
                        }))
            }
            if let broken = all.broken.first { throw Complaint.file(broken.diagnostic) }
        }
    }
}

/// Shows a template with its slots.
struct ScriptShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a template and its slots. / Eine Vorlage mit ihren Platzhaltern.",
        aliases: ["zeige"])

    @Argument(help: "Id or file of the template. / Name oder Datei.")
    var template: String
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let template = try desk.library.template(template)
            let page = desk.page
            var rows = [page.heading(template.title), ""]
            if let when = template.when { rows += [page.note(when, indent: 0), ""] }
            if let subject = template.subject {
                rows.append(page.entry(Localized(de: "Betreff:", en: "Subject:")[page.language], subject))
            }
            rows += [page.paragraph(template.text), ""]
            for slot in template.slots {
                rows.append(page.entry("{{\(slot.name)}}", slot.description))
                rows.append(page.note(Localized(de: "z. B. ", en: "e.g. ")[page.language] + slot.example, indent: 6))
            }
            if let profile = template.profile { rows += ["", page.note(profile.note[page.language])] }
            try desk.show(rows.joined(separator: "\n"))
        }
    }
}

/// Fills a template.
struct ScriptFill: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Fill a template, from a scenario or by hand. / Eine Vorlage füllen.",
        discussion: """
            A filled text never holds an open slot: what is missing is named.

            Example:
              einstieg script fill beobachtung-stellenanzeige --scenario presse-in-posen \\
                --set sender="Katrin Behnke" --set observation="dass Sie Techniker suchen" --examples
            """,
        aliases: ["fülle", "fuelle"])

    @Argument(help: "Id or file of the template. / Name oder Datei.")
    var template: String
    @Option(help: "Scenario to take facts from. / Szenario, aus dem die Angaben kommen.")
    var scenario: String?
    @Option(name: .customLong("set"), help: "A slot's value: name=text. May be repeated. / Ein Platzhalter.")
    var values: [String] = []
    @Flag(help: "Fill what is left with the slots' examples. / Den Rest mit Beispielen füllen.")
    var examples = false
    @Option(help: "Your name. / Ihr Name.")
    var name: String?
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            var given: [String: String] = [:]
            for value in values {
                let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, !parts[0].isEmpty else {
                    throw Complaint.usage(
                        Localized(
                            de: "„\(value)“: --set erwartet name=text.", en: "“\(value)”: --set expects name=text."))
                }
                given[String(parts[0])] = String(parts[1])
            }
            let scene = try scenario.map { name throws(Complaint) in try desk.library.scenario(name) }
            let chosen = try desk.library.template(template)
            let filled: FilledTemplate
            do throws(Diagnostic) {
                filled = try chosen.filled(
                    values: given, scenario: scene, trainee: name, usingExamples: examples)
            } catch {
                throw Complaint.file(error)
            }
            if let subject = filled.subject {
                try desk.show(Localized(de: "Betreff: ", en: "Subject: ")[options.language] + subject.sanitized + "\n")
            }
            try desk.show(filled.text.sanitized)
        }
    }
}
