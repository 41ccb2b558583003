import Linguistics
import Testing

@testable import Checklist

/// A team's own checklist: what it changes, and that nothing else changes.
@Suite("Profiles") struct ProfileTests {
    static func profile(
        weights: [Int] = [25, 25, 25, 25], limits: [Channel: Int] = [:], passMark: Int? = nil,
        blockers: [Blocker]? = nil, phrases: [String] = [], items: [(id: String, weight: Int, phrases: [String])] = []
    ) -> Profile {
        func same(_ text: String) -> Localized { Localized(de: text, en: text) }
        let samples = ProfileSamples(found: [], notFound: [])
        return Profile(
            id: "nord", version: "3", title: same("Vertrieb Nord"), languages: [.german],
            weights: Dictionary(uniqueKeysWithValues: zip(ChecklistItem.allCases, weights)), limits: limits,
            passMark: passMark, blockers: blockers,
            stockPhrases: phrases.map { OwnStockPhrase(phrase: $0, samples: samples) },
            items: items.map {
                OwnItem(
                    id: $0.id, title: same($0.id), weight: $0.weight, advice: same("Rat zu \($0.id)."),
                    phrases: $0.phrases, samples: samples)
            })
    }

    static func marks(
        _ text: String, _ profile: Profile, _ channel: Channel = .phone, subject: String? = nil
    ) -> Marks {
        var context = CheckerTests.context(channel)
        context.profile = profile
        return CheckerTests.marks(text, context, subject: subject)
    }

    static let plain = "Frau Brandl, Sie eröffnen im März in Dachau. Wer springt am Samstag ein?"

    @Test(arguments: [
        ([25, 25, 25, 25], [2, 2, 1, 0], 62), ([50, 50, 0, 0], [2, 1, 0, 0], 75), ([0, 0, 0, 0], [2, 2, 2, 2], 0),
        ([33, 33, 33, 0], [1, 1, 1, 2], 49), ([100, 0, 0, 0], [0, 2, 2, 2], 0),
    ])
    func weightsMakeTheScore(weights: [Int], levels: [Int], score: Int) {
        let profile = Self.profile(weights: weights)
        let level = Dictionary(uniqueKeysWithValues: zip(ChecklistItem.allCases, levels.map { Level(rawValue: $0) }))
        #expect(profile.score({ (level[$0] ?? nil) ?? .missing }, isMet: { _ in false }) == score)
    }

    /// The weights that the rubric has give what the rubric gives.
    @Test func standardWeightsAreTheRubric() {
        for text in [Self.plain, "", "Kurz.", "Wer spart nicht gern?"] {
            let usual = CheckerTests.marks(text)
            let own = Self.marks(text, Self.profile())
            #expect(own.score == usual.score)
            #expect(own.items == usual.items)
            #expect(own.flags == usual.flags)
            #expect(own.blockers == [] && usual.blockers == [])
        }
    }

    @Test func ownItemsAreMetByTheirPhrases() {
        let profile = Self.profile(
            weights: [20, 20, 20, 20],
            items: [("herkunft", 15, ["Ihren Namen ... von", "*website"]), ("gruss", 5, ["Grüß Gott"])])
        let marks = Self.marks("Grüß Gott Frau Brandl, Ihre Firmenwebsite nennt Sie.", profile)
        #expect(marks.own.map(\.level) == [.met, .met])
        #expect(marks.own.map { $0.evidence?.quote } == ["Firmenwebsite", "Grüß Gott"])
        #expect(marks.own[0].reason.de == "Steht in „Firmenwebsite“.")
        #expect(marks.own[0].advice == nil)
        let none = Self.marks(Self.plain, profile)
        #expect(none.own.map(\.level) == [.missing, .missing])
        #expect(none.own[0].reason == Localized(de: "Das kommt hier nicht vor.", en: "It does not come up here."))
        #expect(none.own[0].advice?.de == "Rat zu herkunft.")
        #expect(none.score == none.items.values.reduce(0) { $0 + 20 * $1.level.rawValue } / 2)
        #expect(marks.score == 20 + marks.items.values.reduce(0) { $0 + 20 * $1.level.rawValue } / 2)
    }

    @Test func ownItemsAreLookedForInTheSubjectToo() {
        let profile = Self.profile(weights: [40, 20, 20, 10], items: [("hand", 10, ["Hand in Hand"])])
        let marks = Self.marks("Guten Tag.", profile, .email, subject: "Bäcker und Plan, Hand in Hand")
        #expect(marks.own[0].evidence == Evidence(part: .subject, quote: "Hand in Hand", start: 17, end: 29))
    }

    @Test func ownStockPhrasesAreFlagged() throws {
        let profile = Self.profile(phrases: ["Hand in Hand"])
        let flag = try #require(Self.marks("Bei uns geht das Hand in Hand.", profile).flags.first)
        #expect(flag.flag == .stockPhrase)
        #expect(flag.evidence?.quote == "Hand in Hand")
        #expect(
            flag.reason
                == Localized(
                    de: "„Hand in Hand“ steht auf der Floskelliste von „Vertrieb Nord“.",
                    en: "“Hand in Hand” is on the list of stock phrases of “Vertrieb Nord”."))
        #expect(CheckerTests.marks("Bei uns geht das Hand in Hand.").flags.isEmpty)
        // What the rubric finds by itself keeps its own words.
        let worn = Self.marks("Ich hoffe, es geht Ihnen gut, Hand in Hand.", profile).flags.first
        #expect(worn?.reason.de == "„Ich hoffe, es geht Ihnen gut“ könnte jeder an jeden schicken.")
    }

    @Test(arguments: [
        (
            Channel.phone, 8, "Guten Tag Frau Brandl, hier spricht Katrin Behnke von Servio. Wer plant die Samstage?",
            true
        ),
        (.phone, 12, "Guten Tag Frau Brandl, hier spricht Katrin Behnke von Servio. Wer plant die Samstage?", false),
        (.email, 8, "Guten Tag Frau Brandl. Wer plant die Samstage denn so bei Ihnen?", true),
        (.email, 30, "Guten Tag Frau Brandl. Wer plant die Samstage denn so bei Ihnen?", false),
        (.linkedin, 5, "Guten Tag Frau Brandl. Wer plant die Samstage?", true),
    ])
    func limitsAreByChannel(channel: Channel, limit: Int, text: String, isTooLong: Bool) {
        let marks = Self.marks(text, Self.profile(limits: [channel: limit]), channel)
        #expect(marks.isRaised(.monologue) == isTooLong)
        let other: Channel = channel == .phone ? .email : .phone
        #expect(!Self.marks(text, Self.profile(limits: [channel: limit]), other).isRaised(.monologue))
    }

    @Test func whatIsTooLongIsSaid() {
        let text = "Guten Tag Frau Brandl. Wer plant die Samstage denn so bei Ihnen?"
        let mail = Self.marks(text, Self.profile(limits: [.email: 8]), .email).flags.first { $0.flag == .monologue }
        #expect(
            mail?.reason.de
                == "Bei „Wer plant die Samstage denn so bei Ihnen“ sind die 8 Wörter überschritten, die „Vertrieb Nord“ erlaubt."
        )
        #expect(mail?.advice.en == "Cut it to 8 words; what is about you goes first.")
        let talk = "Guten Tag, hier spricht Katrin Behnke von Servio. Wer plant?"
        let call = Self.marks(talk, Self.profile(limits: [.phone: 5])).flags.first { $0.flag == .monologue }
        #expect(call?.advice.de == "Stellen Sie Ihre Frage innerhalb der ersten 5 Wörter.")
    }

    @Test func blockersFailWhateverTheScore() {
        let profile = Self.profile(
            weights: [50, 50, 0, 0], passMark: 10,
            blockers: [.rule(.flag(.stockPhrase)), .rule(.item(.nextStep)), .afterNo])
        let marks = Self.marks("\(Self.plain) Ich hoffe, es geht Ihnen gut.", profile)
        #expect(marks.blockers.map(\.name) == ["stockPhrase", "nextStep"])
        #expect(marks.score >= 10 && !marks.passes(10, allowing: []))
        #expect(marks.passes(10, allowing: [.flag(.stockPhrase), .item(.nextStep)]))
        let gate = Self.profile(
            blockers: [.ownItem(.init(id: "x", title: Localized(de: "X", en: "X")))], items: [("x", 0, ["Samstag"])])
        #expect(Self.marks(Self.plain, gate).blockers.isEmpty)
        #expect(Self.marks("Guten Tag.", gate).blockers.map(\.title.de) == ["„X“ fehlt"])
    }

    // MARK: Notation

    @Test(arguments: [
        ("auf Augenhöhe", "auf augenhoehe"), ("24/7", "24 7"), ("  Hand   in Hand ", "hand in hand"),
        ("maßgeschneidert* Lösung*", "massgeschneidert* loesung*"), ("*website", "*website"),
        ("einen _ Blick", "einen _ blick"), ("Ihren Namen … von", "ihren namen ... von"),
        ("# eins", "eins"), ("geht's", "geht's"),
    ])
    func phrasesAreCutLikeTexts(written: String, normal: String) throws {
        #expect(try PhraseNotation.normal(written) == normal)
    }

    @Test(arguments: [
        ("", PhraseNotation.Mistake.noWord), ("…", .noWord), ("_ ...", .noWord), ("!?", .noWord),
        ("_ Hand", .openEdge), ("Hand ...", .openEdge), ("_*", .strayMark("_*")), ("a*b", .strayMark("a*b")),
        ("*", .strayMark("*")), ("*eins zwei", .strayMark("*eins")), ("eins_zwei", .strayMark("eins_zwei")),
        ("24/7*", .strayMark("24/7*")),
    ])
    func whatCannotBeFoundIsRefused(written: String, mistake: PhraseNotation.Mistake) {
        #expect(throws: mistake) { try PhraseNotation.normal(written) }
    }

    /// Whatever is accepted can be looked for, and is found in itself.
    @Test func everyPhraseIsFoundInItself() {
        var random = 7 as UInt64
        let pieces = ["Hand", "in", "ü", "ß", "24/7", "*", "_", "...", "#", "-", "a*", "*tag", " ", "'", "\n", "…"]
        for _ in 0..<400 {
            var written = ""
            for _ in 0..<4 {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                written += pieces[Int(random >> 33) % pieces.count] + ((random >> 20) & 1 == 0 ? " " : "")
            }
            guard let normal = try? PhraseNotation.normal(written) else { continue }
            // Behind a star at the front something has to stand before it.
            let long = normal.hasPrefix("*") ? "haupt" + normal : normal
            let text = long.replacing("...", with: "eins").replacing("_", with: "eins").replacing("*", with: "")
            #expect(ProfileSamples(found: [text], notFound: []).failures(of: [written]).missed == [], "\(written)")
        }
    }
}
