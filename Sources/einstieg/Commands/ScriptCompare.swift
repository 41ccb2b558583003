import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts

/// Puts two openers side by side: what can be counted, and how the personas take them.
struct ScriptCompare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Put two openers side by side. / Zwei Einstiege nebeneinander.",
        discussion: """
            A and B are ids or files of templates, with :VARIANT if wanted, or files with a text. Both are marked and measured. Then every scenario of
            their channel, temperature and language is played with each as the first line, with the same seeds; a scripted
            trainee goes on. A template is filled with what each scenario knows, and else with its examples.

            Reading ease: Wiener Sachtextformel 1 (Bamberger and Vanecek 1984) and Flesch–Amstad (1978), in English Flesch
            (1948). The interval of the difference is Newcombe's for pairs (1998), the tests are exact sign tests.

            Examples:
              einstieg script compare beobachtung-stellenanzeige vor-ort-mitgezaehlt
              einstieg script compare neuer-standort neuer-standort:kurz
              einstieg script compare a.txt b.txt --scenario presse-in-posen --format json
            """,
        aliases: ["vergleiche"])

    @Argument(help: "Id or file of a template, or a file with a text. / Vorlage oder Text.")
    var first: String
    @Argument(help: "The other one. / Der andere.")
    var second: String
    @Option(help: "Only this scenario, whose facts are the context. / Nur dieses Szenario.")
    var scenario: String?
    @Option(help: "Language: de or en; the templates' if missing. / Sprache.")
    var language: Language?
    @Option(help: "phone, email or linkedin; the templates' if missing")
    var channel: Channel?
    @Option(help: "cold or warm; the templates' if missing")
    var temperature: Temperature?
    @ArgumentParser.Flag(help: "All scenarios of the language. / Alle Szenarien der Sprache.")
    var all = false
    @Option(help: "Pairs of sessions a scenario; 0 plays nothing. / Sitzungspaare je Szenario.")
    var sessions = 20
    @Option(help: "How many to play at the same time; as many as there are cores. / Wie viele zugleich.")
    var jobs: Int?
    @Option(help: "Your name, for templates. / Ihr Name, für Vorlagen.")
    var name: String?
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (0...10_000).contains(sessions) else { throw ValidationError("--sessions: 0 … 10000") }
        guard (1...64).contains(jobs ?? 1) else { throw ValidationError("--jobs: 1 … 64") }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let openers = [
                try ComparedOpener(first, in: desk.library, trainee: name),
                try ComparedOpener(second, in: desk.library, trainee: name),
            ]
            let scene = try scenario.map { name throws(Complaint) in try desk.library.scenario(name) }
            let place = try Place(self, openers.map(\.template), scene)
            let sides = try openers.map { opener in
                let context = scene?.openerContext ?? opener.template?.context(audience: .business) ?? place.context
                return OpenerComparison.Side(
                    name: opener.name,
                    measures: OpenerMeasures(
                        try opener.text(for: scene, channel: place.channel), context: context, checker: desk.checker))
            }
            let cases = try scenarios(desk.library, place, scene).map { scenario in
                let texts = try openers.map { try $0.text(for: scenario, channel: scenario.channel) }
                    .map { $0.typed(scenario.channel, scenario.language) }
                return TrialPass.Case(scenario: scenario, a: texts[0], b: texts[1])
            }
            let pass = TrialPass(
                cases: cases, sessions: sessions, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
                language: options.language)
            let comparison = OpenerComparison(a: sides[0], b: sides[1], trials: pass.run())
            switch format {
            case .text: try desk.show(ComparisonView(comparison).text(desk.page))
            case .json:
                try desk.show(JSONText.text(ComparisonDocument(comparison, language: options.language)))
            }
        }
    }

    /// The scenarios to play, in the order of the list.
    private func scenarios(_ library: Library, _ place: Place, _ scene: Scenario?) throws(Complaint) -> [Scenario] {
        if let scene { return [scene] }
        guard sessions > 0 else { return [] }
        let found = library.scenarios()
        if let broken = found.broken.first { throw .file(broken.diagnostic) }
        return found.readable.filter {
            $0.language == place.language
                && (all || $0.channel == place.channel && $0.temperature == place.temperature)
        }
    }

    /// Where both openers are for: what is asked for, else what the templates say.
    private struct Place {
        let language: Language
        let channel: Channel
        let temperature: Temperature

        init(_ run: ScriptCompare, _ templates: [Template?], _ scenario: Scenario?) throws(Complaint) {
            let known = templates.compactMap(\.self)
            let languages = Set(known.map(\.language) + [scenario?.language, run.language].compactMap(\.self))
            guard languages.count < 2 else {
                throw .usage(
                    Localized(
                        de:
                            "Vergleichen lassen sich nur Einstiege in einer Sprache; hier sind es Deutsch und Englisch.",
                        en: "Only openers in one language can be compared; here they are German and English."))
            }
            language = languages.first ?? .german
            channel = run.channel ?? scenario?.channel ?? known.first?.channel ?? .phone
            temperature = run.temperature ?? scenario?.temperature ?? known.first?.temperature ?? .cold
            let isSame = Set(known.map(\.channel)).count < 2 && Set(known.map(\.temperature)).count < 2
            let isChosen = run.channel != nil && run.temperature != nil
            guard isSame || isChosen || run.all || scenario != nil else {
                let kinds = known.map { kind in
                    Localized(
                        de: "\(kind.channel.title.de), \(kind.temperature.title.de)",
                        en: "\(kind.channel.title.en), \(kind.temperature.title.en)")
                }
                throw .usage(
                    Localized(
                        de:
                            "A ist für \(kinds[0].de), B für \(kinds[1].de). Nennen Sie --channel und --temperature, oder --all für alle Szenarien.",
                        en:
                            "A is for \(kinds[0].en), B for \(kinds[1].en). Name --channel and --temperature, or --all for all scenarios."
                    ))
            }
        }

        /// Circumstances in which nobody is known.
        var context: OpenerContext {
            OpenerContext(
                language: language, channel: channel, temperature: temperature, touch: 1, audience: .business,
                prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil))
        }
    }
}
