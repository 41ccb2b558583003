import Linguistics
import Scenarios

/// Whether a line takes the person for somebody of another trade: "Wie läuft das bei Ihnen in der Bäckerei?" to a dental
/// laboratory.
struct MistakenTrade: Sendable {
    private let own: [String]

    /// Of a scenario nothing is another trade that it speaks of anywhere.
    init(scenario: Scenario) {
        let prospect = scenario.prospect
        let card =
            [prospect.company, prospect.role, prospect.industry, scenario.seller.company, scenario.seller.offer]
            + prospect.facts.map(\.text) + scenario.seller.value
        own = Text((card + scenario.allLines.map(\.text)).joined(separator: "\n")).foldedWords
    }

    /// The trade as the line writes it; nil where it mistakes nothing.
    func find(in text: Text) -> String? {
        // "Das Angebot für Ihre Zahnarztpraxis. Nein, falscher Empfänger": put right by themselves.
        if text.words.contains(where: { Self.corrections.contains($0) }) { return nil }
        for sentence in text.sentences {
            for index in sentence.words.dropFirst() {
                let folded = text.folded(text.words[index])
                guard let ending = Self.ending(of: folded), isTheirs(index, in: sentence.words, of: text),
                    !own.contains(where: { $0.hasSuffix(ending) || $0.hasPrefix(ending) })
                else { continue }
                return text.quote(text.words[index].start..<text.words[index].end)
            }
        }
        return nil
    }

    /// "bei Ihnen in der Bäckerei", "in Ihrem Autohaus", "bin ich da bei der Bäckerei", "your bakery".
    private func isTheirs(_ index: Int, in sentence: Range<Int>, of text: Text) -> Bool {
        let before = max(sentence.lowerBound, index - 2)..<index
        if before.contains(where: { Self.yours.contains(text.words[$0]) }) { return true }
        // "Sie haben doch das Eiscafé in Heidelberg"
        let isHad = (max(sentence.lowerBound, index - 5)..<index).contains { place in
            Self.havings.contains(text.words[place])
                && [place - 1, place + 1].contains {
                    text.words.indices.contains($0) && Self.havers.contains(text.words[$0])
                }
        }
        if isHad, Self.definite.contains(text.words[index - 1]) { return true }
        let lead = max(sentence.lowerBound, index - 5)..<index
        let isAtYou = lead.dropLast().contains { place in
            Self.ats.contains(text.words[place]) && Self.yous.contains(text.words[place + 1])
        }
        let isCalled =
            lead.contains { Self.ats.contains(text.words[$0]) }
            && lead.contains { Self.speakers.contains(text.words[$0]) }
            && lead.contains { Self.beings.contains(text.words[$0]) }
        return isAtYou && before.contains { Self.places.contains(text.words[$0]) } || isCalled
    }

    private static func ending(of folded: String) -> String? {
        endings[key(of: folded)]?.first { folded.hasSuffix($0) || folded == $0 + "s" }
    }

    /// The trades by the last three letters of their names; hardly a word has these.
    private static let endings = trades.reduce(into: [[UInt8]: [String]]()) { endings, trade in
        for name in [trade, trade + "s"] { endings[key(of: name), default: []].append(trade) }
    }

    private static func key(of word: String) -> [UInt8] { Array(word.utf8.suffix(3)) }

    private static let corrections: WordSet = [
        "falscher", "falsche", "falschen", "falsches", "verwechselt", "verrutscht", "wrong", "mixed", "mistake",
    ]
    private static let yours: WordSet = [
        "ihr", "ihre", "ihrem", "ihrer", "ihren", "dein", "deine", "deinem", "deiner", "eure", "eurem", "eurer", "your",
    ]
    private static let ats: WordSet = ["bei", "beim", "mit", "at", "with", "this"]
    private static let yous: WordSet = ["ihnen", "dir", "euch", "you"]
    private static let havings: WordSet = ["haben", "hast", "führen", "führst", "have", "own", "run"]
    private static let havers: WordSet = ["sie", "du", "you"]
    private static let definite: WordSet = ["das", "die", "den", "the"]
    private static let places: WordSet = ["in", "im", "der", "dem", "the", "auf", "am"]
    private static let speakers: WordSet = ["ich", "i", "this"]
    private static let beings: WordSet = ["bin", "spreche", "am", "is", "verbunden"]

    /// Nouns for places of work that leave no doubt, folded; in German also as the end of a compound.
    private static let trades = [
        "bäckerei", "konditorei", "metzgerei", "fleischerei", "autohaus", "pizzeria", "eisdiele",
        "apotheke", "eiscafé", "baumarkt", "supermarkt",
        "zahnarztpraxis", "arztpraxis", "tierarztpraxis", "anwaltskanzlei", "steuerkanzlei", "friseursalon",
        "nagelstudio",
        "fitnessstudio", "sonnenstudio", "gärtnerei", "tankstelle", "brauerei", "weingut", "porzellanfabrik",
        "möbelhaus",
        "reisebüro", "fahrschule", "tanzschule", "musikschule", "sparkasse", "spielhalle", "kindergarten",
        "altersheim", "pflegeheim", "krankenhaus", "zoohandlung", "buchhandlung", "druckerei",
        "wäscherei", "schlosserei", "dachdeckerei", "kfz-werkstatt", "autowerkstatt", "werft",
        "bakery", "pharmacy", "dealership", "butchery", "hairdresser", "salon", "gym", "brewery",
        "florist", "supermarket", "mill", "dentist", "casino", "hospital", "bookshop",
        "shipyard", "zoo",
    ].map(\.foldedForm)
}
