import Linguistics

/// A page in one file: no script, nothing fetched from anywhere, fit for a screen, for paper and for being read aloud.
///
/// ```swift
/// HTMLPage(title: "Ihr Übungsstand", language: .german, body: "<p>…</p>").text
/// ```
public struct HTMLPage: Sendable {
    private let title: String
    private let language: Language
    private let lead: String?
    private let facts: [(String, String)]
    private let content: Markup
    private let foot: Localized

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - title: the heading of the page and the name of its window.
    ///   - lead: a sentence below the heading that says what the page shows.
    ///   - facts: what belongs to the heading, each with its name: the day, the scenario.
    ///   - body: sections that begin with `<h2>`.
    ///   - foot: how the figures came about.
    public init(
        title: String, language: Language, lead: String? = nil, facts: [(String, String)] = [],
        foot: Localized = HTMLPage.origin, body: Markup
    ) {
        self.title = title
        self.language = language
        self.lead = lead
        self.facts = facts
        self.foot = foot
        content = body
    }

    /// What stands at the end of a page: where it comes from, and that it stays there.
    public static let origin = Localized(
        de: "Erstellt mit Einstieg auf diesem Rechner. Gleiche Worte geben gleiche Marken; nichts wurde übertragen.",
        en: "Made with Einstieg on this machine. The same words get the same marks; nothing was sent anywhere.")

    /// The whole file.
    public var text: String {
        let style = Markup(trusted: String(decoding: PackageResources.page_css, as: UTF8.self))
        let lead = lead.map { Markup("<p class=\"lead\">\($0)</p>") }
        let facts = facts.map { Markup("<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>") }
        let head = [lead, facts.isEmpty ? nil : Markup("<dl class=\"facts\">\n\(facts)\n</dl>")].compactMap(\.self)
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>
            \(style)</style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            \(head)
            </header>
            <main>
            \(content)
            </main>
            <footer><p>\(foot[language])</p></footer>
            </body>
            </html>

            """
        return page.source
    }
}
