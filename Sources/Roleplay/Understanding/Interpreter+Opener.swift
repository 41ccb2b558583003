import Checklist
import Linguistics
import Scenarios

/// What the checklist knows of a line.
extension Interpreter {
    func addOpenerActs(
        to understanding: inout Understanding, _ marks: Marks, _ text: Text, _ questions: [Range<Int>],
        isOpener: Bool
    ) {
        let line = String(decoding: text.bytes, as: UTF8.self)
        func add(_ act: Act, _ evidence: Evidence?) {
            guard !understanding.does(act) else { return }
            understanding.acts.append(
                ActMark(act: act, quote: evidence?.quote ?? "", start: evidence?.start ?? 0, end: evidence?.end ?? 0))
        }
        func evidence(_ item: ChecklistItem) -> Evidence? { marks.items[item]?.evidence.first }
        if isOpener, marks.level(.personalEntry) == .met { add(.observation, evidence(.personalEntry)) }
        let repairs = understanding.does(anyOf: .clarifying, .repeatRequest)
        if !(repairs && questions.count <= 1),
            !understanding.does(anyOf: .identityQuestion, .connectRequest, .callbackRequest)
        {
            switch marks.level(.needsQuestion) {
            case .met where understanding.does(.permission) && questions.count <= 1: break
            case .met where !isOpener && questions.isEmpty && OfferedTime.all(in: text).contains(where: \.isDefinite):
                break
            case .met: add(.concreteQuestion, evidence(.needsQuestion))
            case .partial where !understanding.asked.isEmpty && !isOpener:
                add(.concreteQuestion, evidence(.needsQuestion))
            case .partial where !isOpener && isOnDetail(understanding, questions):
                add(.otherQuestion, evidence(.needsQuestion))
            case .partial: add(.genericQuestion, evidence(.needsQuestion))
            case .missing where marks.level(.nextStep) > .missing && (isOpener || isAboutStep(understanding)):
                // What is asked is whether the step suits.
                understanding.asked = []
            case .missing: addOtherQuestion(to: &understanding, text, questions, isOpener: isOpener)
            }
        }
        if marks.level(.valueFollowUp) == .met { add(.value, evidence(.valueFollowUp)) }
        for mark in marks.flags {
            switch mark.flag {
            // "Nur noch bis Ostern?" only takes in what was said.
            case .pressure where !understanding.does(.reproach) && !isAskedBack(mark.evidence, text):
                add(.pressure, mark.evidence)
            // Who asked for the contact has been talked to.
            case .pretence where isOpener && scenario.basis.relation != .enquiry: add(.pretence, mark.evidence)
            case .wrongFact
            where !isWithin(mark.evidence, evidence(.valueFollowUp))
                && (isOpener || questions.isEmpty && marks.level(.nextStep) == .missing)
                && !isSellerTalk(mark.evidence?.quote ?? line) && !isAboutTime(mark.evidence?.quote ?? ""):
                add(.wrongFact, mark.evidence)
            case .monologue where marks.level(.needsQuestion) < .met: add(.pitch, mark.evidence)
            default: break
            }
        }
    }

    /// What the seller did for somebody else claims nothing of the person contacted: "… in a five-practice group in Cork".
    private func isWithin(_ evidence: Evidence?, _ value: Evidence?) -> Bool {
        guard let evidence, let value else { return false }
        return value.start <= evidence.start && evidence.end <= value.end
    }

    /// Whether a quote only says how long or when: "ten minutes about your stand" claims nothing.
    private func isAboutTime(_ quote: String) -> Bool {
        let text = Text(quote)
        return !DurationMark.all(in: text).isEmpty || OfferedTime.all(in: text).contains(where: \.isDefinite)
    }

    /// Whether a question beside a step asks for no more than a yes to it.
    private func isAboutStep(_ understanding: Understanding) -> Bool {
        understanding.form?.wantsYesOrNo != false
            && (understanding.answers.first?.score ?? -.infinity) < 0.5
    }

    /// "Seit wann?", "Und wie oft passiert das?": short, and after a detail of what was just told.
    private func isOnDetail(_ understanding: Understanding, _ questions: [Range<Int>]) -> Bool {
        guard let question = questions.last, question.count <= 8 else { return false }
        return switch understanding.form {
        case .who, .when, .why, .howMuch, .which: true
        case .how, .what, .whether, .would, .either, .opinion, nil: false
        }
    }

    /// Whether some words stand in a short question without a verb.
    private func isAskedBack(_ evidence: Evidence?, _ text: Text) -> Bool {
        guard let quote = evidence?.quote else { return false }
        return text.sentences.contains { sentence in
            // "Und wohin gehen die, wenn nur für sechzig Platz ist?" asks where to.
            let isTakenIn =
                sentence.words.count <= 5 && !sentence.words.contains { SentenceForm.isVerb(text.words[$0]) }
                || !QuestionForm(of: sentence.words, in: text).wantsYesOrNo
            return sentence.isAsked && isTakenIn
                && text.quote(text.range(ofWords: sentence.words)).firstRange(of: quote) != nil
        }
    }

    /// A question that is none of the checklist's: asked in the middle of a conversation about one of the scenario's
    /// topics it is concrete.
    private func addOtherQuestion(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>], isOpener: Bool
    ) {
        guard let question = questions.first,
            !understanding.does(anyOf: .smallTalk, .permission, .messageRequest),
            !understanding.does(.offerToSend) || understanding.form?.wantsYesOrNo == false
                || (understanding.answers.first?.score ?? 0) >= AnswerWeights.clear
        else { return }
        // "Herr Disch?"
        if asksWhoIsThere(question, text) || addressee.isCalled(in: question, of: text)
            || addressee.isReached(in: question, of: text)
        {
            understanding.acts.append(ActMark(.nameQuestion, text, text.range(ofWords: question)))
            return
        }
        let act: Act = !isOpener && !understanding.asked.isEmpty ? .concreteQuestion : .otherQuestion
        understanding.acts.append(ActMark(act, text, text.range(ofWords: question)))
    }

    /// "Is that Noreen?", "Spreche ich mit Frau Brandl?": makes sure of the right person.
    private func asksWhoIsThere(_ whole: Range<Int>, _ text: Text) -> Bool {
        // "Hier ist Lena Moser aus Linz, spreche ich da mit Frau Huber?"
        let start = whole.last { text.words[$0].gap >= .comma } ?? whole.lowerBound
        let question = max(start, whole.lowerBound)..<whole.upperBound
        guard question.contains(where: { Interpreter.speaking.contains(text.words[$0]) }),
            // "Whose fault is that, you are the director."
            question == whole || !QuestionForm.hasQuestionWord(in: whole, of: text)
        else { return false }
        // "Am I speaking to the weighbridge?" asks for somebody as well as a name does.
        let prospect = scenario.prospect
        let names = Set(
            Text([prospect.name, prospect.salutation, prospect.company, prospect.role].joined(separator: " "))
                .foldedWords)
        var isNamed = false
        for index in question {
            let folded = text.folded(text.words[index])
            if names.contains(folded) {
                isNamed = true
            } else if !LightWords.contains(folded, scenario.language), !Interpreter.checking.contains(text.words[index])
            {
                return false
            }
        }
        return isNamed && question.count <= 10
    }

    private static let speaking: WordSet = [
        "is", "are", "am", "this", "that", "spreche", "sprech", "bin", "sind", "ist", "bist", "speaking", "verbunden",
        "through", "talking",
    ]
    private static let checking: WordSet = [
        "da", "mit", "ich", "sie", "ist", "sind", "bist", "du", "das", "is", "are", "this", "that", "i", "talking",
        "through", "bin", "habe", "spreche", "sprech", "richtig", "speaking", "verbunden", "grüß", "dort", "there",
        "am", "hello", "good", "morning", "afternoon", "evening", "guten", "tag", "morgen", "abend", "hallo", "moin",
        "servus", "grüezi", "hi", "ja", "yes",
    ]
}
