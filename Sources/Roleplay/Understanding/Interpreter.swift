import Checklist
import Linguistics
import Scenarios

/// Understands a trainee's line in its context: its acts, its topics, its proposal.
///
/// What the checklist knows of openers (observation, needs question, value, proposal, pressure, pretence, wrong facts)
/// is asked of the checker; what only occurs in conversation is recognised by word lists.
struct Interpreter: Sendable {
    private let scenario: Scenario
    private let checker = Checker()
    private let automaton: PhraseAutomaton
    private let topics: [(owner: Owner, stems: [String])]

    private enum Owner: Sendable {
        case need(String)
        case answer(String)
        case objection(String)
    }

    init(scenario: Scenario) {
        self.scenario = scenario
        automaton = PhraseAutomaton(
            ActCue.allCases.enumerated().map { ($0.offset, $0.element.file(scenario.language)) })
        func stems(_ topics: [String]) -> [String] {
            topics.flatMap { Text($0).foldedWords }.filter { $0.count >= 3 }.map(Stem.of)
        }
        topics =
            scenario.needs.map { (.need($0.id), stems($0.topics)) }
            + scenario.answers.map { (.answer($0.id), stems($0.topics)) }
            + scenario.objections.map { (.objection($0.id), stems($0.topics)) }
    }

    func understand(_ line: String, state: PersonaState, isOpener: Bool) -> Understanding {
        let text = Text(line)
        guard !text.words.isEmpty else {
            let act: Act = line.contains { !$0.isWhitespace } ? .nonsense : .silence
            return Understanding(
                acts: [ActMark(act: act, quote: "", start: 0, end: 0)], needs: [], answers: [], objections: [],
                proposal: nil, words: 0, wordsBeforeQuestion: 0)
        }
        let marks = checker.marks(for: Opener(context: scenario.openerContext, subject: nil, text: line))
        var acts = conversationalActs(text, state: state, isOpener: isOpener)
        acts += openerActs(marks, text, isOpener: isOpener)
        let asks = acts.contains { [.concreteQuestion, .genericQuestion, .otherQuestion].contains($0.act) }
        let proposal = proposal(text, marks, state)
        if proposal != nil && !acts.contains(where: { $0.act == .proposal }) {
            acts.append(ActMark(act: .proposal, quote: "", start: 0, end: 0))
        }
        if state.standing != nil, !asks, acts.allSatisfy({ [.greeting, .agreeing].contains($0.act) }),
            text.words.count >= 6
        {
            acts.append(ActMark(act: .answering, quote: "", start: 0, end: 0))
        }
        let question = text.sentences.first { $0.isAsked }
        return Understanding(
            acts: acts, needs: asks ? owners(text).needs : [], answers: asks ? owners(text).answers : [],
            objections: owners(text).objections, proposal: proposal, words: text.words.count,
            wordsBeforeQuestion: question?.words.lowerBound ?? text.words.count)
    }

    // MARK: Acts

    private func conversationalActs(_ text: Text, state: PersonaState, isOpener: Bool) -> [ActMark] {
        var acts: [ActMark] = []
        var phrases = PhraseMarks()
        automaton.find(in: text, into: &phrases)
        for match in phrases.matches {
            let cue = ActCue.allCases[match.list]
            guard !acts.contains(where: { $0.act == cue.act }), fits(cue, match.words, text, state, isOpener) else {
                continue
            }
            acts.append(ActMark(cue.act, text, text.range(ofWords: match.words)))
        }
        return acts
    }

    /// Some words only mean an act in their place: "gern" agrees at the start of a line, "wir bieten" pitches unasked.
    private func fits(
        _ cue: ActCue, _ words: Range<Int>, _ text: Text, _ state: PersonaState, _ isOpener: Bool
    ) -> Bool {
        switch cue {
        case .greeting: words.lowerBound <= 4
        case .agreeing: words.lowerBound <= 2
        case .thanking: text.words.count <= 14 || words.lowerBound <= 1
        case .leaving: words.upperBound >= text.words.count - 3 && !(isOpener && text.words.count > 12)
        case .acknowledging, .arguing: !isOpener
        case .acceptingNo, .optOut: state.saidNo || text.words.count <= 20
        case .source: true
        case .pitch: !text.sentences[text.sentenceIndex(ofWord: words.lowerBound)].isAsked
        default: true
        }
    }

    private func openerActs(_ marks: Marks, _ text: Text, isOpener: Bool) -> [ActMark] {
        var acts: [ActMark] = []
        func add(_ act: Act, _ evidence: Evidence?) {
            acts.append(
                ActMark(act: act, quote: evidence?.quote ?? "", start: evidence?.start ?? 0, end: evidence?.end ?? 0))
        }
        func evidence(_ item: ChecklistItem) -> Evidence? { marks.items[item]?.evidence.first }
        if isOpener, marks.level(.personalEntry) == .met { add(.observation, evidence(.personalEntry)) }
        switch marks.level(.needsQuestion) {
        case .met: add(.concreteQuestion, evidence(.needsQuestion))
        case .partial: add(.genericQuestion, evidence(.needsQuestion))
        case .missing:
            let proposed = evidence(.nextStep).map { $0.start..<$0.end } ?? 0..<0
            if let sentence = text.sentences.first(where: {
                $0.isAsked
                    && !proposed.overlaps(
                        text.scalarOffset(ofByte: $0.start)..<text.scalarOffset(ofByte: $0.end))
            }) {
                // Asked in the middle of a conversation, a question with one of the scenario's topics is concrete.
                let act: Act = !isOpener && owners(text).touchesAnything ? .concreteQuestion : .otherQuestion
                acts.append(ActMark(act, text, sentence.start..<sentence.end))
            }
        }
        if marks.level(.valueFollowUp) == .met { add(.value, evidence(.valueFollowUp)) }
        for mark in marks.flags {
            switch mark.flag {
            case .pressure: add(.pressure, mark.evidence)
            case .pretence: add(.pretence, mark.evidence)
            case .wrongFact: add(.wrongFact, mark.evidence)
            case .monologue where marks.level(.needsQuestion) < .met: add(.pitch, mark.evidence)
            default: break
            }
        }
        return acts
    }

    // MARK: Topics

    private struct Owners {
        var needs: [String] = []
        var answers: [String] = []
        var objections: [String] = []
        var touchesAnything: Bool { !needs.isEmpty || !answers.isEmpty }
    }

    /// Whose topic words occur, the most hits first; ties stand in the order of the file.
    private func owners(_ text: Text) -> Owners {
        var scored: [(owner: Owner, hits: Int)] = []
        let words = text.foldedWords
        for topic in topics {
            let hits = topic.stems.count { stem in words.contains { Stem.meets(folded: $0, stem: stem) } }
            if hits > 0 { scored.append((topic.owner, hits)) }
        }
        let ranked = scored.enumerated().sorted {
            ($1.element.hits, $0.offset) < ($0.element.hits, $1.offset)
        }
        var owners = Owners()
        for entry in ranked {
            switch entry.element.owner {
            case .need(let id): owners.needs.append(id)
            case .answer(let id): owners.answers.append(id)
            case .objection(let id): owners.objections.append(id)
            }
        }
        return owners
    }

    // MARK: Proposal

    /// A proposal is what the checklist takes for one; once a time was asked for, any time answers.
    private func proposal(_ text: Text, _ marks: Marks, _ state: PersonaState) -> Proposal? {
        let times = TimeMark.all(in: text).map { mark in
            OfferedTime(
                words: text.quote(text.range(ofWords: mark.words)),
                day: mark.dayWord.map { text.folded(text.words[$0]) }, hasClock: mark.hasClock)
        }
        let isOffered = marks.level(.nextStep) > .missing
        let isAnswer = (state.wantsTime || state.offeredTime != nil) && !times.isEmpty
        guard isOffered || isAnswer else { return nil }
        return Proposal(minutes: DurationMark.all(in: text).map(\.minutes).min(), times: inheritingDays(times))
    }

    /// "Dienstag um zehn oder um vier": the second time falls on the day of the first.
    private func inheritingDays(_ times: [OfferedTime]) -> [OfferedTime] {
        var day: String?
        return times.map { time in
            day = time.day ?? day
            return OfferedTime(words: time.words, day: time.day ?? day, hasClock: time.hasClock)
        }
    }
}
