import Linguistics
import Testing

@testable import Checklist

/// Openers whose marks a trainer would not argue about: the words that earn a level stand in «».
@Suite struct CheckerTests {
    static let checker = Checker()

    static func context(
        _ channel: Channel = .phone, _ temperature: Temperature = .cold, touch: Int = 1, audience: Audience = .business
    ) -> OpenerContext {
        OpenerContext(
            language: .german, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(
                name: "Jutta Brandl", role: "Betriebsleiterin", company: "Brandl Bäckerei", industry: "Bäckerei",
                facts: ["eröffnet im März die neunte Filiale in Dachau", "sucht Verkäuferinnen für den Samstag"],
                trigger: temperature == .warm
                    ? Trigger(what: "Leitfaden Schichtplanung heruntergeladen", when: "gestern") : nil))
    }

    static func marks(_ text: String, _ context: OpenerContext = context(), subject: String? = nil) -> Marks {
        checker.marks(for: Opener(context: context, subject: subject, text: text))
    }

    static func marked(_ text: String, _ item: ChecklistItem, _ context: OpenerContext = context()) -> String {
        let plain = text.filter { $0 != "«" && $0 != "»" }
        guard let evidence = marks(plain, context).items[item]?.evidence.first else { return plain }
        let scalars = Array(plain.unicodeScalars)
        func part(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        return part(0..<evidence.start) + "«" + part(evidence.start..<evidence.end) + "»"
            + part(evidence.end..<scalars.count)
    }

    @Test(arguments: [
        "Frau Brandl, «Sie eröffnen im März die neunte Filiale in Dachau». Wie läuft das?",
        "Frau Brandl, Sie suchen Verkäuferinnen für den Samstag.".replacing("Sie suchen", with: "«Sie suchen")
            .replacing("Samstag.", with: "Samstag»."),
        "Ihre Firma macht tolle Arbeit, das wollte ich einmal sagen.",
        "Mir ist aufgefallen, dass Sie ein Unternehmen führen.",
    ])
    func personalEntry(text: String) { #expect(Self.marked(text, .personalEntry) == text) }

    @Test(arguments: [
        "Guten Tag Frau Brandl. «Wer springt bei Ihnen ein, wenn am Samstag jemand fehlt»?",
        "Frau Brandl, «mich würde interessieren, wie Sie die Samstage in der neuen Filiale besetzen».",
        "Frau Brandl, haben Sie kurz Zeit?", "Wer spart nicht gern?", "Passt Ihnen Dienstag?",
    ])
    func needsQuestion(text: String) { #expect(Self.marked(text, .needsQuestion) == text) }

    @Test(arguments: [
        "Frau Brandl. «Sollen wir eine Viertelstunde telefonieren, Dienstag um zehn oder Mittwoch um elf»?",
        "Unsere Hotline ist dienstags und donnerstags von 9 bis 17 Uhr besetzt.",
        "Wir sitzen 15 Minuten von der Autobahn, und am Montag und Dienstag ist geöffnet.",
    ])
    func nextStep(text: String) { #expect(Self.marked(text, .nextStep) == text) }

    @Test(arguments: [
        "Frau Brandl. «Ich schicke Ihnen eine Checkliste für die ersten vier Wochen einer neuen Filiale».",
        "Frau Brandl, wir haben leider keine Checkliste für so etwas.",
    ])
    func value(text: String) { #expect(Self.marked(text, .valueFollowUp) == text) }

    @Test(arguments: [
        ("Ich hoffe, es geht Ihnen gut.", context(), [Flag.stockPhrase]),
        ("Nur noch heute gibt es 20 Prozent.", context(), [.pressure]),
        ("Wie besprochen melde ich mich.", context(), [.pretence]),
        ("Das ist kein Verkaufsgespräch.", context(.phone, .warm), [.pretence]),
        ("Ich wollte nachfragen, ob Sie meine Mail bekommen haben.", context(.phone, .warm, touch: 2), [.bareReminder]),
        ("Guten Tag Frau Brandl.", context(.email), [.noOptOut]),
        ("Guten Tag Frau Brandl. Ein kurzes Nein genügt.", context(.email), []),
        ("Guten Tag Frau Brandl.", context(.phone, .cold, audience: .consumer), [.consumerColdCall]),
        ("Wir sind groß. Wir haben Erfahrung. Wir liefern schnell. Wir sind günstig.", context(), [.monologue]),
    ])
    func flags(text: String, context: OpenerContext, expected: [Flag]) {
        #expect(Self.marks(text, context).flags.map(\.flag) == expected)
    }

    @Test func fakedReply() {
        #expect(Self.marks("Ein Nein genügt.", Self.context(.email), subject: "AW: Ihr Angebot").isRaised(.pretence))
    }

    @Test func aFactWithAnotherNumberIsWrong() {
        let context = OpenerContext(
            language: .german, channel: .phone, temperature: .cold, touch: 1, audience: .business,
            prospect: Prospect(
                name: "", role: "", company: "", industry: "", facts: ["11 Filialen in München"], trigger: nil))
        let marks = Self.marks("Sie haben 14 Filialen in München.", context)
        #expect(marks.flags.first { $0.flag == .wrongFact }?.evidence?.quote == "14 Filialen")
        #expect(!Self.marks("Sie haben 11 Filialen in München.", context).isRaised(.wrongFact))
    }

    @Test func spellingCostsNothing() {
        let good =
            "Frau Brandl, Sie eröffnen im März die neunte Filiale. Wer springt ein, wenn am Samstag jemand fehlt?"
        let plain = good.lowercased().replacing("ö", with: "oe").replacing("ä", with: "ae")
        for item in ChecklistItem.allCases { #expect(Self.marks(good).level(item) == Self.marks(plain).level(item)) }
    }

    /// Anything at all gets marks, and every quote is what stands at its place.
    @Test func quotesAreTrue() {
        var state: UInt64 = 11
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let pieces = [
            "Sie", "Filiale", "?", ". ", " ", "Dienstag um zehn", " oder ", "nur noch heute", "\n", "\u{0}", "\u{202E}",
            "ä",
            "ich schicke Ihnen", "Checkliste", "wir", "- ", "\u{1F468}\u{200D}\u{1F469}", "15 Minuten", "e\u{301}",
            "AW:",
        ]
        for _ in 0..<3_000 {
            let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined(separator: next(2) == 0 ? " " : "")
            let marks = Self.marks(text, Self.context(.email, .warm, touch: 2))
            let scalars = Array(text.unicodeScalars)
            for evidence in marks.items.values.flatMap(\.evidence) + marks.flags.compactMap(\.evidence) {
                #expect(Array(evidence.quote.unicodeScalars) == Array(scalars[evidence.start..<evidence.end]))
            }
        }
    }

    @Test func aMegabyteIsMarked() {
        #expect(Self.marks(String(repeating: "Wir sind der Anbieter. ", count: 45_000)).isRaised(.monologue))
        let times = String(repeating: "Dienstag um zehn, 15 Minuten? ", count: 35_000)
        #expect(Self.marks(times).level(.personalEntry) == .missing)
        #expect(Self.marks("x").score == 0)
    }
}
