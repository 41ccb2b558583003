import Checklist
import Linguistics
import Scenarios

/// What the checklist knows of a line, and the step that it proposes.
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
        if !understanding.does(anyOf: .clarifying, .repeatRequest, .identityQuestion, .connectRequest, .callbackRequest)
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
            case .pressure where !understanding.does(.reproach): add(.pressure, mark.evidence)
            case .pretence where isOpener: add(.pretence, mark.evidence)
            case .wrongFact
            where (isOpener || questions.isEmpty && marks.level(.nextStep) == .missing)
                && !isSellerTalk(mark.evidence?.quote ?? line) && !isAboutTime(mark.evidence?.quote ?? ""):
                add(.wrongFact, mark.evidence)
            case .monologue where marks.level(.needsQuestion) < .met: add(.pitch, mark.evidence)
            default: break
            }
        }
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
        if asksWhoIsThere(question, text) {
            if !understanding.does(.greeting) {
                understanding.acts.append(ActMark(.greeting, text, text.range(ofWords: question)))
            }
            return
        }
        let act: Act = !isOpener && !understanding.asked.isEmpty ? .concreteQuestion : .otherQuestion
        understanding.acts.append(ActMark(act, text, text.range(ofWords: question)))
    }

    /// "Is that Noreen?", "Spreche ich mit Frau Brandl?": makes sure of the right person.
    private func asksWhoIsThere(_ question: Range<Int>, _ text: Text) -> Bool {
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

    private static let checking: WordSet = [
        "through", "bin", "habe", "spreche", "sprech", "richtig", "speaking", "verbunden", "grüß", "dort", "there",
        "am", "hello",
    ]

    /// The times in a line with which it answers the persona: once a day was spoken of or a time asked for, any day or
    /// hour does.
    func times(in text: Text, _ state: PersonaState, _ understanding: inout Understanding) -> [OfferedTime] {
        let isAwaited = state.wantsTime || state.offeredTime != nil || state.lastDay != nil
        let all = OfferedTime.all(in: text).filter { $0.day != nil || $0.hasClock }
        let times = OfferedTime.suiting(in: text, scenario.language).filter { $0.day != nil || $0.hasClock }
        understanding.excludesTime = times.count < all.count
        // A day and an hour in a short line propose a time, whoever asked for it.
        let suggests =
            understanding.form?.wantsYesOrNo == true || understanding.does(.changingTime)
            || text.words.first.map { Interpreter.suggestions.contains($0) } == true
        guard isAwaited || state.knowsReason && times.contains(where: { $0.isDefinite || suggests && $0.day != nil })
        else {
            return []
        }
        // "Von sieben bis zwei ohne Pause. Und wer schreibt auf?" takes up what was told and asks on.
        if !state.wantsTime, state.offeredTime == nil, asksBesideTime(understanding) || text.words.count > 16,
            !times.contains(where: \.isDefinite)
        {
            return []
        }
        if all.isEmpty, text.words.count <= 4, let last = text.words.indices.last,
            let hour = Numeral.value(text.words, at: last), (1...20).contains(hour)
        {
            // "Um zehn?", "At ten?": a number alone is an hour here.
            let words = text.quote(text.range(ofWords: max(0, last - 1)..<(last + 1)))
            return inheritingDays([OfferedTime(words: words, day: nil, hasClock: true)], from: state.lastDay)
        }
        return inheritingDays(times, from: state.lastDay)
    }

    /// What a proposal of a day begins with: "Dann Donnerstag", "Or would Friday".
    private static let suggestions: WordSet = [
        "dann", "oder", "lieber", "also", "passt", "ginge", "then", "so", "or", "rather", "how", "maybe", "vielleicht",
        "monday", "tuesday", "wednesday", "thursday", "friday", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag",
    ]

    /// A proposal is what the checklist takes for one, or a time where one is awaited.
    func addProposal(
        to understanding: inout Understanding, _ marks: Marks, _ text: Text, _ times: [OfferedTime],
        _ questions: [Range<Int>], isOpener: Bool
    ) {
        let minutes = DurationMark.all(in: text).filter { $0.minutes <= 120 && !gift.tells($0, in: text) }
            .map(\.minutes).min()
        let isAnswer = !times.isEmpty && (times.contains(where: \.isDefinite) || !understanding.does(.concreteQuestion))
        let hasFrame = minutes != nil || text.words.contains { Interpreter.meeting.contains($0) }
        let isStep =
            marks.level(.nextStep) == .met || marks.level(.nextStep) == .partial && (isOpener || hasFrame)
        // "Schönes Wetter heute, oder?" proposes nothing.
        let isChat = understanding.does(.smallTalk) && minutes == nil && !times.contains(where: \.hasClock)
        let isOther = understanding.does(anyOf: .summarizing, .permission) && times.isEmpty || isChat
        // "When would he have ten minutes?" asks for a time.
        let asksWhen = !isOpener && understanding.form == .when && minutes != nil
        guard isStep && !isOther || isAnswer && !isChat || asksWhen else { return }
        if asksWhen, times.isEmpty { understanding.acts.append(ActMark(whole: .changingTime)) }
        let offered =
            times.isEmpty ? inheritingDays(OfferedTime.suiting(in: text, scenario.language), from: nil) : times
        understanding.proposal = Proposal(minutes: minutes, times: offered)
        if !understanding.does(.proposal) { understanding.acts.append(ActMark(whole: .proposal)) }
    }

    /// Words that make a step of a line in the middle of a conversation, where "kommen" and "sehen" are everywhere.
    private static let meeting: WordSet = [
        "telefonieren", "zusammentelefonieren", "termin", "treffen", "anrufen", "anruf", "rückruf", "gespräch",
        "telefonat", "vorbeikommen", "reden", "sprechen", "besuchen", "videocall", "call", "meeting", "meet", "chat",
        "talk", "speak", "appointment", "visit", "ring", "zoom",
    ]

    /// "Dienstag um zehn oder um vier": the second time falls on the day of the first; "lieber um vier?" on the day that
    /// was spoken of before.
    private func inheritingDays(_ times: [OfferedTime], from last: String?) -> [OfferedTime] {
        var day = times.contains { $0.day != nil } ? nil : last
        return times.map { time in
            let inherited = time.day == nil && day != nil
            day = time.day ?? day
            let words =
                inherited
                ? "\(Day.named(day ?? "")) \(time.words.prefix(1).lowercased())\(time.words.dropFirst())" : time.words
            return OfferedTime(words: words, day: time.day ?? day, hasClock: time.hasClock)
        }
    }
}

extension OfferedTime {
    /// The times in a text that are not said to be bad: "Mittwoch kann ich nicht, aber Freitag" leaves Friday.
    fileprivate static func suiting(in text: Text, _ language: Language) -> [OfferedTime] {
        let suiting = zip(TimeMark.all(in: text), all(in: text)).filter { !isExcluded($0.0, text, language) }
        // "Sie haben ihn heute Abend in der Mail. Ginge Donnerstag um fünf?" proposes Thursday.
        let others = suiting.filter { !Gift.isGiven(at: $0.0.words.lowerBound, in: text) }
        return (others.contains { $0.1.isDefinite } ? others : suiting).map(\.1)
    }

    private static func isExcluded(_ mark: TimeMark, _ text: Text, _ language: Language) -> Bool {
        var start = mark.words.lowerBound
        while start > 0, text.words[start].gap < .comma { start -= 1 }
        var end = mark.words.upperBound
        while end < text.words.count, text.words[end].gap < .comma { end += 1 }
        return (start..<end).contains { index in
            // "Was halten Sie von Donnerstag?" tells of no Thursday that was.
            bad.contains(text.words[index]) || language == .english && past.contains(text.words[index])
        }
    }

    private static let bad: WordSet = [
        "nicht", "nix", "net", "kein", "keine", "leider", "schlecht", "unmöglich", "ungünstig", "verplant", "belegt",
        "weg", "ned", "nöd", "can't", "cannot", "cant", "not", "no", "bad", "unavailable", "away", "busy", "doesn't",
        "don't", "won't", "never", "impossible", "booked", "last", "wrote", "saw", "came", "downloaded",
        "war", "waren", "letzten", "letzte", "vorigen", "hatte", "kam",
    ]

    private static let past: WordSet = ["was", "were"]

    /// All times in a text.
    static func all(in text: Text) -> [OfferedTime] {
        TimeMark.all(in: text).map { mark in
            OfferedTime(
                words: text.quote(text.range(ofWords: mark.words)),
                day: mark.dayWord.map { text.folded(text.words[$0]) }, hasClock: mark.hasClock || mark.hasPart)
        }
    }
}

/// A day of the week as it is written.
enum Day {
    /// Whether it names a day of the week, and not "today".
    static func isOfWeek(_ folded: String) -> Bool {
        !["heute", "morgen", "uebermorgen", "gestern", "today", "tomorrow", "yesterday", "tonight"].contains(folded)
    }

    /// The day with its capital letter.
    static func named(_ folded: String) -> String {
        isOfWeek(String(folded.prefix { $0 != " " }).lowercased())
            ? folded.prefix(1).uppercased() + folded.dropFirst() : folded
    }
}
