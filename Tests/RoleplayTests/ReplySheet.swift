import Foundation
import Linguistics
import Scenarios

@testable import Roleplay

/// Lines that trainees may say in the middle of a contact, with what would be a fitting reply.
///
/// `Tests/Questions` holds a sheet a scenario: what the persona told just before, the line, and the replies that fit
/// (an entry of the file, a short evasion, a common question's answer, a word to an offer, a step, a remark or mischief).
/// The sheets were written by people who had not seen the rules.
struct ReplySheet {
    struct Row {
        let after: Topic?
        let line: String
        let accepted: [String]
        var isQuestion: Bool { accepted.contains { $0.contains(":") || $0 == "short" } }
    }

    let scenario: Scenario
    let rows: [Row]

    init(path: String) throws {
        let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let file = Package.files(below: "Scenarios", ending: "yaml").first { $0.hasSuffix("/\(id).yaml") }
        scenario = try Scenario.read(SourceFile.read(file ?? id))
        rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { row in
            let columns = row.split(separator: "\t").map(String.init)
            return Row(
                after: ReplySheet.topic(columns[0]), line: columns[1],
                accepted: columns[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    private static func topic(_ name: String) -> Topic? {
        let parts = name.split(separator: ":").map(String.init)
        return parts.count < 2 ? nil : parts[0] == "need" ? .need(parts[1]) : .answer(parts[1])
    }

    /// Whether a reply is what the sheet accepts, a short evasion of a question instead, or something else.
    enum Verdict: String { case fits, evades, errs }

    struct Reply: CustomStringConvertible {
        let row: Row
        let kinds: [String]
        let reaction: Reaction

        var verdict: Verdict {
            let stories = kinds.filter { $0.hasPrefix("need:") || $0.hasPrefix("answer:") }
            let isCommon = kinds.contains { $0.hasPrefix("about:") && row.accepted.contains($0) }
            if kinds.contains(where: row.accepted.contains), isCommon || stories.allSatisfy(row.accepted.contains) {
                return .fits
            }
            return row.isQuestion && kinds == ["short"] ? .evades : .errs
        }

        var description: String {
            let acts = reaction.understanding.acts.map(\.act.rawValue).joined(separator: ",")
            let answers = reaction.understanding.answers.prefix(2).map { "\($0.topic.id) \(Int(100 * $0.score))" }
            return "\(verdict) [\(row.after?.id ?? "-")] \(row.line) => \(row.accepted) got \(kinds) "
                + "\(reaction.rule.rawValue) {\(acts)} \(answers)"
        }
    }

    /// How the persona replies to a row's line, once it has told what stands before it.
    func reply(to row: Row) -> Reply {
        let (reaction, _) = react(to: row)
        return Reply(row: row, kinds: reaction.decisions.flatMap(kinds), reaction: reaction)
    }

    /// What speaks for each answer to a row's question, with the form's share, and whether the sheet accepts it.
    func features(of row: Row) -> [(features: [Double], isAccepted: Bool)] {
        let (reaction, interpreter) = react(to: row, deciding: false)
        let text = Text(row.line)
        let questions = interpreter.questions(in: text)
        guard !questions.isEmpty else { return [] }
        let asked = AskedWords(questions, of: text, language: scenario.language)
        return interpreter.topics.features(
            for: asked, last: row.after, phrase: reaction.understanding.common
        ).compactMap { topic, features in
            let lines = reaction.linesDue(for: topic)
            var features = features
            if lines.isEmpty {
                guard case .everyday = topic else { return nil }
            } else if let form = AnswerWeights.formFeature(reaction.understanding.form, lines) {
                features[form] = 1
            }
            let names: [String] =
                switch topic {
                case .need(let id): ["need:\(id)"]
                case .answer(let id): kinds(.answer(id: id))
                case .everyday(let common): ["about:\(common.rawValue)"]
                case .objection: []
                }
            return (AnswerFeature.allCases.map { features[$0] ?? 0 }, names.contains(where: row.accepted.contains))
        }
    }

    private func react(to row: Row, deciding: Bool = true) -> (Reaction, Interpreter) {
        var state = PersonaState(mood: 1, patience: 8, trust: 7)
        state.knowsReason = true
        state.lines = 3
        state.interest = 3
        state.lastTopic = row.after
        var said: Set<String> = []
        switch row.after {
        case .need(let id):
            state.revealed = [id]
            if let line = scenario.needs.first(where: { $0.id == id })?.open.first { said = [line.id] }
        case .answer(let id):
            state.answered = [id]
            if let line = scenario.answers.first(where: { $0.id == id })?.lines.first {
                said = [line.id]
            }
        default: break
        }
        let interpreter = Interpreter(scenario: scenario)
        let understanding = interpreter.understand(row.line, state: state, heard: [], isOpener: false)
        var reaction = Reaction(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype), understanding: understanding,
            state: state, isFirst: false, topics: interpreter.topics, isSaid: { [said] in said.contains($0) })
        if deciding { reaction.run() }
        return (reaction, interpreter)
    }

    /// What a decision is in the terms of the sheets.
    private func kinds(_ decision: Decision) -> [String] {
        switch decision {
        case .need(let id, _): return ["need:\(id)"]
        case .answer(let id):
            return ["answer:\(id)"]
                + (scenario.answers.first { $0.id == id }?.about.map { ["about:\($0.rawValue)"] } ?? [])
        case .raise, .settle, .busy, .end: return ["step", "offer"]
        case .move(let move):
            if let common = CommonQuestion.allCases.first(where: { $0.move == move }) {
                return ["about:\(common.rawValue)", "short"]
            }
            switch move {
            case .tellHowMuch, .tellWho, .tellWhen, .tellWhy, .tellHow, .tellWhich, .tellWhether, .deflect,
                .admitLimit, .answerVaguely, .explain, .tellAgain:
                return ["short"]
            case .agreeToSend, .thankForValue: return ["offer"]
            case .askForTime, .askForHour, .offerTime, .counterTime, .confirmTime, .hesitate, .askAgenda,
                .agreeToCallback, .declineFirmly:
                return ["step", "offer"]
            case .turnBack, .answerIdentity, .resistInsult, .catchRecital, .hearLanguage, .hearGibberish,
                .resistPressure, .meetReproach:
                return ["mischief"]
            default: return ["remark"]
            }
        }
    }
}
