import Checklist
import Linguistics
import Scenarios

/// The step that a line proposes, and its times.
extension Interpreter {
    /// The times in a line with which it answers the persona: once a day was spoken of or a time asked for, any day or
    /// hour does.
    func times(
        in text: Text, _ state: PersonaState, _ understanding: inout Understanding, after reply: String
    ) -> [OfferedTime] {
        let isAwaited = state.wantsTime || state.offeredTime != nil || state.lastDay != nil
        let all = OfferedTime.all(in: text).filter { $0.day != nil || $0.hasClock }
        let times = OfferedTime.suiting(in: text, scenario.language).filter { $0.day != nil || $0.hasClock }
        understanding.excludesTime = times.count < all.count
        // A day and an hour in a short line propose a time, whoever asked for it.
        let suggests =
            understanding.form?.wantsYesOrNo == true || understanding.does(.changingTime)
            || text.words.first.map { Interpreter.suggestions.contains($0) } == true
        guard
            isAwaited
                || state.knowsReason
                    && times.contains(where: { $0.isDefinite || suggests && $0.day.map(isAhead) == true })
        else {
            return []
        }
        // "Von sieben bis zwei ohne Pause. Und wer schreibt auf?" takes up what was told and asks on.
        let isBare = text.words.count <= 4 && times.contains(where: \.hasClock)
        if !isBare, !state.wantsTime, state.offeredTime == nil, asksBesideTime(understanding) || text.words.count > 16,
            !times.contains(where: \.isDefinite) || isAside(text, understanding)
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
        // "Oh great! ten maybe? or is that when you have tea", to "Which hour?"
        if all.isEmpty, state.openQuestion == .time, state.wantsTime, let hour = hourAtFirst(in: text) {
            return inheritingDays([hour], from: state.lastDay)
        }
        // "Halb fünf, der Fabian! Am Dienstag reden?": an hour that was just told is no hour for a talk.
        let own = state.offeredTime == nil ? times.filter { !isTold($0, in: reply, beside: times, of: text) } : times
        return inheritingDays(own, from: state.lastDay)
    }

    /// Whether an hour was just told, and another sentence names the day.
    private func isTold(_ time: OfferedTime, in reply: String, beside times: [OfferedTime], of text: Text) -> Bool {
        guard time.day == nil, reply.foldedForm.contains(time.words.foldedForm) else { return false }
        func sentence(of time: OfferedTime) -> Int? {
            text.sentences.firstIndex { text.quote($0.start..<$0.end).firstRange(of: time.words) != nil }
        }
        let days = times.filter { $0.day != nil }
        return !days.isEmpty && days.allSatisfy { sentence(of: $0) != sentence(of: time) }
    }

    /// A number that stands alone in one of the first short sentences, or with "maybe".
    private func hourAtFirst(in text: Text) -> OfferedTime? {
        for sentence in text.sentences.prefix(2) where sentence.words.count <= 3 {
            for index in sentence.words {
                guard let hour = Numeral.value(text.words, at: index), (1...20).contains(hour),
                    sentence.words.allSatisfy({ $0 == index || Interpreter.besideHours.contains(text.words[$0]) })
                else { continue }
                let at = scenario.language == .german ? "um" : "at"
                let named = text.quote(text.range(ofWords: index..<index + 1)).lowercased()
                return OfferedTime(words: "\(at) \(named)", day: nil, hasClock: true)
            }
        }
        return nil
    }

    private static let besideHours: WordSet = [
        "um", "at", "maybe", "vielleicht", "oder", "so", "dann", "say", "sagen", "wir", "perhaps", "then", "uhr",
    ]

    /// "Haben Sie heute schon …?" proposes nothing.
    private func isAhead(_ day: String) -> Bool { !["heute", "today"].contains(day) }

    /// "Müssen Sie auch nicht, heute Abend. Was kostet Sie am meisten Kraft?" names a time in passing: where nobody is to meet
    /// and the question asks for something else.
    private func isAside(_ text: Text, _ understanding: Understanding) -> Bool {
        guard understanding.form?.wantsYesOrNo == false,
            !text.words.indices.contains(where: { meets(at: $0, in: text) }),
            DurationMark.all(in: text).isEmpty
        else { return false }
        return !text.sentences.contains { sentence in
            sentence.isAsked
                && OfferedTime.all(in: Text(text.quote(text.range(ofWords: sentence.words)))).contains(
                    where: \.isDefinite)
        } && (understanding.answers.first?.score ?? -.infinity) >= AnswerWeights.clear
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
        _ questions: [Range<Int>], isOpener: Bool, after reply: String
    ) {
        // "Ich ruf an wegen Ihrem Kaffee" says why, and proposes nothing.
        let isOnlyReason =
            understanding.does(.reason) && times.isEmpty && DurationMark.all(in: text).isEmpty
            && !text.words.indices.contains { meets(at: $0, in: text) }
        // What the person has just said lasts so long, or the thing on offer tells of it, is no step.
        let told = Set(DurationMark.all(in: Text(reply)).map(\.minutes))
        let isMeeting = text.words.indices.contains {
            meets(at: $0, in: text) || Interpreter.ways.contains(text.words[$0])
        }
        let minutes = DurationMark.all(in: text).filter {
            $0.minutes <= 120 && !gift.tells($0, in: text) && !isPointedAt($0, text)
                && (isMeeting || !told.contains($0.minutes) && !gift.minutes.contains($0.minutes))
        }
        .map(\.minutes).min()
        .flatMap { tellsOfDuration(understanding, text, times, questions, isOpener: isOpener) ? nil : $0 }
        let isAnswer = !times.isEmpty && (times.contains(where: \.isDefinite) || !understanding.does(.concreteQuestion))
        // "Since the two of them talk on Thursdays" meets nobody.
        let isBetweenUs = text.words.contains { Interpreter.senders.contains($0) || Interpreter.partners.contains($0) }
        let hasFrame = minutes != nil || isBetweenUs && text.words.indices.contains { meets(at: $0, in: text) }
        // "Wir messen. Zehn Minuten?"
        let isBareStep =
            !isOpener && minutes != nil
            && text.sentences.last.map {
                $0.isAsked && $0.words.count <= 4
                    && !DurationMark.all(in: Text(text.quote(text.range(ofWords: $0.words)))).isEmpty
            } == true
        let isStep =
            marks.level(.nextStep) == .met && (isOpener || hasFrame || !times.isEmpty)
            // "How does a docket get to the invoice today?" proposes nothing.
            || marks.level(.nextStep) == .partial && (hasFrame || isOpener && !speaksOfToday(text))
            || isBareStep
        // "Schönes Wetter heute, oder?" proposes nothing.
        let isChat = understanding.does(.smallTalk) && minutes == nil && !times.contains(where: \.hasClock)
        // "Sie haben am Donnerstag den Leitfaden geholt. Darf ich Ihnen die Liste schicken?"
        let isOnlyGift =
            isOpener && minutes == nil && understanding.does(.offerToSend)
            && !OfferedTime.suiting(in: text, scenario.language).contains(where: \.isDefinite)
        let isOther =
            isOnlyGift || isOnlyReason || understanding.does(anyOf: .summarizing, .permission) && times.isEmpty
            || isChat
        // "When would he have ten minutes?" and "Ten minutes. Which day suits you?" ask for a time.
        let asksWhen = !isOpener && understanding.form == .when && minutes != nil && asksForTime(questions.last, text)
        guard isStep && !isOther || isAnswer && !isChat || asksWhen else { return }
        if asksWhen, times.isEmpty { understanding.acts.append(ActMark(whole: .changingTime)) }
        let offered =
            times.isEmpty ? inheritingDays(OfferedTime.suiting(in: text, scenario.language), from: nil) : times
        understanding.proposal = Proposal(minutes: minutes, times: offered)
        if let question = questions.last, minutes != nil {
            let words = Text(text.quote(text.range(ofWords: question)))
            understanding.proposesInQuestion =
                OfferedTime.all(in: words).contains(where: \.isDefinite) && !DurationMark.all(in: words).isEmpty
        }
        if !understanding.does(.proposal) { understanding.acts.append(ActMark(whole: .proposal)) }
        if !isOpener { understanding.preempted = preempted(by: text) }
    }

    /// Whether all that a line says of time is that it speaks of these days, or of days that are over.
    private func speaksOfToday(_ text: Text) -> Bool {
        let days = OfferedTime.all(in: text)
        guard !days.isEmpty else { return false }
        return days.allSatisfy { $0.day.map(isAhead) == false && !$0.hasClock }
            || OfferedTime.suiting(in: text, scenario.language).isEmpty
    }

    /// "What do those 22 minutes cost you?" and "Where do the 50 minutes come from?" speak of minutes that were told.
    private func isPointedAt(_ mark: DurationMark, _ text: Text) -> Bool {
        guard mark.words.lowerBound > 0 else { return false }
        let before = text.words[mark.words.lowerBound - 1]
        return Interpreter.pointers.contains(before)
            || Interpreter.articles.contains(before) && !text.words.indices.contains { meets(at: $0, in: text) }
    }

    /// "Fast eine Stunde nach Oldenburg: Woher weiß der Kolonnenführer das?" asks about what lasts so long.
    private func tellsOfDuration(
        _ understanding: Understanding, _ text: Text, _ times: [OfferedTime], _ questions: [Range<Int>], isOpener: Bool
    ) -> Bool {
        guard !isOpener, times.isEmpty, let question = questions.last, question.count >= 5,
            [.who, .how, .why, .what, .which, .howMuch].contains(understanding.form)
        else { return false }
        return !text.words.indices.contains { meets(at: $0, in: text) || Interpreter.ways.contains(text.words[$0]) }
    }

    /// Whether a word makes a step: "Shall I ring you?", but not "Do they ring you about it?".
    private func meets(at index: Int, in text: Text) -> Bool {
        Interpreter.meeting.contains(text.words[index])
            && !(index > 0 && Interpreter.strangers.contains(text.words[index - 1]))
            && !(index + 1 < text.words.count
                && (Interpreter.objects.contains(text.words[index + 1])
                    || Interpreter.wishes.contains(text.words[index + 1])))
    }

    private static let articles: WordSet = [
        "the", "your", "die", "den", "der", "ihre", "ihren", "deine", "deinen", "eure",
    ]
    /// "Could you call someone on the radio?"
    private static let objects: WordSet = ["someone", "somebody", "him", "her", "them", "people", "jemand", "jemanden"]
    /// "Sie hatten um einen Rückruf gebeten."
    private static let wishes: WordSet = ["gebeten", "gewünscht", "angefordert", "angefragt", "bestellt", "requested"]
    private static let strangers: WordSet = ["they", "he", "she", "people", "customers", "drivers"]

    private static let pointers: WordSet = ["those", "these", "diese", "diesen", "dieser", "jene"]

    /// Whether a question with "when" is about the step: it names its minutes, or is short.
    private func asksForTime(_ question: Range<Int>?, _ text: Text) -> Bool {
        guard let question else { return false }
        // "Der Erste hat schon eine Stunde gefahren. Wann wird das am schlimmsten?" asks for none.
        let isLeft = text.sentences.contains { sentence in
            !sentence.words.overlaps(question) && sentence.words.count <= 8
                && !DurationMark.all(in: Text(text.quote(text.range(ofWords: sentence.words)))).isEmpty
        }
        return question.count <= 7 && isLeft
            || !DurationMark.all(in: Text(text.quote(text.range(ofWords: question)))).isEmpty
    }

    /// The objections to another way than the one proposed: whoever asks for ten minutes on the phone is not told that no
    /// visitor gets in here.
    private func preempted(by text: Text) -> [Topic] {
        let ways = text.words.indices.filter { Interpreter.ways.contains(text.words[$0]) }
        guard !ways.isEmpty else { return [] }
        let named = ways.map { text.quote(text.range(ofWords: $0..<$0 + 1)) }.joined(separator: " ")
        return objections(in: Text(named), trust: 0)
    }

    private static let ways: WordSet = [
        "telefon", "telefonisch", "telefonieren", "anrufen", "anruf", "phone", "telephone",
        "ring", "call",
    ]

    /// Whom a step is proposed to.
    static let partners: WordSet = [
        "you", "ye", "yous", "sie", "ihnen", "du", "dir", "dich", "ihr", "euch", "uns", "us",
    ]

    /// Words that make a step of a line in the middle of a conversation, where "kommen" and "sehen" are everywhere.
    private static let meeting: WordSet = [
        "telefonieren", "zusammentelefonieren", "termin", "treffen", "anrufen", "anruf", "rückruf", "gespräch",
        "telefonat", "vorbeikommen", "reden", "sprechen", "besuchen", "videocall", "call", "meeting", "meet", "chat",
        "talk", "speak", "appointment", "visit", "ring", "zoom",
    ]

    /// "Dienstag um zehn oder um vier": the second time falls on the day of the first; "lieber um vier?" on the day that
    /// was spoken of before.
    private func inheritingDays(_ times: [OfferedTime], from last: String?) -> [OfferedTime] {
        // "Half past nine, Thursday." is one time.
        if times.count == 2, times[0].day == nil, times[0].hasClock, let day = times[1].day, !times[1].hasClock {
            let hour = "\(times[0].words.prefix(1).lowercased())\(times[0].words.dropFirst())"
            return [OfferedTime(words: "\(Day.named(times[1].words)) \(hour)", day: day, hasClock: true)]
        }
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
