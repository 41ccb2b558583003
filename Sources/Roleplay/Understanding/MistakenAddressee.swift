import Linguistics
import Scenarios

/// Whether a line speaks to somebody else than the person contacted: "Sehr geehrte Frau Brandt", "Sind Sie nicht Herr
/// Schneider?", "Hi Falk," to a Trevor.
struct MistakenAddressee: Sendable {
    private let names: Set<String>
    /// What the scenario speaks of by name: "…, Frau Sommer?" may ask about her.
    private let others: Set<String>
    private let isMan: Bool
    private let isWoman: Bool

    init(scenario: Scenario) {
        let prospect = scenario.prospect
        names = Set(
            Text(
                [prospect.name, prospect.salutation, prospect.company, prospect.role, scenario.seller.company]
                    .joined(separator: " ")
            ).foldedWords)
        let told = Text(scenario.allLines.map(\.text).joined(separator: "\n"))
        others = Set(told.words.filter { $0.isCapitalized && !Self.isTitle($0) }.map(told.folded))
        let title = Text(prospect.salutation).words
        isMan = title.contains { Self.sirs.contains($0) }
        isWoman = title.contains { Self.madams.contains($0) }
    }

    /// The words of the wrong name; nil where nobody is taken for somebody else.
    func find(in text: Text) -> Range<Int>? {
        // "Frau Müller, äh, Frau Pohl": put right by themselves.
        let isPutRight = text.words.indices.dropLast().contains { index in
            Self.isTitle(text.words[index]) && !isOther(index, of: text)
                && (index + 1..<min(index + 3, text.words.count)).contains {
                    names.contains(text.folded(text.words[$0]))
                }
        }
        guard !isPutRight else { return nil }
        for sentence in text.sentences {
            if let words = titled(in: sentence, of: text) ?? asked(in: sentence, of: text) { return words }
        }
        return bare(in: text)
    }

    /// Whether a question is nothing but the name of the person contacted: "Herr Disch?"
    func isCalled(in question: Range<Int>, of text: Text) -> Bool {
        question.count <= 3
            && question.allSatisfy {
                Self.isTitle(text.words[$0]) && !isOther($0, of: text) || names.contains(text.folded(text.words[$0]))
            }
            // "Und?" asks nobody, whatever the firm's name joins.
            && question.contains {
                text.words[$0].isCapitalized && !Self.isTitle(text.words[$0])
                    && !QuestionForm.joints.contains(text.words[$0])
            }
    }

    /// Whether a question makes sure that it has reached them: "Bin ich jetzt bei Frau Pohl oder wieder falsch?"
    func isReached(in question: Range<Int>, of text: Text) -> Bool {
        question.dropLast().contains { index in
            Self.isTitle(text.words[index]) && !isOther(index, of: text)
                && names.contains(text.folded(text.words[index + 1]))
                && asksForPerson(before: index, in: question, of: text)
        }
    }

    /// "Guten Tag Frau Wiesner", "…, Frau Schmidt?", "Sind Sie nicht Herr Schneider?"
    private func titled(in sentence: Sentence, of text: Text) -> Range<Int>? {
        for index in sentence.words.dropLast() where Self.isTitle(text.words[index]) {
            var name = index + 1
            while name + 1 < sentence.words.upperBound, Self.degrees.contains(text.words[name]) { name += 1 }
            guard text.words[name].isCapitalized, !Self.isTitle(text.words[name]) else { continue }
            // "Also Herr Disch, Sie haben doch …"
            let isLedIn =
                index == sentence.words.lowerBound + 1 && Self.leads.contains(text.words[sentence.words.lowerBound])
            let isStart =
                (index == sentence.words.lowerBound || isLedIn) && isAddressed(name, in: sentence.words, of: text)
            let isGreeted =
                index > sentence.words.lowerBound && Self.greetings.contains(text.words[index - 1]) || isStart
            guard !Self.degrees.contains(text.words[name]) else { continue }
            let isLast = name + 1 == sentence.words.upperBound
            // "Spreche ich mit Frau Yilmaz von der Spedition Lüders?", "Sie sind doch die Frau Hoffmann aus Peine, richtig?"
            let isFollowed = !isLast && Self.origins.contains(text.words[name + 1])
            let isCalled =
                index > sentence.words.lowerBound && text.words[index].gap >= .comma && isLast
                && !others.contains(text.folded(text.words[name]))
                && !sentence.words.contains { Self.thirds.contains(text.words[$0]) }
            // "Is this still Mr Prosser, about the violin?"
            let isPaused = !isLast && text.words[name + 1].gap >= .comma
            let isAsked =
                sentence.isAsked && (isLast || isFollowed || isPaused)
                && asksForPerson(before: index, in: sentence.words, of: text)
            // "Guten Tag, Frau Krause von Leibung hier": that is the caller.
            let isSelf =
                !isLast && !sentence.isAsked && text.words[name + 1].gap < .comma
                && Self.origins.contains(text.words[name + 1])
            guard isGreeted || isCalled || isAsked, !isSelf else { continue }
            let isRight = names.contains(text.folded(text.words[name]))
            if !isRight || isOther(index, of: text) { return index..<name + 1 }
        }
        return nil
    }

    /// "Is that Sandra at Harbour Marine?", where nobody is called so; in German every noun looks like a name.
    private func asked(in sentence: Sentence, of text: Text) -> Range<Int>? {
        guard sentence.isAsked else { return nil }
        for index in sentence.words.dropFirst(2).prefix(4) {
            let word = text.words[index]
            let isMeant =
                Self.yous.contains(text.words[index - 1]) && Self.being.contains(text.words[index - 2])
                || Self.speakers.contains(text.words[index - 1]) && text.words[index - 2].length > 5
                    && Self.speaking.contains(text.words[index - 2])
            guard isMeant, word.isCapitalized, word.length >= 3, !TimeMark.isDay(word), !Self.isTitle(word),
                !Self.others.contains(word),
                !names.contains(text.folded(word)), !others.contains(text.folded(word)),
                let house = (index + 1...index + 2).first(where: {
                    $0 + 1 < sentence.words.upperBound && Self.houses.contains(text.words[$0])
                }),
                text.words[index + 1..<house].allSatisfy(\.isCapitalized),
                text.words[house + 1].isCapitalized || Self.articles.contains(text.words[house + 1])
            else { continue }
            return index..<house
        }
        return nil
    }

    private static let articles: WordSet = ["the"]
    private static let speakers: WordSet = ["to", "with"]
    private static let houses: WordSet = ["at", "from", "of", "with"]

    /// "Frau Brandt, ich wollte …" addresses her, "Frau Wieser bucht das Bett" does not.
    private func isAddressed(_ name: Int, in sentence: Range<Int>, of text: Text) -> Bool {
        name + 1 < sentence.upperBound && text.words[name + 1].gap >= .comma
            && !others.contains(text.folded(text.words[name]))
    }

    /// Whether a title is that of a man for a woman, or the other way round.
    private func isOther(_ title: Int, of text: Text) -> Bool {
        Self.sirs.contains(text.words[title]) && isWoman || Self.madams.contains(text.words[title]) && isMan
    }

    /// "Hi Falk," where nobody is called so.
    private func bare(in text: Text) -> Range<Int>? {
        guard text.words.count > 1, Self.informal.contains(text.words[0]) else { return nil }
        let name = text.words[1]
        let isEnd = text.words.count == 2 || text.words[2].gap >= .comma
        guard isEnd, name.isCapitalized, name.gap < .comma, name.length >= 3, !Self.isTitle(name),
            !Self.others.contains(name), !names.contains(text.folded(name))
        else { return nil }
        return 1..<2
    }

    /// "Sind Sie (nicht)", "Spreche ich mit", "Is that", "Am I speaking to".
    private func asksForPerson(before index: Int, in sentence: Range<Int>, of text: Text) -> Bool {
        let before = sentence.lowerBound..<index
        guard before.count <= 6 else { return false }
        return before.contains { Self.speaking.contains(text.words[$0]) }
            || before.dropLast().contains { place in
                Self.being.contains(text.words[place]) && Self.yous.contains(text.words[place + 1])
                    || Self.yous.contains(text.words[place]) && Self.being.contains(text.words[place + 1])
            }
    }

    /// "Wie heißt denn Ihr Chef noch mal, Herr Hamann?" speaks of somebody else.
    private static let thirds: WordSet = [
        "chef", "chefin", "heißt", "heisst", "boss", "manager", "kollege", "kollegin",
    ]

    private static func isTitle(_ word: Word) -> Bool { sirs.contains(word) || madams.contains(word) }

    private static let sirs: WordSet = ["herr", "herrn", "mr", "mister"]
    private static let madams: WordSet = ["frau", "mrs", "ms", "miss", "fräulein"]
    private static let degrees: WordSet = [
        "dr", "doktor", "prof", "professor", "ing", "mag", "dipl", "magister", "magistra", "direktor", "direktorin",
    ]
    private static let greetings: WordSet = [
        "tag", "hallo", "morgen", "abend", "moin", "servus", "gott", "geehrte", "geehrter", "liebe", "lieber", "hi",
        "hello", "dear", "morning", "afternoon", "evening", "grüezi", "hey", "werte", "werter", "mahlzeit",
    ]
    private static let leads: WordSet = ["also", "so", "na", "nun", "ja", "ach", "well", "right", "now"]
    private static let informal: WordSet = ["hi", "hello", "dear", "hey"]
    private static let others: WordSet = [
        "there", "again", "all", "everyone", "everybody", "folks", "team", "mate", "sir", "madam", "love", "friend",
        "guys", "stranger", "good", "colleague", "zusammen", "nochmal", "wieder", "this", "i'm", "it's", "is",
    ]
    private static let origins: WordSet = ["von", "vom", "aus", "hier", "from", "here", "of"]
    private static let speaking: WordSet = ["spreche", "sprech", "verbunden", "speaking", "talking"]
    private static let being: WordSet = ["sind", "bist", "are", "is", "ist", "bin", "am"]
    private static let yous: WordSet = ["sie", "du", "you", "that", "this", "ich", "i"]
}
