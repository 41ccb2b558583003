import Linguistics

/// The words of a question that say what it is about.
struct AskedWords: Sendable {
    struct Word: Sendable {
        let folded: String
        /// Its stem, however short.
        let root: String
        /// Its stem, or the word where a stem would be too short to tell anything.
        let stem: String
        /// A German noun; in English none is known.
        let isNoun: Bool
        /// Less than 1 in a clause that only gives the circumstances.
        let weight: Double
    }

    private(set) var words: [Word] = []
    /// The stems of what the last question lets one choose from: "Is it the weight or the price?"
    private(set) var choices: Set<String> = []
    /// Whether the sentence before the questions is read with them.
    private(set) var isJoined = false
    /// Whether it is asked how something would have to be.
    private(set) var isWish = false
    /// The sentences themselves.
    let question: String
    /// Whether the question points back: "das", "die", "it", "then", or has no word of its own.
    private(set) var pointsBack = false

    /// When the sentence before a question is read with it.
    enum Joining: Sendable { case never, whereItPointsBack, always }

    /// Reads the words of the questions in a text and, as `joining` says, of the sentence before them.
    init(
        _ sentences: [Range<Int>], of text: Text, language: Language, topics: Set<String> = [],
        joining: Joining = .whereItPointsBack
    ) {
        let questions = sentences.map { Vocative.without(AskedWords.afterLead($0, of: text), in: text) }.flatMap {
            question in
            guard let aside = ThinkingAloud.find(in: question, of: text) else { return [question] }
            return [question.lowerBound..<aside.lowerBound, aside.upperBound..<question.upperBound]
        }
        let alone = AskedWords(sentences: questions, weight: 1, text, language, topics)
        let before = questions.first.flatMap { first -> Range<Int>? in
            // "Ein Drittel sind Sonderanfertigungen – wie landen die im Stamm?": what leads up to it tells what it points at.
            if let sentence = sentences.first, sentence.lowerBound < first.lowerBound - 1,
                text.words[first.lowerBound].gap == .dash
            {
                return sentence.lowerBound..<first.lowerBound
            }
            return text.sentences.last { !$0.words.isEmpty && $0.words.upperBound <= first.lowerBound }?.words
        }
        guard joining == .always || joining == .whereItPointsBack && alone.words.count <= 1, let before,
            before.count >= 2 || AskedWords.isName(before, of: text), !AskedWords.isAcknowledging(before, of: text)
        else {
            self = alone
            isWish = questions.contains { Wish.isAsked(in: $0, of: text) }
            choices = AskedWords.choices(in: questions.last, of: text, language)
            return
        }
        self = AskedWords(sentences: [before] + questions, weight: 0.6, text, language, topics)
        isJoined = true
        choices = AskedWords.choices(in: questions.last, of: text, language)
        pointsBack = false
        isWish = questions.contains { Wish.isAsked(in: $0, of: text) }
    }

    /// "Darren. Who is he?": a word that tells whom the question means.
    private static func isName(_ sentence: Range<Int>, of text: Text) -> Bool {
        sentence.count == 1 && text.words[sentence.lowerBound].isCapitalized
            && QuestionParts.isTelling(Stem.of(text.folded(text.words[sentence.lowerBound])))
    }

    /// "Das glaube ich sofort. Und was macht sie nachts?": the first sentence only nods.
    private static func isAcknowledging(_ sentence: Range<Int>, of text: Text) -> Bool {
        // "That must be annoying, getting all the way to the end.": what stands before the comma tells.
        let clause = sentence.dropFirst().first { text.words[$0].gap >= .comma } ?? sentence.upperBound
        return clause - sentence.lowerBound <= 7 && sentence.prefix(4).contains { nods.contains(text.words[$0]) }
    }

    private static let nods: WordSet = [
        "glaube", "glaub", "verstehe", "versteh", "kenne", "kenn", "stimmt", "klingt", "schön", "gut", "danke",
        "leuchtet",
        "vorstellen", "respekt", "oha", "must", "ärgerlich", "schade", "mühsam", "annoying", "believe", "see",
        "imagine", "sounds", "fair", "thanks", "thank", "lovely",
        "right",
        "understand", "bet",
    ]

    private init(
        sentences: [Range<Int>], weight: Double, _ text: Text, _ language: Language, _ topics: Set<String>
    ) {
        question = sentences.map { text.quote(text.range(ofWords: $0)) }.joined(separator: " ")
        var seen: Set<String> = []
        for sentence in sentences {
            for index in sentence {
                let word = text.words[index]
                if AskedWords.pointers.contains(word), !AskedWords.isArticle(index, of: text) { pointsBack = true }
                let folded = text.folded(word)
                guard folded.utf8.count >= 3, Numeral.value(text.words, at: index) == nil,
                    !TimeMark.isDay(word) || topics.contains(Stem.of(folded)),
                    !LightWords.contains(folded, language), !AskedWords.isQuoted(index, of: text),
                    !AskedWords.subjects.contains(word)
                else { continue }
                let stem = Stem.of(folded)
                guard seen.insert(stem).inserted else { continue }
                words.append(
                    Word(
                        folded: folded, root: stem, stem: stem.utf8.count < 4 ? folded : stem,
                        isNoun: language == .german && word.isCapitalized && index > sentence.lowerBound
                            && Address.of(word) == nil,
                        weight: Topics.isBeside(index, in: sentence, of: text)
                            ? 0.6 : sentence == sentences.last ? 1 : weight))
            }
        }
        if words.isEmpty { pointsBack = true }
    }

    /// "Before I send it: which of your stands was it?" and "You built two silos - how do you know when the fans run?" ask
    /// what stands behind the colon or the dash; "what do you do then: ring or write?" is one question.
    static func afterLead(_ sentence: Range<Int>, of text: Text) -> Range<Int> {
        let start = sentence.dropFirst(2).last { index in
            guard sentence.upperBound - index >= 3, text.words[index].gap == .dash,
                SentenceForm.isQuestionWord(index, of: text) || SentenceForm.isVerb(text.words[index])
            else { return false }
            let lead = sentence.lowerBound..<index
            let before = text.bytes[text.words[index - 1].end..<text.words[index].start]
            let isCondition =
                conditions.contains(text.words[lead.lowerBound]) && !before.contains(UInt8(ascii: ":"))
            return !isCondition && !SentenceForm.isVerb(text.words[lead.lowerBound])
                && !QuestionForm.hasQuestionWord(in: lead, of: text)
        }
        return (start ?? sentence.lowerBound)..<sentence.upperBound
    }

    private static let conditions: WordSet = [
        "wenn", "falls", "sobald", "seit", "seitdem", "bevor", "nachdem", "während", "als", "if", "when", "once",
        "since", "before", "after", "while", "until",
    ]

    /// The telling words on both sides of an "or" that offers a choice; none where it only rounds the question off.
    private static func choices(in question: Range<Int>?, of text: Text, _ language: Language) -> Set<String> {
        guard let question, let or = question.dropFirst().last(where: { QuestionForm.ors.contains(text.words[$0]) }),
            or + 1 < question.upperBound, !endings.contains(text.words[or + 1]),
            !isConditional(or, in: question, of: text), !beginsQuestion(or + 1, of: text)
        else { return [] }
        func stems(_ words: some Sequence<Int>, onlyNouns: Bool) -> Set<String> {
            Set(
                words.compactMap { index in
                    let folded = text.folded(text.words[index])
                    guard folded.utf8.count >= 3, !LightWords.contains(folded, language),
                        !TimeMark.isDay(text.words[index]), Numeral.value(text.words, at: index) == nil,
                        !onlyNouns || text.words[index].isCapitalized && Address.of(text.words[index]) == nil
                    else { return nil }
                    let stem = Stem.of(folded)
                    return stem.utf8.count < 4 ? folded : stem
                })
        }
        let sides = (max(question.lowerBound + 1, or - 6)..<or, or + 1..<question.upperBound)
        if language == .german {
            let nouns = (stems(sides.0, onlyNouns: true), stems(sides.1, onlyNouns: true))
            if !nouns.0.isEmpty, !nouns.1.isEmpty { return nouns.0.union(nouns.1) }
        }
        let before = stems(max(question.lowerBound, or - 6)..<or, onlyNouns: false)
        let after = stems(sides.1, onlyNouns: false)
        return before.isEmpty || after.isEmpty ? [] : before.union(after)
    }

    /// "Was passiert, wenn einer krank ist oder kündigt?" lets nobody choose.
    private static func isConditional(_ or: Int, in question: Range<Int>, of text: Text) -> Bool {
        guard let condition = (question.lowerBound..<or).last(where: { ifs.contains(text.words[$0]) }) else {
            return false
        }
        return !(condition + 1..<or).contains { text.words[$0].gap >= .comma }
    }

    /// "Is there one here, or is there no screen?", "Sind Sie im Lager, oder wo sitzen Sie?": what stands behind the "or" is a
    /// question of its own.
    private static func beginsQuestion(_ index: Int, of text: Text) -> Bool {
        index < text.words.count && SentenceForm.isQuestionWord(index, of: text)
            && text.words[index - 1].gap >= .comma
            || index + 1 < text.words.count && beings.contains(text.words[index])
                && theres.contains(text.words[index + 1])
    }

    private static let beings: WordSet = ["is", "are", "isn't", "was", "ist", "gibt", "sind"]
    private static let theres: WordSet = ["there", "it", "that", "es", "noch", "da", "das"]
    private static let ifs: WordSet = ["wenn", "falls", "sobald", "if", "when", "once"]
    private static let endings: WordSet = [
        "so", "nicht", "net", "ned", "was", "wie", "ähnliches", "etwas", "something", "not", "so", "anything", "what",
        "whatever",
    ]

    /// "Das Tor", "der alte Kessel": before its noun it points at nothing that was said.
    private static func isArticle(_ index: Int, of text: Text) -> Bool {
        guard articles.contains(text.words[index]) else { return false }
        return (index + 1..<min(index + 3, text.words.count)).contains { place in
            text.words[place].isCapitalized && !subjects.contains(text.words[place]) && text.words[place].gap < .comma
                && Address.of(text.words[place]) == nil
        }
    }

    /// "Ist das Thema noch aktuell?" asks about what stands before.
    private static let subjects: WordSet = ["thema", "frage", "punkt", "sache", "topic", "issue", "subject"]
    private static let articles: WordSet = ["der", "die", "das", "den", "dem", "that", "this", "those", "these"]

    /// A title in quotation marks is no topic.
    private static func isQuoted(_ index: Int, of text: Text) -> Bool {
        let word = text.words[index]
        var before = 0
        let start = max(0, word.start - 60)
        let head = String(decoding: text.bytes[start..<word.start], as: UTF8.self)
        for character in head {
            switch character {
            case "„", "“", "»", "«": before += 1
            case "\"": before += 1
            default: break
            }
        }
        return before % 2 == 1
    }

    private static let pointers: WordSet = [
        "das", "die", "den", "dem", "da", "dann", "damit", "dort", "dabei", "dafür", "davon", "dazu", "danach", "daran",
        "denen", "der", "es", "sowas", "it", "that", "they", "them", "those", "there", "then", "this", "these", "he",
        "she",
        "him", "her", "so", "dies", "dadurch", "darauf", "solche", "darin", "hierzu", "damals", "it's", "that's",
    ]
}
