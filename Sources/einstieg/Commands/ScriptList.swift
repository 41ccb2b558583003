import ArgumentParser
import Checklist
import Linguistics
import Reports
import Scenarios
import Scripts

/// Lists the templates of the library, or those that fit.
struct ScriptList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates, or those that fit. / Die Vorlagen, oder die passenden.",
        discussion: """
            Examples:
              einstieg script list --language de --channel email --touch 2
              einstieg script list --signal Messe
              einstieg vorlage liste --search "Anhang"
            """,
        aliases: ["liste"])

    @Option(help: "de or en")
    var language: Language?
    @Option(help: "phone, email or linkedin")
    var channel: Channel?
    @Option(help: "cold or warm")
    var temperature: Temperature?
    @Option(help: "Words of the occasion. / Wörter aus dem Anlass.")
    var signal: String?
    @Option(help: "Which contact it is for. / Für den wievielten Kontakt.")
    var touch: Int?
    @Option(help: "Words of title, use or text; all have to occur. / Wörter aus Titel, Verwendung oder Text.")
    var search: String?
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
        let variants: [String]
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let all = desk.library.templates()
            let fitting = all.readable.filter(fits)
            switch format {
            case .text:
                if fitting.isEmpty {
                    try desk.note(Localized(de: "Dafür gibt es keine Vorlage.", en: "There is no template for that."))
                } else {
                    try desk.show(table(fitting).rendered(width: desk.screen.width, ansi: desk.page.ansi))
                }
            case .json:
                try desk.show(
                    JSONText.text(
                        fitting.map {
                            Entry(
                                id: $0.id, title: $0.title, language: $0.language.rawValue,
                                channel: $0.channel.rawValue, temperature: $0.temperature.rawValue, signal: $0.signal,
                                touch: $0.touch, variants: $0.variants.map(\.name))
                        }))
            }
            if let broken = all.broken.first { throw Complaint.file(broken.diagnostic) }
        }
    }

    private func fits(_ template: Template) -> Bool {
        func agrees<Value: Equatable>(_ wanted: Value?, _ value: Value) -> Bool { wanted.map { $0 == value } ?? true }
        func holds(_ words: String?, _ text: String) -> Bool {
            let text = text.foldedForm
            return (words ?? "").foldedForm.split(whereSeparator: \.isWhitespace).allSatisfy {
                text.firstRange(of: $0) != nil
            }
        }
        return agrees(language, template.language) && agrees(channel, template.channel)
            && agrees(temperature, template.temperature) && agrees(touch, template.touch)
            && holds(signal, template.signal)
            && holds(
                search,
                ([template.title, template.when ?? ""] + template.wordings.flatMap { [$0.subject ?? "", $0.text] })
                    .joined(separator: "\n"))
    }

    private func table(_ templates: [Template]) -> Table {
        let language = options.language
        func column(_ de: String, _ en: String) -> Table.Column {
            Table.Column(Localized(de: de, en: en)[language], minimumWidth: 4)
        }
        return Table(
            columns: [
                column("Vorlage", "Template"), column("Name", "Id"), column("Spr.", "Lang."),
                column("Kanal", "Channel"), column("Art", "Kind"), column("Anlass", "Signal"),
                column("Kontakt", "Touch"),
            ],
            rows: templates.map {
                [
                    $0.title.sanitized, $0.id.sanitized, $0.language.rawValue, $0.channel.title[language],
                    $0.temperature.title[language], $0.signal.sanitized, "\($0.touch)",
                ]
            })
    }
}
