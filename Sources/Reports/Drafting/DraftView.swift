import Checklist
import Linguistics
import Scripts

/// A draft as its writer sees it: numbered sentences with the quotes underlined, the marks, and what to do next.
public struct DraftView {
    private let version: Draft.Version
    private let suggestions: [Suggestion]

    /// Creates a view of a version and what is suggested for it.
    public init(_ version: Draft.Version, suggestions: [Suggestion]) {
        self.version = version
        self.suggestions = suggestions
    }

    /// The whole as text for a page.
    public func text(_ page: Page) -> String {
        let marks = MarksView(version.marks, subject: version.text.subject, text: version.text.body)
        let title = Localized(de: "Fassung \(version.number)", en: "Version \(version.number)")
        var rows = [page.heading(title[page.language])]
        rows += sentences(marks, page) + [""] + marks.verdicts(page)
        let score = version.marks.score
        rows += [
            page.paragraph(
                Localized(de: "Checkliste: \(score) von 100", en: "Checklist: \(score) of 100")[page.language])
        ]
        if !suggestions.isEmpty {
            rows += ["", page.heading(Localized(de: "Vorschläge", en: "Suggestions")[page.language])]
        }
        for (index, suggestion) in suggestions.enumerated() { rows += row(index + 1, suggestion, page) }
        return rows.joined(separator: "\n")
    }

    // MARK: The text

    private func sentences(_ marks: MarksView, _ page: Page) -> [String] {
        let body = Array(version.text.body.utf8)
        let quotes = marks.quotes(in: .text)
        var rows: [String] = []
        if let subject = version.text.subject {
            let label = Localized(de: "Betreff", en: "Subject")[page.language]
            let shown = Underlining.underlined(
                text: subject, ranges: marks.quotes(in: .subject), width: page.width, indent: label.count + 4,
                ansi: page.ansi)
            rows.append(DraftView.labelled(label, shown, indent: label.count + 4))
        }
        for (index, bytes) in version.text.sentenceBytes.enumerated() {
            let start = body.scalarOffset(ofByte: bytes.lowerBound)
            let shown = Underlining.underlined(
                text: String(decoding: body[bytes], as: UTF8.self),
                ranges: quotes.compactMap {
                    $0.upperBound > start ? max(0, $0.lowerBound - start)..<$0.upperBound - start : nil
                },
                width: page.width, indent: 6, ansi: page.ansi)
            rows.append(DraftView.labelled(String(index + 1), shown, indent: 6))
        }
        return rows
    }

    /// A label in the margin of the first line.
    private static func labelled(_ label: String, _ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: max(0, indent - 2 - label.count)) + label + "  "
        return margin + text.dropFirst(indent)
    }

    // MARK: Suggestions

    private func row(_ number: Int, _ suggestion: Suggestion, _ page: Page) -> [String] {
        let title = suggestion.rule.title[page.language] + ": " + suggestion.advice[page.language]
        var rows = [page.entry("\(number)", title)]
        if let change = suggestion.change { rows.append(page.paragraph(wording(change)[page.language], indent: 5)) }
        return rows
    }

    private func wording(_ change: Suggestion.Change) -> Localized {
        switch change {
        case .insert(let sentence, _) where version.text.sentences.isEmpty:
            Localized(de: "+ „\(sentence)“", en: "+ “\(sentence)”")
        case .insert(let sentence, .before(let number)):
            Localized(de: "+ vor Satz \(number): „\(sentence)“", en: "+ before sentence \(number): “\(sentence)”")
        case .insert(let sentence, .after(let number)):
            Localized(de: "+ hinter Satz \(number): „\(sentence)“", en: "+ after sentence \(number): “\(sentence)”")
        case .replace(let number, let sentence):
            Localized(de: "± statt Satz \(number): „\(sentence)“", en: "± instead of sentence \(number): “\(sentence)”")
        case .remove(let number):
            Localized(de: "− Satz \(number) streichen", en: "− cut sentence \(number)")
        }
    }
}
