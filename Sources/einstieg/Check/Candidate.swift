import Checklist
import Reports
import Scenarios
import Scoring
import Scripts

/// An opener to be checked, with the place it came from.
struct Candidate {
    /// What it is called in its file, where it has a name there.
    let id: String?
    /// The file as it was named; nil for standard input.
    let file: String?
    /// The line it begins at.
    let line: Int
    let opener: Opener
    /// The rules that its author allows.
    let allowed: Set<Rule>
    /// Where the words that a verdict rests on stand in the file.
    let place: @Sendable (Evidence) -> TextPlace

    /// The same opener, to be marked by a team's own checklist.
    func marked(by profile: Profile?) -> Candidate {
        guard let profile else { return self }
        var context = opener.context
        context.profile = profile
        return Candidate(
            id: id, file: file, line: line,
            opener: Opener(context: context, subject: opener.subject, text: opener.text), allowed: allowed,
            place: place)
    }

    /// Whether and where it stands, for people: "openers.csv:12".
    var name: String {
        guard let file else { return "-" }
        return line > 1 && !file.hasSuffix(".md") ? "\(file):\(line)" : file
    }
}

extension Candidate {
    /// The opener that a text file holds.
    init(text source: SourceFile, file: String?, context: OpenerContext) throws(Diagnostic) {
        let annotated: AnnotatedText
        do throws(AnnotatedText.Mistake) { annotated = try AnnotatedText(source.text) } catch {
            throw Diagnostic(error, in: source.text, file: source.name)
        }
        let letter = Letter(annotated.text, channel: context.channel)
        self.init(
            id: nil, file: file, line: 1,
            opener: Opener(context: context, subject: letter.subject, text: letter.body),
            allowed: annotated.allowed
        ) { evidence in
            let part = evidence.part == .subject ? letter.subjectOffset : letter.bodyOffset
            let offset = annotated.sourceOffset(of: part + evidence.start)
            return TextPlace(SourcePlace(file: "", offset: offset, in: source.text))
        }
    }

    /// The opener that a template gives when it is filled with its own examples.
    init(template source: SourceFile, audience: Audience) throws(Diagnostic) {
        let template = try Template.read(source)
        let filled = try template.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
        self.init(
            id: template.id, file: source.name, line: 1,
            opener: Opener(
                context: template.context(audience: audience), subject: filled.subject, text: filled.text),
            allowed: template.allowed
        ) { evidence in
            TextPlace(SourcePlace(file: "", offset: source.text.likelyOffset(of: evidence.quote), in: source.text))
        }
    }

    /// The opener of a row in a table.
    init(_ entry: OpenerTable.Entry, file: String?, line: Int) {
        self.init(id: entry.id, file: file, line: line, opener: entry.opener, allowed: []) { evidence in
            (evidence.part == .subject ? entry.subject ?? entry.text : entry.text).place(of: evidence.start)
        }
    }
}

extension TextPlace {
    fileprivate init(_ place: SourcePlace) { self.init(line: place.line, column: place.column) }
}

extension String {
    /// Where a quote from a filled text stands in its template, in Unicode scalars: the longest beginning of it that
    /// can be found there; 0 if none can.
    fileprivate func likelyOffset(of quote: String) -> Int {
        let words = quote.split(separator: " ", omittingEmptySubsequences: false)
        for count in stride(from: words.count, through: min(2, words.count), by: -1) {
            let beginning = words[..<count].joined(separator: " ")
            if !beginning.isEmpty, let range = firstRange(of: beginning) {
                return unicodeScalars.distance(from: startIndex, to: range.lowerBound)
            }
        }
        return 0
    }
}
