import Checklist
import Linguistics
import Reports
import Scenarios

/// The room before a session: choose a scenario, go on with an interrupted one, look back, leave.
struct FrontDesk {
    let desk: Desk
    let isExam: Bool
    let seed: UInt64

    /// The commands that are known here besides a scenario's number or name.
    static let commands = [
        Localized(de: "heute", en: "daily"), Localized(de: "liste", en: "list"), Localized(de: "nochmal", en: "again"),
        Localized(de: "weiter", en: "next"),
        Localized(de: "ende", en: "quit"),
    ]

    /// Plays the named scenario once, or lets the trainee choose until they leave.
    func run(_ reader: inout any LineReader, scenario name: String?) throws {
        if let unfinished = try desk.notebook.unfinished(), try wantsToGoOn(with: unfinished, &reader) {
            let scenario = try desk.library.scenario(unfinished.scenario)
            try play(Practice(desk: desk, scenario: scenario, resuming: unfinished), scenario, &reader)
        } else if let name {
            try play(desk.library.scenario(name), &reader)
        } else {
            try choose(&reader, after: nil)
        }
    }

    private func wantsToGoOn(
        with unfinished: UnfinishedSession, _ reader: inout any LineReader
    ) throws -> Bool {
        guard desk.isInteractive, let scenario = try? desk.library.scenario(unfinished.scenario) else { return false }
        try desk.note(
            Localized(
                de: "Eine Sitzung ist noch offen: „\(scenario.title)“, \(unfinished.lines.count) Zeilen.",
                en: "One session is still open: “\(scenario.title)”, \(unfinished.lines.count) lines."))
        let question = Localized(de: "Fortsetzen? (j/n) ", en: "Go on with it? (y/n) ")[desk.language]
        while true {
            switch try desk.read(&reader, prompt: question, prefill: nil, remember: false) {
            case .line(let line) where ["j", "ja", "y", "yes", ""].contains(line.trimmingSpace.lowercased()):
                return true
            case .line(let line) where ["n", "nein", "no"].contains(line.trimmingSpace.lowercased()):
                try desk.notebook.abandon(unfinished.number)
                return false
            case .end: return false
            default: continue
            }
        }
    }

    private func play(_ scenario: Scenario, _ reader: inout any LineReader) throws {
        try play(Practice(desk: desk, scenario: scenario, seed: seed, isExam: isExam), scenario, &reader)
    }

    private func play(_ first: Practice, _ scenario: Scenario, _ reader: inout any LineReader) throws {
        var practice = first
        while true {
            switch try practice.play(&reader) {
            case .restart: practice = try Practice(desk: desk, scenario: scenario, seed: seed, isExam: isExam)
            case .left: return
            case .finished:
                if desk.isInteractive { try choose(&reader, after: practice) }
                return
            }
        }
    }

    /// Lets the trainee choose; after a session also "again" and "next".
    private func choose(_ reader: inout any LineReader, after last: Practice?) throws {
        let scenario = last?.session.scenario
        let all = desk.library.scenarios(arePlayed: false)
        for broken in all.broken {
            try desk.show(desk.page.paragraph(Complaint.file(broken.diagnostic).text(desk.language), indent: 0))
        }
        if last == nil {
            try list(all.readable)
            try plan(all.readable)
        }
        let prompt = Localized(de: "Szenario> ", en: "Scenario> ")[desk.language]
        try desk.note(
            last == nil
                ? Localized(
                    de:
                        "Nummer oder Name wählt ein Szenario, /heute übt fünf Minuten, /liste zeigt die Liste, /ende hört auf.",
                    en:
                        "A number or a name chooses a scenario, /daily practises five minutes, /list shows the list, /quit leaves."
                )
                : Localized(
                    de:
                        "/nochmal wiederholt, /weiter nimmt das nächste, /merken hält die Sitzung als Test fest, /liste zeigt alle, /ende hört auf.",
                    en:
                        "/again repeats, /next takes the next one, /keep keeps the session as a test, /list shows all, /quit leaves."
                ))
        while true {
            guard case .line(let typed) = try desk.read(&reader, prompt: prompt, prefill: nil) else {
                if desk.isInteractive { try desk.show("") }
                return
            }
            let word = typed.trimmingSpace
            switch word.lowercased() {
            case "": continue
            case "/ende", "/quit": return
            case "/liste", "/list", "/hilfe", "/help": try list(all.readable)
            case "/heute", "/daily":
                try desk.show("")
                try DailyPractice(desk: desk, seed: seed).run(&reader, showsPlan: last != nil)
            case "/nochmal", "/again":
                if let scenario { return try play(scenario, &reader) }
            case "/weiter", "/next":
                let index = all.readable.firstIndex { $0.id == scenario?.id } ?? -1
                if !all.readable.isEmpty {
                    return try play(desk.library.scenario(all.readable[(index + 1) % all.readable.count].id), &reader)
                }
            default:
                if var last, let (command, argument) = PracticeCommands.parse(word), command is KeepCommand {
                    try command.run(&last, argument: argument)
                    continue
                }
                if let number = Int(word), all.readable.indices.contains(number - 1) {
                    return try play(desk.library.scenario(all.readable[number - 1].id), &reader)
                }
                do {
                    return try play(desk.library.scenario(word), &reader)
                } catch let complaint as Complaint {
                    try desk.show(desk.page.paragraph(complaint.text(desk.language), indent: 0))
                    if !desk.isInteractive { throw complaint }
                }
            }
        }
    }

    /// What is to be practised today, and why.
    private func plan(_ scenarios: [Scenario]) throws {
        let journal = try PracticeJournal(desk, scenarios: scenarios, transcripts: .wherePointsAreMissing)
        let text = PracticePlanView(journal.plan(desk.language, seed: seed)).text(desk.page)
        guard !text.isEmpty else { return }
        try desk.show(text)
        try desk.show("")
    }

    private func list(_ scenarios: [Scenario]) throws {
        try desk.show(ScenarioTable(scenarios, notebook: desk.notebook).text(desk.page))
        try desk.show("")
    }
}
