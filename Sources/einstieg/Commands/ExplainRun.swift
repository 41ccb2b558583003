import ArgumentParser
import Checklist
import Linguistics
import Reports
import Scenarios

/// Explains a rule of the checklist, or lists them all.
struct ExplainRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "What a rule asks, with examples. / Was eine Regel will, mit Beispielen.",
        discussion: """
            Examples:
              einstieg explain
              einstieg explain stockPhrase
              einstieg erkläre Bedarfsfrage
            """,
        aliases: ["erkläre", "erklaere"])

    @Argument(help: "Name or title of a rule; without one, all are listed. / Name der Regel.")
    var name: [String] = []
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let rule = try chosen()
            let text =
                switch (format, rule) {
                case (.text, nil): RuleView.list(page)
                case (.text, let rule?): RuleView(rule).text(page)
                case (.json, nil):
                    try JSONText.text(Rule.allCases.map { RuleDocument($0, language: options.language) })
                case (.json, let rule?): try JSONText.text(RuleDocument(rule, language: options.language))
                }
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
    }

    /// The rule that is named; nil where none is.
    private func chosen() throws(Complaint) -> Rule? {
        let typed = name.joined(separator: " ").trimmingSpace
        if typed.isEmpty { return nil }
        if let rule = Rule(named: typed) { return rule }
        let known = Rule.allCases.flatMap { [$0.name, $0.title[options.language]] }
        throw .unknownRule(typed, suggestion: nearest(to: typed, among: known))
    }
}
