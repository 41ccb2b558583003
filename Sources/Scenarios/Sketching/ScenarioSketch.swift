import Checklist
import Linguistics

/// The beginning of a scenario, made of what its author answers to a few questions: a short file that can be played at
/// once, with a comment at every place where the author's own words belong.
public struct ScenarioSketch: Equatable, Sendable {
    public let id: String
    /// The language that the people in it speak.
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    /// The person's name, with how one addresses them if the author says so: "Frau Maria Leitgeb".
    public let name: String
    /// Where the person works.
    public let company: String
    public let archetype: Archetype
    /// What the person could really use, in a few words: "Rolltor klemmt jeden zweiten Morgen".
    public let need: String
    /// What the person says against it, in their own words: "Dafür haben wir keine Zeit."
    public let objection: String

    /// Creates a sketch of the author's answers.
    public init(
        id: String, language: Language, channel: Channel, temperature: Temperature, name: String, company: String,
        archetype: Archetype, need: String, objection: String
    ) {
        self.id = id
        self.language = language
        self.channel = channel
        self.temperature = temperature
        self.name = name.singleSpaced
        self.company = company.singleSpaced
        self.archetype = archetype
        self.need = need.singleSpaced
        self.objection = objection.singleSpaced
    }

    /// The file's text.
    ///
    /// - Parameter author: the language that the author reads, for the comments.
    public func text(for author: Language) -> String {
        let sample = SketchSample(self)
        let note = SketchComments(author)
        var rows: [String] = []
        rows += note.head(of: self)
        rows += [
            "einstieg: 1", "id: \(id)", "title: \(sample.title.quoted)", "language: \(language.rawValue)",
            "channel: \(channel.rawValue)", "temperature: \(temperature.rawValue)", "goal: \(sample.goal)", "",
        ]
        rows += note.seller
        rows += [
            "seller:", "  company: \(sample.seller)", "  offer: \(sample.offer)", "  value: [\(sample.value)]", "",
        ]
        rows += note.prospect
        rows += [
            "prospect:", "  name: \(sample.name.quoted)", "  salutation: \(sample.salutation.quoted)",
            "  role: \(sample.role)", "  company: \(company.quoted)", "  industry: \(sample.industry)",
            "  size: \(sample.size)", "  address: Sie", "  facts:",
            "    - {id: \(sample.factId), text: \(sample.fact)}",
        ]
        if let trigger = sample.trigger { rows += ["  trigger: {what: \(trigger.what), when: \(trigger.when ?? "")}"] }
        rows += ["basis: \(sample.basis)", ""]
        rows += note.persona
        rows += [
            "persona:", "  archetype: \(archetype.rawValue)", "  free: [\(sample.free.joined(separator: ", "))]", "",
        ]
        rows += note.needs
        rows += ["needs:", "  - id: \(sample.needId)", "    title: \(need.quoted)"]
        rows += ["    topics: \(ScenarioSketch.list(sample.needTopics))", "    samples:"]
        rows += sample.questions.map { "      - \($0.quoted)" }
        rows += ["    guarded:", "      - \(sample.guarded)", "    open:", "      - \(sample.open.quoted)", ""]
        rows += note.objections
        rows += ["objections:", "  - id: \(sample.objectionId)", "    title: \(objection.withoutStop.quoted)"]
        rows += ["    occasion: opener", "    lines: [\(objection.quoted)]"]
        if !sample.objectionTopics.isEmpty { rows.append("    topics: \(ScenarioSketch.list(sample.objectionTopics))") }
        rows += ["    resolvedBy: [acknowledge, question]", "    resolved: [\(sample.resolved.quoted)]", ""]
        rows += note.checks
        rows += ["checks:", "  pass:"] + ScenarioSketch.block(sample.goodOpener)
        rows += ["  fail: [\(sample.poorOpener.quoted)]"]
        return rows.map { $0 + "\n" }.joined()
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(\.quoted).joined(separator: ", ") + "]"
    }

    /// A text of several lines as an entry of a list.
    private static func block(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count == 1 { return ["    - \(text.quoted)"] }
        return ["    - |-"] + lines.map { $0.isEmpty ? "" : "      \($0)" }
    }
}

extension String {
    /// The text between double quotes, in which YAML takes everything as it stands.
    fileprivate var quoted: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\" + String(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return "\"" + text + "\""
    }

    /// The text in one row, without what cannot be printed.
    fileprivate var singleSpaced: String {
        let printable = unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: " "
            default: Character(scalar)
            }
        }
        return String(String.UnicodeScalarView(printable.flatMap(\.unicodeScalars)))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text without a full stop at its end.
    var withoutStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}
