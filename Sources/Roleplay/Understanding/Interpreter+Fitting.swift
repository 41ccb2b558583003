import Checklist
import Linguistics
import Scenarios

/// Whether what a phrase of the word lists shows is meant so in its line.
extension Interpreter {
    private static let heres: WordSet = ["da", "do"]
    private static let suiting: WordSet = ["passt"]
    private static let theirs: WordSet = [
        "ihr", "ihre", "ihrer", "dein", "deine", "deiner", "euer", "eure", "der", "die", "das", "am", "bei", "your",
        "the",
    ]
    private static let strangers: WordSet = ["they", "he", "she"]
    private static let bills: WordSet = ["invoice", "mahnung", "lieferschein", "zahlungserinnerung"]
    private static let guilts: WordSet = [
        "schuld", "zuständig", "verantwortlich", "dran", "dafür", "betroffen", "besser", "schneller", "blame",
        "responsible",
    ]
    private static let beings: WordSet = ["are", "sind", "bist"]

    /// Some words only mean an act in their place: "gern" agrees at the start of a line, "wir bieten" pitches unasked.
    func fits(
        _ cue: ActCue, _ words: Range<Int>, _ text: Text, _ questions: [Range<Int>], _ state: PersonaState,
        _ isOpener: Bool
    ) -> Bool {
        let isInQuestion = questions.contains { $0.overlaps(words) }
        switch cue {
        case .greeting:
            return words.lowerBound <= 4
                && (words.lowerBound == 0 || !Interpreter.inside.contains(text.words[words.lowerBound - 1]))
        case .agreeing: return words.lowerBound <= 2 && (!isInQuestion || text.words.count > 6)
        case .askWellbeing:
            return words.upperBound >= text.words.count
                || !Interpreter.about.contains(text.words[words.upperBound])
        case .acknowledging where text.words.count <= 12 && isInQuestion: return false
        case .refusing: return words.lowerBound <= 1 && text.words.count <= 8
        case .unsure: return text.words.count <= 10
        case .thanking: return text.words.count <= 14 || words.lowerBound <= 1
        case .leaving:
            // Every letter ends with a greeting; only a short one is a farewell.
            return words.upperBound >= text.words.count - 3
                && !((isOpener || scenario.channel.isWritten) && text.words.count > 12)
        case .acknowledging, .arguing, .summarizing: return !isOpener
        case .listening:
            // "Und dann?", but not "Und dann rufen Sie an?"
            let isBare = !Interpreter.thens.contains(text.words[words.upperBound - 1])
            return !isOpener && text.words.count <= 10
                && (isBare
                    || text.sentences.contains { $0.words.upperBound == words.upperBound && $0.words.count <= 3 })
        case .acceptingNo, .optOut: return state.saidNo || text.words.count <= 20
        case .pitch: return !isInQuestion
        case .scorn:
            // "Wie peinlich, da habe ich mich vertan" scorns nobody.
            let sentence = text.sentences.first { $0.words.overlaps(words) }?.words ?? words
            return !isOpener
                && !sentence.contains { Interpreter.senders.contains(text.words[$0]) && !words.contains($0) }
        case .complaint:
            // "Ich habe nach unserem Gespräch …" complains of nothing.
            let sentence = text.sentences.first { $0.words.overlaps(words) }?.words ?? words
            let isOpenEnded = Interpreter.afters.contains(text.words[words.upperBound - 1])
            return !isOpener && (!isOpenEnded || sentence.contains { Interpreter.askeds.contains(text.words[$0]) })
        case .insult: return !isAboutThing(words, text)
        case .askName:
            // "Wer ist da schuld, Ihre zwei Frauen?" asks for no name either.
            if Interpreter.heres.contains(text.words[words.upperBound - 1]), words.upperBound < text.words.count,
                text.words[words.upperBound].gap < .comma, Interpreter.guilts.contains(text.words[words.upperBound])
            {
                return false
            }
            // "And you are from Skegness!" asks for no name.
            let isOpenEnded = Interpreter.beings.contains(text.words[words.upperBound - 1])
            // "Wer ist da Ihr schwierigster?" asks for somebody else's.
            let isBroken =
                words.upperBound < text.words.count && Interpreter.theirs.contains(text.words[words.upperBound])
            return !isBroken && (!isOpenEnded || text.sentences.contains { $0.words.upperBound == words.upperBound })
        // "Which is it, Thursday or not?" asks for the day.
        case .challenge: return !isOpener && !OfferedTime.all(in: text).contains { $0.day != nil }
        case .pressure:
            // "How do you decide today which shops you keep?" presses nobody.
            let question = questions.first { $0.overlaps(words) }
            return question.map { QuestionForm(of: $0, in: text).wantsYesOrNo } ?? true
        case .offerToSend: return !isOthersDoing(words, text) && !isBill(words, text)
        case .askMeaning: return !isOpener && (isInQuestion || text.words.count <= 8)
        case .askRepeat:
            // "Kirche? Hab ich nicht verstanden. Was passiert, wenn in Haus fünf drei Leute fehlen?" asks on.
            let asksOn = questions.contains { $0.lowerBound >= words.upperBound && $0.count >= 6 }
            return !asksOn
                && text.sentences.contains { $0.words.overlaps(words) && $0.words.count <= 8 + words.count }
        case .askBudget where isInQuestion && text.words.contains { Interpreter.efforts.contains($0) }: return false
        case .askCallback
        where words.upperBound + 1 < text.words.count && Interpreter.catching.contains(text.words[words.upperBound + 1]):
            // "When would be a good time to catch him?"
            return false
        case .reason:
            // "So I can say why I'm ringing" has not said it yet.
            return !(max(0, words.lowerBound - 2)..<words.upperBound).contains {
                Interpreter.whys.contains(text.words[$0])
            }
        case .askDecision where isInQuestion && decidesSomethingElse(after: words, in: text): return false
        case .askDecision, .askBudget, .askSupplier, .askSatisfaction, .askTimeline, .askSize, .askHistory,
            .askPriority, .askContact, .askPerson:
            return isInQuestion || questions.isEmpty && text.words.count <= 12
        case .changeTime where isInQuestion && QuestionForm(of: words, in: text) == .when: return !isOpener
        case .changeTime: return state.offeredTime != nil || state.wantsTime || state.lastDay != nil
        case .joking: return text.words.count <= 4
        case .introduction where Interpreter.heres.contains(text.words[words.lowerBound]) && words.count == 3:
            // "Da ist die Kathi", and not "Da ist die Frage, wer das bezahlt" in the middle of a talk.
            return isOpener && words.upperBound < text.words.count && text.words[words.upperBound].isCapitalized
        case .permission:
            // "Darf ich fragen, wie oft …" asks how often.
            guard let asked = text.sentences.first(where: { $0.words.overlaps(words) }) else { return true }
            let sentence = asked.words
            // "Passt grad?" does, and "Das passt gerade gut dazu" does not.
            let isBare = words.count == 2 && Interpreter.suiting.contains(text.words[words.lowerBound])
            if isBare, !asked.isAsked || words.lowerBound > sentence.lowerBound { return false }
            // "May I tell you why I'm ringing?" asks for leave to.
            return !sentence.contains { index in
                // "Haben Sie zwei Minuten, dann sage ich Ihnen, worum es geht?": it is told, not asked.
                let isTold =
                    index > words.upperBound
                    && (words.upperBound..<index).contains { Interpreter.senders.contains(text.words[$0]) }
                // "Darf ich Ihnen kurz sagen, worum es geht?" asks for leave to tell it.
                let isOwn =
                    isTold || words.contains { Interpreter.telling.contains(text.words[$0]) }
                    || index + 1 < sentence.upperBound
                        && Interpreter.senders.contains(text.words[index + 1])
                return !words.contains(index) && !isOwn && SentenceForm.isQuestionWord(index, of: text)
            }
        case .praising:
            // "No congratulations from me" praises nobody.
            return words.lowerBound == 0 || !Interpreter.denials.contains(text.words[words.lowerBound - 1])
        case .offTopic:
            // "That was my cat. Who goes in first?" asks all the same.
            let sentence = text.sentences.first { $0.words.overlaps(words) }?.words ?? words
            let asksBeside = !questions.isEmpty && !questions.contains { $0.overlaps(sentence) }
            // "Haben Sie heute Abend schon was vor?" names no time for a talk.
            let quote = text.quote(text.range(ofWords: words))
            let namesTime = OfferedTime.all(in: text).contains { $0.hasClock && quote.firstRange(of: $0.words) == nil }
            // What the persona can talk about is its subject: "film" is off the subject, but not where it told of one. A
            // whole clause is off it, whatever it is made of.
            let isKnown =
                words.count < 4
                && (!topics.found(in: words, of: text).isEmpty
                    || words.contains { topics.knows(text.quote(text.range(ofWords: $0..<$0 + 1))) })
            return !asksBeside && text.words.count <= 25 && !namesTime && !isKnown
        case .smallTalk:
            let question = questions.first { $0.overlaps(words) }
            return question.map { $0.count <= 10 } ?? true
        default: return true
        }
    }

    /// "They put it up in the dark and send you the bill": it is others who send.
    private func isOthersDoing(_ words: Range<Int>, _ text: Text) -> Bool {
        guard let sentence = text.sentences.first(where: { $0.words.overlaps(words) })?.words else { return false }
        let before = sentence.lowerBound..<max(sentence.lowerBound, words.lowerBound)
        return before.contains { Interpreter.strangers.contains(text.words[$0]) }
            && !sentence.contains { Interpreter.senders.contains(text.words[$0]) }
    }

    /// "Please find attached the invoice no. 4471": nothing that anybody waits for.
    private func isBill(_ words: Range<Int>, _ text: Text) -> Bool {
        text.sentences.first { $0.words.overlaps(words) }?.words.contains { Interpreter.bills.contains(text.words[$0]) }
            ?? false
    }

    /// "They're dumb stairs too": the word belongs to what follows it, and nobody is spoken to before it.
    private func isAboutThing(_ words: Range<Int>, _ text: Text) -> Bool {
        guard words.count == 1, words.upperBound < text.words.count, text.words[words.upperBound].gap < .comma,
            let sentence = text.sentences.first(where: { $0.words.overlaps(words) })?.words,
            words.upperBound < sentence.upperBound
        else { return false }
        let next = text.words[words.upperBound]
        let isThing =
            scenario.language == .german
            ? next.isCapitalized && Address.of(next) == nil
            : next.length >= 4 && !Interpreter.people.contains(next) && !Interpreter.links.contains(next)
        return isThing && !Interpreter.people.contains(next)
            && !(sentence.lowerBound..<words.lowerBound).contains { Interpreter.called.contains(text.words[$0]) }
    }

    private static let called: WordSet = [
        "you", "you're", "your", "youre", "sie", "du", "ihr", "dich", "ihnen", "euch",
    ]
    private static let people: WordSet = [
        "idiot", "idiots", "cow", "fool", "fools", "woman", "bloke", "bastard", "bastards", "bitch", "moron", "people",
        "person", "sales", "kuh", "sau", "ziege", "hund", "kerl", "leute", "weib", "trottel", "idioten", "schwein",
        "pack", "menschen",
    ]
    private static let links: WordSet = [
        "enough", "about", "with", "from", "that", "when", "because", "really", "just",
    ]

    /// "Wer entscheidet, welcher Laib zuerst drankommt?" asks about the work, "… ob Sie es ausprobieren?" about the step.
    private func decidesSomethingElse(after words: Range<Int>, in text: Text) -> Bool {
        let sentence = text.sentences.first { $0.words.overlaps(words) }?.words ?? words
        // A phrase may reach beyond the sentence that it begins in.
        guard words.upperBound <= sentence.upperBound,
            let clause = (words.upperBound..<min(words.upperBound + 3, sentence.upperBound)).first(where: {
                SentenceForm.isQuestionWord($0, of: text) || Interpreter.ifs.contains(text.words[$0])
            }), !QuestionForm.joints.contains(text.words[clause - 1]), sentence.upperBound - clause >= 3
        else { return false }
        return !(clause..<sentence.upperBound).contains { Interpreter.buying.contains(text.words[$0]) }
    }

    private static let buying: WordSet = [
        "kaufen", "kauft", "gekauft", "nehmen", "nimmt", "testen", "ausprobieren", "probieren", "anschaffen",
        "angeschafft", "bestellen", "bestellt", "unterschreiben", "einführen", "eingeführt", "ausgeben", "ausgegeben",
        "geld", "anbieter", "angebot", "firma", "software", "programm", "system", "treffen", "termin", "gespräch",
        "try", "buy", "get", "use", "order", "sign", "spend", "money", "supplier", "offer", "software", "system",
        "meeting", "call", "budget",
    ]
    private static let afters: WordSet = ["nach", "about"]
    private static let askeds: WordSet = ["gefragt", "asked", "asking"]
    private static let thens: WordSet = ["dann", "jetzt", "nun", "then", "now"]
    private static let telling: WordSet = ["sagen", "erklären", "erzählen", "tell", "explain", "say"]
    private static let efforts: WordSet = ["zeit", "arbeit", "stunden", "nerven", "time", "hours", "work", "effort"]
    private static let catching: WordSet = ["catch", "get", "reach"]
    private static let whys: WordSet = ["why", "warum", "weshalb", "wieso"]
    private static let denials: WordSet = ["no", "not", "never", "without", "kein", "keine", "keinen", "nicht", "ohne"]

    /// "7:30 in the morning" greets nobody.
    private static let inside: WordSet = ["the", "in", "this", "am", "every", "jeden", "diesen", "bis", "of", "heute"]

    /// "Wie geht es Ihnen damit?" asks about the matter.
    private static let about: WordSet = [
        "mit", "damit", "dabei", "with", "about", "that", "it", "this", "the", "your", "there", "over", "in", "at",
        "on",
        "dort", "im", "bei", "in",
    ]
}
