import Linguistics
import Testing

@testable import Scripts

/// The forms that a slot's value takes, as tables.
@Suite struct GrammarTests {
    static func formed(_ form: String, _ value: String, _ language: Language) -> String {
        guard let form = SlotForm(form[...], language) else { return "no such form" }
        do throws(UnclearNoun) { return try form.applied(to: value) } catch { return "\(error)" }
    }

    @Test(arguments: [
        ("genitive", "der Servicetechniker", "des Servicetechnikers"),
        ("dative", "der Kunde", "dem Kunden"), ("genitive", "der Kunde", "des Kunden"),
        ("accusative", "der Kunde", "den Kunden"), ("dative", "die Montageleitung", "der Montageleitung"),
        ("accusative", "das Rolltor", "das Rolltor"), ("genitive", "das Haus", "des Hauses"),
        ("genitive", "das Rathaus", "des Rathauses"), ("genitive", "der Tag", "des Tages"),
        ("genitive", "der Status", "des Status"), ("genitive", "das Ergebnis", "des Ergebnisses"),
        ("genitive", "der Lieferant", "des Lieferanten"), ("dative", "der Spezialist", "dem Spezialisten"),
        ("dative", "der neue Standort in Posen", "dem neuen Standort in Posen"),
        ("accusative", "die neue Halle", "die neue Halle"), ("dative", "ein neuer Standort", "einem neuen Standort"),
        ("dative", "ein altes Rolltor", "einem alten Rolltor"), ("genitive", "unsere Übersicht", "unserer Übersicht"),
        ("dative", "unser Etikettenplaner", "unserem Etikettenplaner"), ("dative", "euer Betrieb", "eurem Betrieb"),
        ("dative", "eure Halle", "eurer Halle"),
        ("dative", "die Technische Leiterin", "der Technischen Leiterin"),
        ("dative", "der Leiter Service und Instandhaltung", "dem Leiter Service und Instandhaltung"),
        // Several
        ("dative", "die Servicetechniker", "den Servicetechnikern"), ("dative", "die Filialen", "den Filialen"),
        ("dative", "die Regale (pl)", "den Regalen"), ("dative", "die neuen Autos", "den neuen Autos"),
        ("genitive", "die Lieferungen", "der Lieferungen"),
        // Names
        ("dative", "Herr Oltmanns", "Herrn Oltmanns"), ("genitive", "Herr Brandt", "Herrn Brandts"),
        ("genitive", "Frau Brandl", "Frau Brandls"), ("genitive", "Klaus", "Klaus’"),
        ("genitive", "Wessling", "Wesslings"), ("dative", "Becker Maschinenbau", "Becker Maschinenbau"),
        ("genitive", "Wessling Pressenbau GmbH", "der Wessling Pressenbau GmbH"),
        ("dative", "der Herr aus Posen", "dem Herrn aus Posen"),
        // Articles
        ("article", "Rolltor", "das Rolltor"), ("article:dative", "Rolltor", "dem Rolltor"),
        ("article:genitive", "ein Kunde", "des Kunden"), ("indefinite:dative", "die Messe", "einer Messe"),
        ("indefinite", "der neue Standort", "ein neuer Standort"), ("indefinite", "das alte Tor", "ein altes Tor"),
        ("indefinite:dative", "die neuen Filialen", "neuen Filialen"),
        ("bare", "der Servicetechniker", "Servicetechniker"),
        ("bare:dative", "die Regale (pl)", "Regalen"), ("bare", "die neue Halle", "neue Halle"),
        ("article:dative", "Knetarm (m)", "dem Knetarm"),
        ("article:dative", "Wessling Pressenbau GmbH", "der Wessling Pressenbau GmbH"),
        // Prepositions
        ("with:zu", "die Messe", "zur Messe"), ("with:zu", "das Rolltor", "zum Rolltor"),
        ("with:in", "das Lager", "im Lager"), ("with:an", "der Standort Posen", "am Standort Posen"),
        ("with:bei", "Wessling", "bei Wessling"), ("with:von", "Herr Oltmanns", "von Herrn Oltmanns"),
        ("with:in", "unser Planer", "in unserem Planer"), ("with:zu", "Fachmesse in Wels", "zur Fachmesse in Wels"),
        ("with:in", "Berlin", "in Berlin"), ("with:zu", "eine Messe", "zu einer Messe"),
        ("with:zu", "die Garderobenbänke (pl)", "zu den Garderobenbänken"),
        ("with:bei", "die Technikerin", "bei der Technikerin"),
        // Pronouns, greetings, capitals
        ("pronoun", "die Presse", "sie"), ("pronoun:dative", "der Meister", "ihm"),
        ("pronoun:accusative", "das Tor", "es"), ("pronoun:dative", "die Regale (pl)", "ihnen"),
        ("pronoun:genitive", "die Presse", "deren"), ("relative", "der Zählbogen", "der"),
        ("relative:accusative", "der Zählbogen", "den"), ("relative:dative", "die Regale (pl)", "denen"),
        ("relative:genitive", "das Blatt", "dessen"), ("relative:dative", "die Liste", "der"),
        ("dear", "Herr Oltmanns", "Lieber Herr Oltmanns"), ("dear", "Frau Dr. Brandl", "Liebe Frau Dr. Brandl"),
        ("dear", "Ronja (f)", "Liebe Ronja"), ("esteemed", "Frau Brandl", "Sehr geehrte Frau Brandl"),
        ("esteemed", "Herr Öz", "Sehr geehrter Herr Öz"),
        ("capital", "über Nacht", "Über Nacht"), ("small", "Im Blatt", "im Blatt"), ("capital", "", ""),
    ])
    func germanForms(form: String, value: String, expected: String) {
        #expect(Self.formed(form, value, .german) == expected)
    }

    @Test(arguments: [
        ("article:dative", "Knetarm", UnclearNoun.gender(noun: "Knetarm")),
        ("dative", "ein Knetarm", .gender(noun: "Knetarm")), ("dative", "die Zeugs", .number(noun: "Zeugs")),
        ("dear", "Ronja", .person(name: "Ronja")), ("dative", "den Standort", .notNominative(value: "den Standort")),
        ("dative", "nichts", .notNominative(value: "nichts")), ("dative", " ", .notNominative(value: " ")),
        ("pronoun", "Wessling", .gender(noun: "Wessling")), ("bare", "Wessling", .gender(noun: "Wessling")),
    ])
    func whatIsUnclearIsNamed(form: String, value: String, expected: UnclearNoun) {
        #expect(Self.formed(form, value, .german) == "\(expected)")
    }

    @Test(arguments: [
        ("a", "service engineer", "a service engineer"), ("a", "operations manager", "an operations manager"),
        ("a", "HR manager", "an HR manager"), ("a", "UK firm", "a UK firm"), ("a", "MBA", "an MBA"),
        ("a", "hour", "an hour"), ("a", "house", "a house"), ("a", "university", "a university"),
        ("a", "unimportant page", "an unimportant page"), ("a", "one-page log", "a one-page log"),
        ("a", "European buyer", "a European buyer"), ("a", "user", "a user"), ("a", "8-page plan", "an 8-page plan"),
        ("a", "11,000 euro order", "an 11,000 euro order"), ("a", "110-page plan", "a 110-page plan"),
        ("a", "X-ray", "an X-ray"), ("a", "the plan", "the plan"), ("a", "an idea", "an idea"),
        ("a", "“early” bird", "a “early” bird"),
        ("possessive", "Ms Doyle", "Ms Doyle's"), ("possessive", "Brandt Metalworks", "Brandt Metalworks'"),
        ("capital", "on Sunday", "On Sunday"),
    ])
    func englishForms(form: String, value: String, expected: String) {
        #expect(Self.formed(form, value, .english) == expected)
    }

    /// Every form that is offered is one, and none of the other language's.
    @Test func everyOfferedFormIsKnown() {
        for language in Language.allCases {
            for name in SlotForm.names(language) { #expect(SlotForm(name[...], language) != nil, "\(name)") }
        }
        for name in ["dative", "with:zu", "dear", "article"] { #expect(SlotForm(name[...], .english) == nil) }
        for name in ["a", "possessive", "with:über", "with", "dear:dative", "capital:x", ""] {
            #expect(SlotForm(name[...], .german) == nil, "\(name)")
        }
    }

    /// Whatever stands in a value, the form is an answer or a named problem.
    @Test func anyValueIsTaken() {
        var generator = SplitMix(state: 7)
        let bits = [
            "der ", "die ", "(pl)", "Herr ", " ", "Ä", "ß", "e\u{301}", "-", "GmbH", "neue ", "ein ", "\n", "😀",
            "Messe",
        ]
        for _ in 0..<1_000 {
            let value = (0..<generator.number(below: 6)).map { _ in bits[generator.number(below: bits.count)] }.joined()
            for name in SlotForm.names(.german) { _ = Self.formed(name, value, .german) }
        }
    }
}

/// Numbers that look random and are the same every time.
struct SplitMix {
    var state: UInt64

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
