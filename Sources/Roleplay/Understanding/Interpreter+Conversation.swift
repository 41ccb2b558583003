import Checklist
import Linguistics
import Scenarios

/// Acts that only occur in conversation, recognised by word lists in their place.
extension Interpreter {
    func addConversation(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>], state: PersonaState,
        told: Set<String>, isOpener: Bool
    ) {
        var phrases = PhraseMarks()
        ActLexicon.of(scenario.language).automaton.find(in: text, into: &phrases)
        var introductions: [Range<Int>] = []
        var recited = 0
        for match in phrases.matches {
            // "Das stimmt nicht" argues, whatever "das stimmt" does.
            let around = max(0, match.words.lowerBound - 8)..<match.words.upperBound
            let isInside = phrases.matches(in: around).contains { other in
                other.words.lowerBound <= match.words.lowerBound && other.words.upperBound >= match.words.upperBound
                    && other.words.count > match.words.count && other.list != match.list
                    && ActCue(rawValue: other.list)?.common == nil
            }
            if isInside { continue }
            guard let cue = ActCue(rawValue: match.list) else { continue }
            if cue == .recital {
                recited += 1
                // "Zuerst mein Aufhänger, dann die Bedarfsfrage, dann …" reads one out with a single name.
                if recited < 2, text.words.count(where: { Interpreter.enumerators.contains($0) }) < 3 { continue }
            }
            guard fits(cue, match.words, text, questions, state, isOpener) else { continue }
            if cue == .introduction { introductions.append(match.words) }
            if let common = cue.common { understanding.common = understanding.common ?? common }
            guard !understanding.does(cue.act) else { continue }
            understanding.acts.append(ActMark(cue.act, text, text.range(ofWords: match.words)))
            // "Make up your mind" holds up nothing that was said.
            if cue == .challenge, !match.words.contains(where: { Interpreter.unquoted.contains(text.words[$0]) }) {
                let heldUp = HeldUpWords.stems(behind: match.words, in: text)
                understanding.holdsUpUnsaid = HeldUpWords.areUnsaid(heldUp, in: told)
            }
            if [.complaint, .challenge, .scorn].contains(cue) {
                // "Antworten Sie eigentlich nie auf das, was man schreibt?" asks nothing else.
                let isWithin = cue == .complaint && questions.last?.overlaps(match.words) == true
                // "Du weichst mir aus. Wer fährt dann los?" asks something else.
                understanding.asksOnlyAboutReply =
                    questions.last.map {
                        isWithin || $0.lowerBound < match.words.upperBound && $0.upperBound - match.words.upperBound < 4
                    } ?? true
            }
            if cue == .summarizing {
                understanding.asksBesideSummary = questions.last.map { $0.lowerBound > match.words.upperBound } ?? false
            }
        }
        // "I thought you said ninety years. Did I hear that wrong?" sums up nothing.
        if understanding.does(.challenge) { understanding.acts.removeAll { $0.act == .summarizing } }
        if !understanding.does(.recital),
            questions.isEmpty && (recitesGoal(text) || numbersPoints(text)) || OpenSlot.isLeft(in: text)
        {
            understanding.acts.append(ActMark(whole: .recital))
        }
        addWithoutParticles(to: &understanding, text)
        if !understanding.does(.identityQuestion), let words = MachineQuestion.find(in: text) {
            understanding.acts.append(ActMark(.identityQuestion, text, text.range(ofWords: words)))
        }
        if !understanding.does(.insult), let words = PersonalAttack.find(in: text) {
            understanding.acts.append(ActMark(.insult, text, text.range(ofWords: words)))
        }
        if let words = Threat.find(in: text) {
            let range = text.range(ofWords: words)
            if !understanding.does(.pressure) { understanding.acts.append(ActMark(.pressure, text, range)) }
            understanding.acts.append(ActMark(.threat, text, range))
        }
        if let words = Bribe.find(in: text) {
            understanding.acts.append(ActMark(.bribe, text, text.range(ofWords: words)))
        }
        // "Warum?", "How come?": asks about what was just said.
        if !isOpener, let question = questions.last, question.count <= 3, !understanding.does(.clarifying),
            QuestionForm(of: question, in: text) == .why
        {
            understanding.acts.append(ActMark(.clarifying, text, text.range(ofWords: question)))
        }
        if !isOpener, let question = questions.last, !understanding.does(.repeatRequest), asksAgain(question, text) {
            understanding.acts.append(ActMark(.repeatRequest, text, text.range(ofWords: question)))
        }
        if state.traineeName == nil, understanding.words <= 40 {
            understanding.name = TraineeName.find(in: text, after: introductions)
            if understanding.name == nil, state.openQuestion == .reason, understanding.acts.isEmpty {
                understanding.name = TraineeName.alone(in: text)
            }
            if understanding.name != nil, !understanding.does(.introduction) {
                understanding.acts.append(ActMark(whole: .introduction))
            }
        }
    }

    /// "Was war gleich noch mal Ihre Frage?", "And what was the number again, five hundred?"
    private func asksAgain(_ question: Range<Int>, _ text: Text) -> Bool {
        guard QuestionForm.hasQuestionWord(in: question, of: text),
            question.contains(where: { Interpreter.wases.contains(text.words[$0]) })
        else { return false }
        return question.contains { index in
            if Interpreter.agains.contains(text.words[index]) { return true }
            let next = index + 1
            return next < question.upperBound && Interpreter.stills.contains(text.words[index])
                && Interpreter.times.contains(text.words[next])
        }
    }

    private static let wases: WordSet = ["war", "waren", "wars", "war's", "was", "were", "hieß", "hiess"]
    private static let agains: WordSet = ["again", "nochmal", "nochmals"]
    private static let stills: WordSet = ["noch", "gleich", "doch"]
    private static let times: WordSet = ["mal", "einmal", "gleich", "noch", "wieder"]

    /// Whether a line reads out what the briefing card wants: the person contacted has no such card.
    private func recitesGoal(_ text: Text) -> Bool {
        let goal = Topics.stems([scenario.goal])
        guard goal.count >= 5 else { return false }
        let own = Set(Topics.stems([text.quote(0..<text.bytes.count)]))
        return goal.count(where: own.contains) * 5 >= goal.count * 4 && own.count <= goal.count + 3
    }

    /// "Sind Sie eigentlich ein Computer?": little words inside a question change nothing of what it asks.
    private func addWithoutParticles(to understanding: inout Understanding, _ text: Text) {
        let kept = text.words.filter { !Interpreter.particles.contains($0) }
        guard kept.count < text.words.count, text.words.count <= 25 else { return }
        let plain = Text(kept.map(text.folded).joined(separator: " "))
        var phrases = PhraseMarks()
        ActLexicon.of(scenario.language).automaton.find(in: plain, into: &phrases)
        for match in phrases.matches {
            guard let cue = ActCue(rawValue: match.list),
                [.askIdentity, .askName, .askConnect, .askCallback, .permission, .pressure].contains(cue)
                    || cue.common != nil
            else { continue }
            if cue == .permission, text.words.indices.contains(where: { SentenceForm.isQuestionWord($0, of: text) }) {
                continue
            }
            understanding.common = understanding.common ?? cue.common
            if !understanding.does(cue.act) { understanding.acts.append(ActMark(whole: cue.act)) }
        }
    }

    private static let unquoted: WordSet = ["mind", "which", "stimmt", "nun", "jetzt"]
    private static let enumerators: WordSet = [
        "zuerst", "erst", "dann", "danach", "punkt", "schritt", "first", "then", "next", "step", "point", "finally",
        "item", "number",
    ]
    private static let particles: WordSet = [
        "eigentlich", "denn", "grad", "gerade", "kurz", "wirklich", "vielleicht", "mal", "etwa", "überhaupt", "eh",
        "halt", "bitte", "nun", "aber", "doch", "schon",
        "jetzt",
        "really", "actually", "maybe", "just", "then", "please", "currently", "perhaps",
    ]

    /// "1. Personal opening 2. Ask about needs 3. Present benefit": a list of points, and nothing that is said to anybody.
    private func numbersPoints(_ text: Text) -> Bool {
        var next = 1
        var points: Range<Int>?
        for index in text.words.indices where text.words[index].number == next && text.words[index].length == 1 {
            if let points, index - points.upperBound > 5 { break }
            points = (points?.lowerBound ?? index)..<min(index + 3, text.words.count)
            next += 1
        }
        guard next > 3, let points else { return false }
        return !points.contains {
            Interpreter.senders.contains(text.words[$0]) || Interpreter.partners.contains(text.words[$0])
        }
    }
}
