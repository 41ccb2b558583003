import ArgumentParser
import Checklist
import Linguistics
import Reports
import Scenarios

/// Explains a rule of the checklist or a mistake in a file, or lists them all.
struct ExplainRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "What a rule asks, what a code means. / Was eine Regel will, was ein Fehler bedeutet.",
        discussion: """
            Examples:
              einstieg explain
              einstieg explain stockPhrase
              einstieg explain S202
              einstieg erkläre Bedarfsfrage
            """,
        aliases: ["erkläre", "erklaere"])

    @Argument(help: "Name or title of a rule, or a code; without one, all are listed. / Regel oder Fehlernummer.")
    var name: [String] = []
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    /// What can be explained.
    private enum Subject {
        case all
        case rule(Rule)
        case diagnostic(DiagnosticPage)
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let subject = try chosen()
            let text = format == .text ? self.text(subject, page) : try json(subject)
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
    }

    private func text(_ subject: Subject, _ page: Page) -> String {
        switch subject {
        case .all:
            [
                RuleView.list(page), DiagnosticPageView.list(KnownDiagnostics.pages, page),
                page.note(
                    Localized(
                        de: "„einstieg erkläre NAME“ zeigt mehr.", en: "“einstieg explain NAME” shows more.")[
                            page.language], indent: 0),
            ].joined(separator: "\n\n")
        case .rule(let rule): RuleView(rule).text(page)
        case .diagnostic(let content): DiagnosticPageView(content).text(page)
        }
    }

    private func json(_ subject: Subject) throws -> String {
        switch subject {
        case .all: try JSONText.text(Rule.allCases.map { RuleDocument($0, language: options.language) })
        case .rule(let rule): try JSONText.text(RuleDocument(rule, language: options.language))
        case .diagnostic(let page): try JSONText.text(DiagnosticPageDocument(page, language: options.language))
        }
    }

    private func chosen() throws(Complaint) -> Subject {
        let typed = name.joined(separator: " ").trimmingSpace
        if typed.isEmpty { return .all }
        if let rule = Rule(named: typed) { return .rule(rule) }
        if let page = KnownDiagnostics.page(typed) { return .diagnostic(page) }
        let known =
            Rule.allCases.flatMap { [$0.name, $0.title[options.language]] } + KnownDiagnostics.pages.map(\.code)
        throw .unknownRule(typed, suggestion: nearest(to: typed, among: known))
    }
}
