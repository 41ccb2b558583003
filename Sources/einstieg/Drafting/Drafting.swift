import Checklist
import Linguistics
import Reports
import Scenarios
import Scoring
import Scripts

/// The writing of an opener: text in, marks and suggestions out, until it is good enough to keep or to say.
struct Drafting {
    /// How drafting was left.
    enum Outcome: Equatable {
        /// Without saying anything.
        case left
        /// To say the draft in a scenario.
        case practise(String, in: Scenario)
    }

    /// The longest draft, in characters; nobody reads a longer opener.
    static let limit = 20_000

    let desk: Desk
    let context: DraftContext
    /// The scenario that the draft is for; nil where none was named.
    let scenario: Scenario?
    /// The draft with its history; nil before anything was written.
    private(set) var draft: Draft?
    /// How it was left by a command.
    private(set) var outcome: Outcome?

    init(desk: Desk, context: DraftContext, scenario: Scenario?) {
        self.desk = desk
        self.context = context
        self.scenario = scenario
    }

    /// Drafts until the writer leaves or wants to say the draft.
    ///
    /// - Parameter text: what is there already, from a file.
    mutating func run(_ reader: inout any LineReader, text: String? = nil) throws -> Outcome {
        if let text {
            try take(DraftText(typed: text, channel: context.opener.channel))
        } else {
            try desk.note(
                Localized(
                    de: "Schreiben Sie Ihren Einstieg; eine leere Zeile beendet ihn. /hilfe zeigt die Befehle.",
                    en: "Write your opener; an empty line ends it. /help shows the commands."))
        }
        while outcome == nil {
            let input = try desk.read(&reader, prompt: prompt, prefill: nil)
            switch input {
            case .line(let line): try take(line, &reader)
            case .interrupted, .setAside: continue
            case .end:
                if desk.isInteractive { try desk.show("") }
                outcome = .left
            }
        }
        return outcome ?? .left
    }

    private var prompt: String {
        draft == nil ? "> " : Localized(de: "Entwurf> ", en: "Draft> ")[desk.language]
    }

    private mutating func take(_ line: String, _ reader: inout any LineReader) throws {
        let trimmed = line.trimmingSpace
        guard PracticeCommands.isCommand(line) else {
            if trimmed.isEmpty { return }
            guard draft == nil else {
                try desk.note(
                    Localized(
                        de: "Mit /neu schreiben Sie den Text neu, mit /satz N einen Satz. /hilfe zeigt alle Befehle.",
                        en: "Use /new to write the text anew, /sentence N for one sentence. /help shows all commands."))
                return
            }
            return try write(&reader, first: line)
        }
        if !desk.isInteractive { try desk.show(desk.page.entry(prompt.trimmingSpace, trimmed, indent: 0)) }
        let parts = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let name = parts.first.map(String.init) ?? ""
        guard let command = DraftCommands.find(name) else {
            let guess = nearest(to: name, among: DraftCommands.all.map { $0.name[desk.language] })
            try desk.note(
                Localized(
                    de: "/\(name) kenne ich nicht.\(guess.map { " Meinten Sie /\($0)?" } ?? "") /hilfe zeigt alle.",
                    en: "/\(name) is not known.\(guess.map { " Did you mean /\($0)?" } ?? "") /help shows all."))
            return
        }
        try command.run(&self, argument: parts.count > 1 ? String(parts[1]).trimmingSpace : "", &reader)
    }

    // MARK: Writing

    /// Takes lines until an empty one; an interrupt drops them all.
    mutating func write(_ reader: inout any LineReader, first: String? = nil) throws {
        var rows = first.map { [$0] } ?? []
        reading: while true {
            switch try desk.read(&reader, prompt: rows.isEmpty ? "> " : "  ", prefill: nil) {
            case .line(let line):
                if line.trimmingSpace.isEmpty { break reading }
                rows.append(line)
            case .setAside: continue
            case .interrupted:
                try desk.note(Localized(de: "Verworfen.", en: "Dropped."))
                return
            case .end: break reading
            }
        }
        let text = DraftText(typed: rows.joined(separator: "\n"), channel: context.opener.channel)
        // Whoever writes the letter anew and names no subject keeps the one there is.
        try take(text.body.isEmpty ? text : text.with(subject: text.subject ?? draft?.current.text.subject))
    }

    /// Makes a text the current version and shows it.
    mutating func take(_ text: DraftText) throws {
        guard !text.body.isEmpty || text.subject != nil else {
            try desk.note(Localized(de: "Nichts geschrieben.", en: "Nothing written."))
            return
        }
        guard text.body.count <= Drafting.limit else {
            try desk.note(
                Localized(
                    de: "Der Entwurf ist länger als \(Drafting.limit) Zeichen. Kürzen Sie ihn.",
                    en: "The draft is longer than \(Drafting.limit) characters. Shorten it."))
            return
        }
        let marks = context.marks(of: text, desk.checker)
        guard var draft else {
            self.draft = Draft(text, marks: marks)
            return try showMarks()
        }
        guard draft.change(to: text, marks: marks) else {
            try desk.note(Localized(de: "Es hat sich nichts geändert.", en: "Nothing has changed."))
            return
        }
        let before = draft.previous
        self.draft = draft
        if let before { try showChange(from: before) }
    }

    /// The draft, or nil with a word to the writer where there is none yet.
    func written() throws -> Draft? {
        if draft == nil {
            try desk.note(Localized(de: "Es gibt noch keinen Entwurf.", en: "There is no draft yet."))
        }
        return draft
    }

    /// Goes back or forth in the history and shows what that changed.
    mutating func travel(_ step: (inout Draft) -> Bool, orTell nothing: Localized) throws {
        guard var draft = try written() else { return }
        let before = draft.current
        guard step(&draft) else { return try desk.note(nothing) }
        self.draft = draft
        try showChange(from: before)
    }

    /// Leaves.
    mutating func leave(_ outcome: Outcome) { self.outcome = outcome }

    // MARK: What is shown

    /// What is suggested for the current version.
    var suggestions: [Suggestion] {
        guard let version = draft?.current else { return [] }
        return Suggestions(version.text, marks: version.marks, context: context, checker: desk.checker).all
    }

    /// Shows the current version with its marks and suggestions.
    func showMarks() throws {
        guard let draft = try written() else { return }
        try desk.show(DraftView(draft.current, suggestions: suggestions).text(desk.page))
        try desk.show("")
    }

    /// Shows what became of a version, then the current one.
    func showChange(from before: Draft.Version) throws {
        guard let draft else { return }
        try desk.show(ChangeView(from: before, to: draft.current).text(desk.page))
        try desk.show("")
        try showMarks()
    }
}

extension DraftText {
    /// A draft as it is typed: a line break may be typed as `\n`, an e-mail may begin with its subject.
    init(typed: String, channel: Channel) {
        let letter = Letter(channel.isWritten ? typed.replacingBreakMarks : typed, channel: channel)
        self.init(subject: letter.subject, body: letter.body)
    }

    /// The draft as it is typed: a letter with its subject in front; what is spoken on one line.
    func typed(_ channel: Channel, _ language: Language) -> String {
        guard channel.isWritten else { return body.split(whereSeparator: \.isNewline).joined(separator: " ") }
        guard let subject else { return body }
        return Localized(de: "Betreff: ", en: "Subject: ")[language] + subject + "\n" + body
    }
}
