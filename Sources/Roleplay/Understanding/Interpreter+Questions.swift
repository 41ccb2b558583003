import Linguistics
import Scenarios

/// Which sentences of a line ask, and what would answer them.
extension Interpreter {
    /// What would answer the questions of a line together, or any of them alone: whoever asks two is answered the one that
    /// there is most to say to.
    func candidates(
        for asked: AskedWords, _ questions: [Range<Int>], of text: Text, in context: AnswerLines.Context
    ) -> [AnswerCandidate] {
        let together = answers.candidates(for: asked, in: context)
        func apart(_ questions: [Range<Int>], joining: AskedWords.Joining = .never) -> [AnswerCandidate] {
            Interpreter.best(
                of: questions.filter { $0.count >= 4 }.map { question in
                    var own = context
                    own.form = QuestionForm(of: question, in: text)
                    // Without the sentence before it, which may only take up what was said.
                    let words = AskedWords(
                        [question], of: text, language: scenario.language, topics: topics.words, joining: joining)
                    return words.question == asked.question || words.words.isEmpty
                        ? [] : answers.candidates(for: words, in: own)
                })
        }
        let parts = questions.flatMap { QuestionForm.questions(in: $0, of: text) }
        // "Woran lag es, gehen die Jacken kaputt oder kommen neue Leute dazu?": the guesses tell what is meant.
        if parts.count > questions.count, let guesses = parts.last, QuestionForm.letsChoose(guesses, in: text),
            SentenceForm.isVerb(text.words[guesses.lowerBound])
        {
            let guessed = apart([guesses])
            // The question itself counts too where it is clear: "What do they mostly query, is it the weight or the date?"
            let asking = parts.dropLast().last.map { apart([$0]) } ?? []
            let isClear = (asking.first?.score ?? -.infinity) >= AnswerWeights.clear
            if (guessed.first?.score ?? -.infinity) >= AnswerWeights.least {
                return isClear ? Interpreter.best(of: [guessed, asking]) : guessed
            }
        }
        // "Weshalb rufen die Leute an, passt ihnen die Zeit nicht?": the guess only helps to say what is meant.
        if parts.count > questions.count, let guess = parts.last, let asking = parts.dropLast().last,
            QuestionForm(of: guess, in: text) == .whether, QuestionForm(of: asking, in: text) != .whether
        {
            let first = apart([asking])
            // "…, haben Sie das mal gemessen?" guesses at nothing of its own.
            let words = AskedWords([guess], of: text, language: scenario.language, joining: .never).words
            let isBare = scenario.language == .german && !words.contains(where: \.isNoun)
            if (first.first?.score ?? -.infinity) >= (isBare ? AnswerWeights.least : AnswerWeights.clear) {
                return first
            }
        }
        let alone = apart(questions + parts.filter { !questions.contains($0) })
        // What stands before a question that is clear by itself only leads up to it.
        let isClear = asked.isJoined && (alone.first?.score ?? -.infinity) >= AnswerWeights.least
        let read = isClear ? alone : Interpreter.best(of: [together, alone])
        guard (read.first?.score ?? -.infinity) < AnswerWeights.sure else { return read }
        // Where there is a doubt, the question is read without its circumstances, and with what it points back to.
        let cut = apart(circumstantial(questions, in: text), joining: .whereItPointsBack).map {
            $0.losing(AnswerWeights.lossOfCircumstances)
        }
        let bare = Interpreter.best(of: [read, cut])
        let isPointing = asked.pointsBack && !asked.isJoined
        guard isPointing || (bare.first?.score ?? -.infinity) < AnswerWeights.least else { return bare }
        let whole = withSentenceBefore(asked, questions, of: text, in: context)
        // "Sie suchen eine zweite Kraft. Was müsste die Ihnen abnehmen?": the sentence before says who is meant.
        let meant = isPointing ? whole.map { $0.losing(AnswerWeights.lossOfPointing) } : []
        let all = Interpreter.best(of: [bare, meant])
        guard (all.first?.score ?? -.infinity) < AnswerWeights.least else { return all }
        // What only makes sense with the sentence before it: "Es geht um die Lenkzeit. Wie sehen Sie, wer noch Zeit hat?"
        return (whole.first?.score ?? 0) >= AnswerWeights.clear ? Interpreter.best(of: [all, whole]) : all
    }

    /// The questions without the circumstances that they begin or end with.
    private func circumstantial(_ questions: [Range<Int>], in text: Text) -> [Range<Int>] {
        questions.flatMap { question in
            [
                QuestionForm.withoutCircumstances(question, in: text),
                QuestionForm.withoutCondition(question, in: text),
            ].compactMap { $0 }.filter { !Gift.isHandedOver(in: $0, of: text) }
        }
    }

    /// What answers the question together with the sentence before it.
    private func withSentenceBefore(
        _ asked: AskedWords, _ questions: [Range<Int>], of text: Text, in context: AnswerLines.Context
    ) -> [AnswerCandidate] {
        let whole = AskedWords(
            questions, of: text, language: scenario.language, topics: topics.words, joining: .always)
        return whole.question == asked.question ? [] : answers.candidates(for: whole, in: context)
    }

    /// The candidates of several readings by their scores, each line once; ties stay in their order. What one reading has
    /// found is so already.
    private static func best(of readings: [[AnswerCandidate]]) -> [AnswerCandidate] {
        let readings = readings.filter { !$0.isEmpty }
        guard readings.count > 1 else { return readings.first ?? [] }
        var seen: Set<String> = []
        return readings.joined().enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
            .filter { seen.insert($0.line ?? $0.topic.id).inserted }
    }

    /// How a question is put; one that lets choose asks for one of the two, whatever its question word.
    func form(of question: Range<Int>, in text: Text, _ asked: AskedWords) -> QuestionForm {
        let form = QuestionForm(of: question, in: text)
        let letsChoose = !asked.choices.isEmpty && [.whether, .what].contains(form)
        return letsChoose || form == .whether && isBareChoice(question, in: text) ? .either : form
    }

    /// "One month, or all winter?", "Wird der mehr oder weniger?": two things, and hardly a word on them.
    private func isBareChoice(_ question: Range<Int>, in text: Text) -> Bool {
        guard question.count >= 3,
            let or = question.dropFirst().dropLast().last(where: { QuestionForm.ors.contains(text.words[$0]) })
        else { return false }
        let isMoreOrLess =
            or + 2 == question.upperBound && Interpreter.mores.contains(text.words[or - 1])
            && Interpreter.lesses.contains(text.words[or + 1])
        return isMoreOrLess
            || question.count <= 8
                && !question.contains {
                    SentenceForm.isVerb(text.words[$0]) || Interpreter.unchosen.contains(text.words[$0])
                }
    }

    private static let mores: WordSet = ["mehr", "more"]
    private static let lesses: WordSet = ["weniger", "less", "fewer"]
    /// "Ja oder nein?", "or what?" lets choose from nothing.
    private static let unchosen: WordSet = [
        "ja", "nein", "nicht", "nee", "nö", "yes", "no", "not", "so", "wie", "was", "what", "something",
    ]

    /// Whether a line with a time in it asks about something else: "Kommt der Laster am Dienstag?", but not "Would Friday do?".
    func asksBesideTime(_ understanding: Understanding) -> Bool {
        guard let form = understanding.form else { return false }
        return !form.wantsYesOrNo || (understanding.answers.first?.score ?? -.infinity) >= AnswerWeights.least
    }

    private static let whethers: WordSet = ["ob", "whether"]
    private static let surprises: WordSet = [
        "echt", "wirklich", "ehrlich", "ja", "ach", "oh", "really", "seriously", "yeah", "no",
    ]

    /// The sentences that ask, by their mark or their form.
    func questions(in text: Text) -> [Range<Int>] {
        // "Mich interessiert, was im Keller steht. Müssen Sie räumen?": the one leads up to the other.
        let asked = text.sentences.last {
            $0.isAsked && $0.words.count > 5 && SentenceForm.isBuiltAsQuestion($0.words, of: text, isMarked: true)
        }
        return text.sentences.compactMap { sentence in
            if let asked, !sentence.isAsked, sentence.end <= asked.start, asksIndirectly(sentence.words, text) {
                return nil
            }
            guard !sentence.words.isEmpty, !isEcho(sentence, in: text) else { return nil }
            // "Donnerstag um fünf?" and "Passt Ihnen Dienstag um zehn?" propose a time.
            if OfferedTime.all(in: Text(text.quote(text.range(ofWords: sentence.words)))).contains(where: \.isDefinite),
                !QuestionForm.hasQuestionWord(in: sentence.words, of: text)
            {
                return nil
            }
            // "Doch, hast du, keine App." says so.
            if !sentence.isAsked, sentence.end > 0, text.bytes[sentence.end - 1] == UInt8(ascii: "."),
                sentence.words.count > 1, text.words[sentence.words.lowerBound + 1].gap == .comma,
                Interpreter.affirmations.contains(text.words[sentence.words.lowerBound])
            {
                return nil
            }
            switch SentenceForm(sentence.words, of: text, isAsked: sentence.isAsked) {
            case .statement: return isUnmarkedQuestion(sentence, text) ? sentence.words : nil
            default: return sentence.words
            }
        }
    }

    /// "Since March, every night? What does that cost you?": the first only takes in what was said.
    private func isEcho(_ sentence: Sentence, in text: Text) -> Bool {
        // "Echt? Welcher Stempel"
        if sentence.isAsked, sentence.words.count == 1,
            Interpreter.surprises.contains(text.words[sentence.words.lowerBound]),
            text.sentences.contains(where: { $0.start >= sentence.end })
        {
            return true
        }
        return sentence.isAsked && sentence.words.count <= 5
            && !sentence.words.contains {
                SentenceForm.isVerb(text.words[$0]) || SentenceForm.isQuestionWord($0, of: text)
            }
            && text.sentences.contains {
                $0.isAsked && $0.start >= sentence.end && $0.words.count >= 5
                    && QuestionForm.hasQuestionWord(in: $0.words, of: text)
            }
    }

    /// "wie breit ist die treppe", "und von wie vielen höfen": typed without its mark, and without any other.
    private func isUnmarkedQuestion(_ sentence: Sentence, _ text: Text) -> Bool {
        let words = sentence.words
        if asksIndirectly(words, text) { return true }
        // "30,000? how come", "elf Wochen? warum"
        if words.count <= 2, words.upperBound == text.words.count, words.lowerBound > 0,
            [.why, .howMuch, .who, .which].contains(QuestionForm(of: words, in: text))
        {
            return true
        }
        // "whos darren", "wer entscheidet"
        if words.count == 2, words.upperBound == text.words.count, sentence.end == text.bytes.count,
            SentenceForm.isQuestionWord(words.lowerBound, of: text), QuestionForm(of: words, in: text) == .who
        {
            return true
        }
        guard words.count >= 3, words.upperBound == text.words.count, sentence.end > 0,
            ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ",")].contains(text.bytes[sentence.end - 1])
        else { return false }
        let start = SentenceForm.questionStart(words, of: text)
        for index in start..<min(start + 2, words.upperBound) where SentenceForm.isQuestionWord(index, of: text) {
            return true
        }
        // "und die alten leute, wie finden die das"
        for index in words.dropFirst() where text.words[index].gap >= .comma {
            if SentenceForm.isQuestionWord(index, of: text) { return words.upperBound - index >= 3 }
        }
        // "macht er das schon lange bei dir", "bräuchten Sie das eher für immer"; but not "schick ich dir".
        return start + 1 < words.upperBound && !Interpreter.senders.contains(text.words[start + 1])
            && SentenceForm.isBuiltAsQuestion(words, of: text, isMarked: true)
    }

    /// "Ich meinte, wer dann ans Telefon geht", "Mich würde interessieren, ob …", "I was wondering how …".
    private func asksIndirectly(_ words: Range<Int>, _ text: Text) -> Bool {
        // "Ob die zwanzig Minuten am Tag sind oder in der Woche."
        if words.count >= 4, Interpreter.whethers.contains(text.words[words.lowerBound]) { return true }
        for index in words.dropFirst() where Interpreter.wondering.contains(text.words[index - 1]) {
            // "You'd know which of them is first" says so.
            if index - 2 >= words.lowerBound, Interpreter.yous.contains(text.words[index - 2]) { continue }
            // "I know where it is" asks nothing either.
            if index - 2 >= words.lowerBound, Interpreter.senders.contains(text.words[index - 2]),
                Interpreter.knowing.contains(text.words[index - 1])
            {
                continue
            }
            // So does "Sie haben gefragt, wer …", but not "Ich wollte Sie fragen, wer …".
            let before = words.lowerBound..<index
            // "Da wollt ich ihn fragen, ob …" asks somebody else.
            if before.contains(where: { Interpreter.thirds.contains(text.words[$0]) }) { continue }
            if before.contains(where: { Interpreter.yous.contains(text.words[$0]) }),
                !before.contains(where: { Interpreter.senders.contains(text.words[$0]) })
            {
                continue
            }
            let place = text.words[index].gap >= .comma || scenario.language == .english ? index : index + 1
            guard place < words.upperBound else { continue }
            // "Ich wollte wissen ob …": hardly anybody types the comma.
            if SentenceForm.isQuestionWord(place, of: text)
                || [index, place].contains(where: { Interpreter.ifs.contains(text.words[$0]) })
            {
                return true
            }
        }
        return false
    }

    private static let knowing: WordSet = ["know", "weiß", "understand", "verstehe"]
    private static let wondering: WordSet = [
        "meinte", "meine", "wissen", "gefragt", "interessieren", "interessiert", "wüsste", "wüsst", "gern", "fragen",
        "frage", "wondering", "wondered", "asked", "know", "meant", "ask", "curious",
        "understand", "verstehen",
    ]
    private static let yous: WordSet = ["you", "you'd", "you'll", "sie", "du", "ihr", "they", "they'd"]
    private static let thirds: WordSet = ["ihn", "ihm", "him", "her", "them"]
    static let ifs: WordSet = ["ob", "if", "whether"]

    private static let affirmations: WordSet = [
        "doch", "ja", "nein", "stimmt", "nee", "genau", "yes", "no", "true", "right", "yeah",
    ]

    static let senders: WordSet = ["ich", "wir", "i", "we", "mir", "mich", "me", "i'm", "i've", "i'd", "i'll"]
}
