import Foundation
import Linguistics
import Scenarios

@testable import Roleplay

/// Lines that trainees may say in the middle of a contact, with what would be a fitting reply.
///
/// `Tests/Questions` holds a sheet a scenario: what the persona told just before, the line, the kinds of reply that fit (a
/// short evasion, a common question's answer, a word to an offer, a step, a remark or mischief), and the single lines of
/// the file that would answer it. The sheets were written by people who had not seen the rules.
struct ReplySheet {
    struct Row {
        let after: Topic?
        /// The line of it that was said, from 0.
        let place: Int
        let line: String
        let accepted: [String]
        /// The ids of the lines that answer it.
        let lines: Set<String>
        let isQuestion: Bool
    }

    let scenario: Scenario
    let rows: [Row]
    private let interpreter: Interpreter

    init(path: String) throws {
        let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let file = Package.files(below: "Scenarios", ending: "yaml").first { $0.hasSuffix("/\(id).yaml") }
        scenario = try Package.scenario(file ?? id)
        interpreter = Interpreter.of(scenario)
        rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { row in
            let columns = row.split(separator: "\t").map(String.init)
            return Row(
                after: ReplySheet.topic(columns[0]), place: ReplySheet.place(columns[0]), line: columns[1],
                accepted: columns[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) },
                lines: Set(columns[3].split(separator: ",").map(String.init)), isQuestion: columns[4] == "question")
        }
    }

    private static func topic(_ name: String) -> Topic? {
        let parts = name.split(separator: ":").map(String.init)
        return parts.count < 2 ? nil : parts[0] == "need" ? .need(parts[1]) : .answer(parts[1])
    }

    /// "need:montage:2" is the second line of the need.
    private static func place(_ name: String) -> Int {
        let parts = name.split(separator: ":")
        return parts.count > 2 ? (Int(parts[2]) ?? 1) - 1 : 0
    }

    /// Whether a reply is what the sheet accepts, a short evasion of a question instead, or something else.
    enum Verdict: String { case fits, evades, errs }

    struct Reply: CustomStringConvertible {
        let row: Row
        let kinds: [String]
        /// The ids of the scenario's lines that answer questions.
        let told: [String]
        let reaction: Reaction

        var verdict: Verdict {
            if told.contains(where: row.lines.contains) { return .fits }
            if told.isEmpty, kinds.contains(where: row.accepted.contains) { return .fits }
            return row.isQuestion && Set(kinds) == ["short"] ? .evades : .errs
        }

        var description: String {
            let acts = reaction.understanding.acts.map(\.act.rawValue).joined(separator: ",")
            let answers = reaction.understanding.answers.prefix(2).map {
                "\($0.line ?? $0.topic.id) \(Int(100 * $0.score))"
            }
            return
                "\(verdict) [\(row.after?.id ?? "-")] \(row.line) => \(row.accepted) \(row.lines.sorted()) got \(kinds) \(told) "
                + "\(reaction.rule.rawValue) {\(acts)} \(answers)"
        }
    }

    /// How the persona replies to a row's line, once it has told what stands before it.
    func reply(to row: Row) -> Reply {
        let (reaction, said) = react(to: row)
        let wording = Wording(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype), choice: SeededChoice(seed: 1),
            lastUses: Dictionary(uniqueKeysWithValues: said.map { ($0, 0) }), values: [:],
            asked: reaction.understanding.stems, form: reaction.understanding.form, preferred: reaction.preferredLines)
        let told = reaction.decisions.enumerated().compactMap { part, decision -> String? in
            switch decision {
            case .need, .answer: wording.line(for: decision, turn: 1, part: part)?.id
            default: nil
            }
        }
        return Reply(row: row, kinds: reaction.decisions.flatMap(kinds), told: told, reaction: reaction)
    }

    /// What speaks for each line that is left to say to a row's question, and whether the sheet accepts it.
    func features(of row: Row) -> [(line: String, features: [Double], isAccepted: Bool)] {
        let (reaction, _) = react(to: row, deciding: false)
        let text = Text(row.line)
        let questions = interpreter.questions(in: text)
        guard !questions.isEmpty else { return [] }
        let asked = AskedWords(
            questions, of: text, language: scenario.language, topics: interpreter.topics.words)
        let context = AnswerLines.Context(
            last: row.after, told: Set(reaction.state.revealed + reaction.state.answered),
            phrase: reaction.understanding.common, form: reaction.understanding.form,
            reply: Set(QuestionParts.stems(of: told(before: row)?.text ?? "")))
        return interpreter.answers.features(for: asked, in: context).compactMap { topic, line, features in
            guard let line else {
                guard case .everyday(let common) = topic else { return nil }
                return (common.rawValue, features.values, row.accepted.contains("about:\(common.rawValue)"))
            }
            // Guarded lines are tried as if trust were low.
            guard features[.guarded] == 1 || reaction.linesDue(for: topic).contains(where: { $0.id == line }) else {
                return nil
            }
            return (line, features.values, row.lines.contains(line))
        }
    }

    /// The line that the persona has just said.
    private func told(before row: Row) -> Line? {
        let lines =
            switch row.after {
            case .need(let id): scenario.needs.first { $0.id == id }?.open
            case .answer(let id): scenario.answers.first { $0.id == id }?.lines
            default: [Line]?.none
            }
        return lines?.dropFirst(row.place).first
    }

    private func react(to row: Row, deciding: Bool = true) -> (Reaction, Set<String>) {
        var state = PersonaState(mood: 1, patience: 8, trust: 7)
        state.knowsReason = true
        state.lines = 3
        state.interest = 3
        state.lastTopic = row.after
        let told = self.told(before: row)
        switch row.after {
        case .need(let id): state.revealed = [id]
        case .answer(let id): state.answered = [id]
        default: break
        }
        let said = Set(told.map { [$0.id] } ?? [])
        let understanding = interpreter.understand(
            row.line, state: state, heard: [], isOpener: false, after: told?.text ?? "")
        var reaction = Reaction(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype), understanding: understanding,
            state: state, isFirst: false, topics: interpreter.topics, isSaid: { [said] in said.contains($0) })
        if deciding { reaction.run() }
        return (reaction, said)
    }

    /// What a decision is in the terms of the sheets.
    private func kinds(_ decision: Decision) -> [String] {
        switch decision {
        case .need(let id, _): return ["need:\(id)"]
        case .answer(let id):
            return ["answer:\(id)"]
                + (scenario.answers.first { $0.id == id }?.about.map { ["about:\($0.rawValue)"] } ?? [])
        case .followUp: return ["followUp"]
        case .raise, .settle, .busy, .end: return ["step", "offer"]
        case .move(let move):
            if let common = CommonQuestion.allCases.first(where: { $0.move == move }) {
                return ["about:\(common.rawValue)", "short"]
            }
            switch move {
            case .admitLimit, .answerVaguely, .explain, .tellAgain: return ["short"]
            case _ where move.isEvasion: return ["short"]
            case .bridge: return []
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
