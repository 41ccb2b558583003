import Linguistics

/// What a word or two do that rest on what was said before: "Hundert?", "Und?", "Und Sie?", "Schicken?"
extension Interpreter {
    func addShortLine(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>], told: Set<String>,
        isOpener: Bool
    ) {
        understanding.echoesReply = questions.isEmpty && echoes(told, text)
        if !isOpener { addShortOffer(to: &understanding, text) }
        understanding.isBareQuestion =
            understanding.form == .whether
            && text.words.count <= Interpreter.mostWordsOfShortLine + (scenario.channel.isWritten ? 6 : 0)
            && questions.last.map { isBare($0, text) } == true
        understanding.thing =
            understanding.isBareQuestion
            ? questions.last.flatMap { NamedThing.asked(in: $0, of: text, scenario.language) } : nil
        // "The labels? And in money?": what was said of the labels is not what is asked.
        if let thing = understanding.thing {
            understanding.takesUp = QuestionParts.stems(of: thing).contains { $0.utf8.count >= 3 && told.contains($0) }
        }
        understanding.asksOfFigure =
            understanding.isBareQuestion
            && questions.last?.contains { Numeral.value(text.words, at: $0) != nil } == true
        // "Nein, danke" puts nothing right.
        if !isOpener, let thing = NamedThing.putRight(in: text, scenario.language), topics.knows(thing) {
            // "Nee, Schachteln.", "labels, I meant": what was meant is asked about once more.
            understanding.acts.removeAll { $0.act == .refusing }
            understanding.acts.append(ActMark(whole: .otherQuestion))
            understanding.form = .whether
            understanding.isBareQuestion = true
            understanding.thing = thing
        }
        noteNaming(in: &understanding, text)
        // "Sorry?", "Hä?": was not heard, or not understood.
        if !isOpener, text.words.count == 1, text.sentences.last?.isAsked == true,
            Interpreter.unheard.contains(text.words[0])
        {
            understanding.acts.removeAll { $0.act == .apologizing }
            if !understanding.does(.repeatRequest) { understanding.acts.append(ActMark(whole: .repeatRequest)) }
        }
        understanding.urgesOn = urgesOn(text, understanding)
        understanding.turnsToPerson = !isOpener && turnsToPerson(text)
        // "Hallo Gundi?", "Hi, Mrs Sowden? Tom, Millrace.": somebody is called, and nothing is asked.
        if isOpener, onlyCalls(questions, text, understanding) {
            understanding.acts.removeAll { [.otherQuestion, .genericQuestion, .concreteQuestion].contains($0.act) }
            understanding.asked = []
        }
        // "Such as?", "Genau was?": wants to hear more of what was just said.
        if !isOpener, !understanding.does(.clarifying), Interpreter.furthers.contains(text.foldedWords) {
            understanding.acts.append(ActMark(whole: .clarifying))
        }
        // "Tag, Meier, Balkonwatt."
        if isOpener, text.words.count <= 8, !understanding.does(.introduction),
            text.words.contains(where: { sellerNames.contains(text.folded($0)) })
        {
            understanding.acts.append(ActMark(whole: .introduction))
        }
    }

    /// "Und?", "Verstehe. Und?"
    private func urgesOn(_ text: Text, _ understanding: Understanding) -> Bool {
        guard let last = text.sentences.last(where: { !$0.words.isEmpty }), last.words.count == 1,
            QuestionForm.joints.contains(text.words[last.words.lowerBound])
        else { return false }
        return text.words.count == 1
            || text.words.count <= 4 && understanding.does(anyOf: .acknowledging, .agreeing, .joking)
    }

    /// Whether a first line greets in a word or two, or only makes sure whom it has reached.
    private func onlyCalls(_ questions: [Range<Int>], _ text: Text, _ understanding: Understanding) -> Bool {
        if text.words.count <= 3, understanding.does(.greeting) { return true }
        return text.words.count <= Interpreter.mostWordsOfShortLine && questions.count == 1
            && understanding.does(anyOf: .greeting, .introduction)
            && questions[0].allSatisfy { callsThem(text.words[$0], text) }
    }

    /// Whether a word greets them or is part of how they are called.
    private func callsThem(_ word: Word, _ text: Text) -> Bool {
        prospectNames.contains(text.folded(word)) || Interpreter.hellos.contains(word)
    }

    private static let hellos: WordSet = [
        "hi", "hallo", "hello", "hey", "guten", "tag", "morgen", "abend", "grüß", "gott", "servus", "moin", "grüezi",
        "good", "morning", "afternoon", "evening", "is", "that", "there", "sind", "sie", "das", "spreche", "ich", "mit",
        "herr", "herrn", "frau", "mr", "mrs", "ms", "dr",
    ]
    private static let furthers: Set<[String]> = [
        ["such", "as"], ["like", "what"], ["meaning"], ["exactly", "what"], ["what", "exactly"], ["genau", "was"],
        ["was", "genau"], ["naemlich"], ["wie", "zum", "beispiel"], ["was", "zum", "beispiel"], ["was", "etwa"],
    ]

    /// "Lenkzeit.", "Bei mir vierzehn.": names something of the matter; who is asked for the reason has not told a name by it.
    private func noteNaming(in understanding: inout Understanding, _ text: Text) {
        guard NamedThing.isAll(of: text),
            !understanding.asked.isEmpty || text.words.indices.contains(where: { isFigure($0, of: text) })
                || text.words.contains(where: { $0.length >= 4 && topics.knows(text.quote($0.start..<$0.end)) }),
            understanding.acts.allSatisfy({
                [.introduction, .concreteQuestion, .genericQuestion, .otherQuestion].contains($0.act)
            })
        else { return }
        understanding.namesOnly = true
        understanding.acts.removeAll { $0.act == .introduction }
        understanding.name = nil
    }

    /// Whether a word is a number, and not "ein".
    private func isFigure(_ index: Int, of text: Text) -> Bool {
        Numeral.value(text.words, at: index).map { $0 > 1 } ?? false
    }

    /// "Der Lärm?", "Schön. Und die Jacken?", "Ouch. Cost of that?": names a thing and says nothing of it.
    private func isBare(_ question: Range<Int>, _ text: Text) -> Bool {
        let words = question.drop { QuestionForm.joints.contains(text.words[$0]) }
        guard let first = words.first else { return false }
        let isThing = words.count <= 2 || words.count == 3 && Interpreter.ofs.contains(text.words[first + 1])
        // A letter has a name below.
        return isThing && question.upperBound >= text.words.count - (scenario.channel.isWritten ? 3 : 0)
            && !words.contains { SentenceForm.isVerb(text.words[$0]) }
    }

    private static let ofs: WordSet = ["of", "von", "vom", "with", "mit"]
    private static let mostWordsOfShortLine = 8

    /// "Fünf Tage, eine Seite. Schicken?"
    private func addShortOffer(to understanding: inout Understanding, _ text: Text) {
        guard let last = text.sentences.last, last.isAsked, let verb = last.words.last else { return }
        // "Schraubplan aus Augsburg schicken?"
        let isBare =
            last.words.count <= 5 && Interpreter.sending.contains(text.words[verb])
            || asksWhetherWanted(last.words, text)
        guard last.words.count <= 2 || isBare else { return }
        let sends = isBare || last.words.contains { Interpreter.sending.contains(text.words[$0]) }
        let calls = last.words.contains { Interpreter.calling.contains(text.words[$0]) }
        guard sends || calls else { return }
        understanding.acts.removeAll { [.otherQuestion, .genericQuestion, .concreteQuestion].contains($0.act) }
        let act: Act = sends ? .offerToSend : .proposal
        if !understanding.does(act) { understanding.acts.append(ActMark(act, text, text.range(ofWords: last.words))) }
        // "The longest line went from 19 to 11 minutes. Want it?" proposes no eleven minutes.
        if sends, understanding.proposal?.times.contains(where: \.isDefinite) == false {
            understanding.acts.removeAll { $0.act == .proposal }
            understanding.proposal = nil
        }
        // "Lines at month end. Call?"
        if calls, understanding.proposal == nil { understanding.proposal = Proposal(minutes: nil, times: []) }
    }

    /// "Magst du den?", "Wollen Sie die?", "Do you want it?"
    private func asksWhetherWanted(_ words: Range<Int>, _ text: Text) -> Bool {
        // "Wollen Sie's oder nicht?"
        let isLeftOpen = words.count >= 4 && Interpreter.orWords.contains(text.words[words.upperBound - 2])
        let words = isLeftOpen ? words.dropLast(2) : words
        guard words.count >= 2, words.count <= 4, let last = words.last else { return false }
        return words.prefix(3).contains { Interpreter.wanting.contains(text.words[$0]) }
            && Interpreter.things.contains(text.words[last])
    }

    private static let wanting: WordSet = [
        "magst", "mögen", "mögt", "willst", "wollen", "wollt", "möchten", "möchtest", "want", "like", "fancy",
    ]
    private static let things: WordSet = [
        "den", "die", "das", "ihn", "es", "it", "one", "that", "them", "sie's", "du's",
    ]
    private static let orWords: WordSet = ["oder", "or"]
    private static let unheard: WordSet = ["sorry", "pardon", "hä", "häh", "huh", "bitte", "what", "eh"]

    /// "Und Sie?", "Ha. And you?", "Und du selber?"
    private func turnsToPerson(_ text: Text) -> Bool {
        // "Sie?"
        if text.words.count == 1, text.sentences.last?.isAsked == true {
            return Interpreter.others.contains(text.words[0])
        }
        // "Nee, Sie."
        if text.words.count == 2, NamedThing.refusals.contains(text.words[0]) {
            return Interpreter.others.contains(text.words[1])
        }
        guard let last = text.sentences.last, last.isAsked, let first = last.words.first, last.words.count >= 2,
            last.words.count <= 3, text.words.count <= 6
        else { return false }
        return Interpreter.ands.contains(text.words[first]) && Interpreter.others.contains(text.words[first + 1])
            && last.words.dropFirst(2).allSatisfy { Interpreter.selves.contains(text.words[$0]) }
    }

    /// Whether a few words only take up what the persona has said: "One summer.", "June. Ouch."
    private func echoes(_ told: Set<String>, _ text: Text) -> Bool {
        guard text.words.count <= 4, !told.isEmpty else { return false }
        let telling = QuestionParts(text.quote(0..<text.bytes.count)).telling
        let figures = text.words.indices.filter { isFigure($0, of: text) }
        return !telling.isEmpty && telling.allSatisfy(told.contains)
            && figures.allSatisfy { told.contains(Stem.of(text.folded(text.words[$0]))) }
    }

    private static let ands: WordSet = ["und", "and"]
    private static let others: WordSet = ["sie", "du", "you", "ihnen", "dir"]
    private static let selves: WordSet = ["selber", "selbst", "yourself", "so", "denn"]
    private static let calling: WordSet = ["call", "chat", "telefonieren", "telefonat", "anruf", "termin", "treffen"]
    private static let sending: WordSet = [
        "schicken", "zuschicken", "mailen", "zumailen", "rüberschicken", "send", "mail", "email",
    ]
}
